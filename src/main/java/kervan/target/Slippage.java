package kervan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitConversion;
import org.jspecify.annotations.Nullable;

/// How far a target moved from one announcement to a later one: in value, in date, or in what it counts.
///
/// @param change of the value, later less earlier, in the unit of the earlier one; null where the two cannot be compared: in tonnes and barrels, per year and in all, capacity and traffic
/// @param deferral from the earlier due date to the later one, negative when it was brought forward; null unless both have one
/// @param scopeChanged whether the later one counts something else
public record Slippage(Announcement earlier, Announcement later, @Nullable Quantity change, @Nullable Period deferral, boolean scopeChanged) {

    static Slippage between(Announcement earlier, Announcement later) {
        return new Slippage(earlier, later, comparable(earlier, later) ? later.quantity().in(earlier.unit()).minus(earlier.quantity()) : null,
                earlier.dueOn() instanceof LocalDate from && later.dueOn() instanceof LocalDate to ? Period.between(from, to).normalized() : null,
                !earlier.series().equals(later.series()) || !Optional.ofNullable(earlier.scope()).equals(Optional.ofNullable(later.scope())));
    }

    /// Whether a deadline was set where there had been none.
    public boolean setsADeadline() {
        return earlier.dueOn() == null && later.dueOn() != null;
    }

    /// Whether the deadline was given up.
    public boolean dropsTheDeadline() {
        return earlier.dueOn() != null && later.dueOn() == null;
    }

    /// Whether value and date stay as they were.
    public boolean isNone() {
        return change != null && change.value().signum() == 0 && !setsADeadline() && !dropsTheDeadline() && (deferral == null || deferral.isZero());
    }

    private static boolean comparable(Announcement earlier, Announcement later) {
        var before = earlier.promise();
        var after = later.promise();
        return UnitConversion.isExact(before.unit(), after.unit()) && before.subject() == after.subject() && before.kind() == after.kind()
                && (before.perYear() == after.perYear() || wholeYear(before) && wholeYear(after));
    }

    /// A total of a calendar year is a rate per year as well.
    private static boolean wholeYear(Promise promise) {
        return promise.perYear() || promise.dueOn() instanceof LocalDate due && due.equals(LocalDate.of(due.getYear(), 12, 31))
                && (promise.startsOn() == null || promise.startsOn().equals(LocalDate.of(due.getYear(), 1, 1)));
    }

    /// The change as a share of the earlier value, four digits after the mark; empty where there is none to tell.
    public Optional<BigDecimal> share() {
        return Optional.ofNullable(change).map(by -> by.value().divide(earlier.value(), 4, RoundingMode.HALF_UP));
    }
}
