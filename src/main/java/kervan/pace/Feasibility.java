package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounding;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// A goal's yearly rate against what the route can take in a year.
///
/// @param yearly the goal for a whole year: by months where its days are whole months, otherwise by days
/// @param above the caps that it lies above by more than rounding, the lowest first
/// @param within the caps that it keeps
/// @param notComparable the caps that cannot be shown in the unit of the goal
public record Feasibility(Quantity yearly, List<Above> above, List<Cap> within, List<Cap> notComparable) {

    /// What a part of a route can take in a year.
    ///
    /// @param from the first day of which it holds, and replaces an earlier cap of the same name; null where it always did
    public record Cap(String name, BigDecimal value, UnitOfMeasure unit, @Nullable LocalDate from) {

        boolean holdsOn(LocalDate day) {
            return from == null || !from.isAfter(day);
        }
    }

    /// @param excess by how much the goal lies above the cap, in the unit of the goal
    public record Above(Cap cap, BigDecimal excess) {
    }

    /// @param caps those that hold on the last day of the goal count; of one name the newest
    public static Feasibility of(Goal goal, Collection<Cap> caps, UnitConversion conversion) {
        var yearly = yearly(goal);
        var held = caps.stream().filter(cap -> cap.holdsOn(goal.days().lastDay()))
                .collect(Collectors.toMap(Cap::name, Function.identity(), BinaryOperator.maxBy(Comparator.comparing(Cap::from, Comparator.nullsFirst(Comparator.naturalOrder())))))
                .values().stream().sorted(Comparator.comparing(Cap::name)).toList();
        var comparable = held.stream().filter(cap -> conversion.reaches(cap.unit(), goal.unit())).toList();
        var above = comparable.stream().filter(cap -> isAbove(yearly, in(cap, goal, conversion)))
                .map(cap -> new Above(cap, yearly.minus(in(cap, goal, conversion)).value())).sorted(Comparator.comparing(Above::excess).reversed()).toList();
        return new Feasibility(yearly, above, comparable.stream().filter(cap -> !isAbove(yearly, in(cap, goal, conversion))).toList(),
                held.stream().filter(cap -> !conversion.reaches(cap.unit(), goal.unit())).toList());
    }

    private static boolean isAbove(Quantity yearly, Quantity cap) {
        return yearly.minus(cap).value().signum() > 0 && !yearly.agreesWith(cap);
    }

    private static Quantity in(Cap cap, Goal goal, UnitConversion conversion) {
        var year = new Interval(goal.days().start().withDayOfYear(1), goal.days().start().withDayOfYear(1).plusYears(1));
        return conversion.convert(Quantity.of(cap.value(), cap.unit()), goal.unit(), year.days()).orElseThrow();
    }

    private static Quantity yearly(Goal goal) {
        if (goal.isRate()) {
            return goal.promised();
        }
        var days = goal.days();
        var months = Prorating.isWholeMonths(days);
        var of = months ? 12 : days.start().lengthOfYear();
        var counted = months ? Prorating.months(days) : days.days();
        return new Quantity(scaled(goal.promised().value(), of, counted), new Rounding(scaled(goal.rounding().halfWidth(), of, counted)), goal.unit());
    }

    private static BigDecimal scaled(BigDecimal value, long of, long counted) {
        return of == counted ? value : value.multiply(BigDecimal.valueOf(of)).divide(BigDecimal.valueOf(counted), MathContext.DECIMAL64);
    }
}
