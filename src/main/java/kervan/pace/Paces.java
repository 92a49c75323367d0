package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.figure.ReconciledObservation;
import kervan.language.Texts;
import kervan.pace.Offer.Impossible;
import kervan.pace.Offer.Possible;
import kervan.pace.Pace.Kind;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;

/// Makes paces for the days of a goal, or says why it cannot.
public final class Paces {

    private static final int FEWEST_YEARS = 2;
    private static final int MOST_YEARS = 5;

    private Paces() {
    }

    /// Every kind of pace for a goal, possible or not, in the order of the kinds.
    ///
    /// @param step the day on which something begins; empty when none is known
    /// @param outages as for [#outages]
    public static List<Offer> all(Goal goal, Evidence evidence, Optional<LocalDate> step, List<Interval> outages) {
        var days = goal.days();
        return List.of(linear(), seasonal(days, evidence.months()), ramp(goal, evidence),
                step.map(from -> step(days, from)).orElseGet(() -> new Impossible(Kind.STEP, Texts.of("pace.why.no-step"))), outages(days, outages));
    }

    public static Offer linear() {
        return new Possible(new Pace.Linear());
    }

    /// From the last complete calendar years before the days, five at most, two at least: the mean of the share that each month had of its year.
    ///
    /// @param months monthly observations of the series; those that are missing, forecast or uncertain do not count
    public static Offer seasonal(Interval days, List<ReconciledObservation> months) {
        var years = KnownMonths.of(months).completeYears().headMap(days.start().getYear(), false).entrySet().stream()
                .filter(year -> sum(year.getValue()).signum() > 0 && year.getValue().stream().allMatch(month -> month.signum() >= 0))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first, TreeMap::new));
        if (years.size() < FEWEST_YEARS) {
            return new Impossible(Kind.SEASONAL, years.isEmpty() ? Texts.of("pace.why.no-years")
                    : Texts.of("pace.why.one-year", "year", String.valueOf(years.firstKey())));
        }
        var seasonal = seasonal(years.tailMap(years.descendingKeySet().stream().limit(MOST_YEARS).toList().getLast(), true));
        return seasonal.weight(days).signum() > 0 ? new Possible(seasonal)
                : new Impossible(Kind.SEASONAL, Texts.of("pace.why.idle-months"));
    }

    private static Pace.Seasonal seasonal(NavigableMap<Integer, List<BigDecimal>> years) {
        var shares = IntStream.range(0, 12).mapToObj(month -> years.values().stream()
                .map(year -> year.get(month).divide(sum(year), MathContext.DECIMAL128)).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(years.size()), MathContext.DECIMAL128)).toList();
        return new Pace.Seasonal(shares, List.copyOf(years.keySet()));
    }

    private static BigDecimal sum(List<BigDecimal> months) {
        return months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// @param start which share of the goal the starting rate would bring if it were kept
    public static Offer ramp(BigDecimal start) {
        if (start.signum() < 0) {
            return new Impossible(Kind.RAMP, Texts.of("pace.why.ramp-below-zero"));
        }
        return start.compareTo(BigDecimal.TWO) > 0
                ? new Impossible(Kind.RAMP, Texts.of("pace.why.ramp-too-steep"))
                : new Possible(new Pace.Ramp(start));
    }

    /// Beginning at the mean rate of the same days a year before.
    public static Offer ramp(Goal goal, Evidence evidence) {
        return evidence.yearBefore(goal.days().endExclusive())
                .map(before -> rampFrom(before.quantity(), goal))
                .orElseGet(() -> new Impossible(Kind.RAMP, Texts.of("pace.why.no-year-before")));
    }

    /// Beginning at the mean rate of some days as long as those of the goal.
    ///
    /// @param before what these brought, in any unit of the goal's dimension
    public static Offer rampFrom(Quantity before, Goal goal) {
        return ramp(before.in(goal.unit()).value().divide(goal.promised().value(), MathContext.DECIMAL64));
    }

    public static Offer step(Interval days, LocalDate from) {
        return from.isBefore(days.endExclusive()) ? new Possible(new Pace.Step(from))
                : new Impossible(Kind.STEP, Texts.of("pace.why.step-too-late"));
    }

    /// @param outages may overlap; those outside the days do not matter
    public static Offer outages(Interval days, List<Interval> outages) {
        var pace = new Pace.OutageAware(outages);
        if (pace.open(days) == days.days()) {
            return new Impossible(Kind.OUTAGES, Texts.of("pace.why.no-outage"));
        }
        return pace.open(days) > 0 ? new Possible(pace) : new Impossible(Kind.OUTAGES, Texts.of("pace.why.all-outage"));
    }
}
