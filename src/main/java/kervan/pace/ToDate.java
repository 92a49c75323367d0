package kervan.pace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.figure.RunningTotal;
import kervan.language.Texts;
import kervan.timeseries.Interval;

/// What is known of the days so far, against the same days a year before and against the pace; a part is held against a part, never against a whole.
///
/// @param now the total that reaches furthest
/// @param covered how much of the days it covers
/// @param yearBefore the total of the same days a year before, to the same day; empty where it is not known
/// @param againstYearBefore empty where that is not known
public record ToDate(RunningTotal now, Covered covered, Optional<RunningTotal> yearBefore, Optional<Variance> againstYearBefore, Variance againstPace) {

    private static final int YEARS_FOR_MEDIAN = 10;

    /// How many of the months, or of the days, are known.
    public record Covered(long counted, long of, boolean inMonths) {

        static Covered of(Interval part, Interval days) {
            return Prorating.isWholeMonths(part) && Prorating.isWholeMonths(days)
                    ? new Covered(Prorating.months(part), Prorating.months(days), true) : new Covered(part.days(), days.days(), false);
        }

        public boolean isAll() {
            return counted == of;
        }

        /// `8 of 12 months`.
        public String words() {
            return Texts.of(inMonths ? "pace.covered.months" : "pace.covered.days", "counted", counted, "of", of);
        }
    }

    /// Empty while nothing is known of the days.
    static Optional<ToDate> of(Goal goal, Evidence evidence, Pace pace) {
        return evidence.last().map(now -> {
            var before = evidence.yearBefore(now.endExclusive());
            return new ToDate(now, Covered.of(now.days(), goal.days()), before, before.map(base -> Variance.of(now.quantity(), base.quantity())
                    .with(BaseEffect.of(now.quantity(), base.quantity(), pastYears(base.days(), evidence), false))),
                    Variance.of(now.quantity(), Judgement.due(goal, pace, now)));
        });
    }

    /// What the same months brought in the years before the base.
    private static List<BigDecimal> pastYears(Interval base, Evidence evidence) {
        var known = KnownMonths.of(evidence.months());
        return Stream.iterate(YearBefore.of(base), YearBefore::of).limit(YEARS_FOR_MEDIAN).map(known::sum).flatMap(Optional::stream).toList();
    }
}
