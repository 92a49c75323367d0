package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.Interval;

/// Which share of a goal is due by a day: the choice changes the verdict, and is therefore always named.
///
/// A share is exact to sixteen digits, 0 at the first day and before it, 1 after the last, and never falls. [Paces] makes them.
public sealed interface Pace {

    /// The kinds of pace, as they are named in addresses.
    enum Kind {

        LINEAR("linear"),
        SEASONAL("seasonal"),
        RAMP("ramp"),
        STEP("step"),
        OUTAGES("outages");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// How it is said beside a chart.
        public String words() {
            return Texts.of("pace.kind." + code);
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    Kind kind();

    /// What is due of the days' goal when the day begins, as a share of it.
    default BigDecimal share(Interval days, LocalDate endExclusive) {
        if (!endExclusive.isAfter(days.start())) {
            return BigDecimal.ZERO;
        }
        return endExclusive.isBefore(days.endExclusive()) ? within(days, endExclusive) : BigDecimal.ONE;
    }

    /// The share by a day strictly within.
    BigDecimal within(Interval days, LocalDate endExclusive);

    /// The days on which its slope changes, beside the first of a month: for drawing it.
    default List<LocalDate> turns() {
        return List.of();
    }

    /// Even by calendar day: the 29 February counts.
    record Linear() implements Pace {

        @Override
        public Kind kind() {
            return Kind.LINEAR;
        }

        @Override
        public BigDecimal within(Interval days, LocalDate endExclusive) {
            return part(new Interval(days.start(), endExclusive).days(), days.days());
        }
    }

    /// By the mean share that each calendar month had of past complete years; within a month by day.
    ///
    /// @param shares of January to December, none below zero
    /// @param years the years that they are the mean of
    record Seasonal(List<BigDecimal> shares, List<Integer> years) implements Pace {

        public Seasonal {
            if (shares.size() != 12 || shares.stream().anyMatch(share -> share.signum() < 0)) {
                throw new IllegalArgumentException("twelve shares, none below zero: " + shares);
            }
        }

        @Override
        public Kind kind() {
            return Kind.SEASONAL;
        }

        @Override
        public BigDecimal within(Interval days, LocalDate endExclusive) {
            var whole = weight(days);
            return whole.signum() == 0 ? BigDecimal.ZERO : weight(new Interval(days.start(), endExclusive)).divide(whole, MathContext.DECIMAL64);
        }

        BigDecimal weight(Interval days) {
            var weight = BigDecimal.ZERO;
            for (var month = days.start().withDayOfMonth(1); month.isBefore(days.endExclusive()); month = month.plusMonths(1)) {
                weight = weight.add(shares.get(month.getMonthValue() - 1)
                        .multiply(BigDecimal.valueOf(MonthCount.daysWithin(days, month))).divide(BigDecimal.valueOf(month.lengthOfMonth()), MathContext.DECIMAL128));
            }
            return weight;
        }
    }

    /// The daily rate rises (or falls) evenly: with u for the share of the days gone by, a·u + (1 − a)·u² is due.
    ///
    /// @param start a: which share of the goal the starting rate would bring if it were kept; 0 to 2
    record Ramp(BigDecimal start) implements Pace {

        public Ramp {
            if (start.signum() < 0 || start.compareTo(BigDecimal.TWO) > 0) {
                throw new IllegalArgumentException("a ramp begins with 0 to 2 times the even rate: " + start);
            }
        }

        @Override
        public Kind kind() {
            return Kind.RAMP;
        }

        @Override
        public BigDecimal within(Interval days, LocalDate endExclusive) {
            var gone = BigDecimal.valueOf(new Interval(days.start(), endExclusive).days()).divide(BigDecimal.valueOf(days.days()), MathContext.DECIMAL128);
            return start.multiply(gone).add(BigDecimal.ONE.subtract(start).multiply(gone.pow(2))).round(MathContext.DECIMAL64);
        }
    }

    /// Nothing before a day, even from it on.
    record Step(LocalDate from) implements Pace {

        @Override
        public Kind kind() {
            return Kind.STEP;
        }

        @Override
        public BigDecimal within(Interval days, LocalDate endExclusive) {
            var first = from.isAfter(days.start()) ? from : days.start();
            return endExclusive.isAfter(first) ? part(ChronoUnit.DAYS.between(first, endExclusive), ChronoUnit.DAYS.between(first, days.endExclusive())) : BigDecimal.ZERO;
        }

        @Override
        public List<LocalDate> turns() {
            return List.of(from);
        }
    }

    /// Even over the days that are no outage; nothing is due in an outage.
    ///
    /// @param outages may overlap and reach beyond the days
    record OutageAware(List<Interval> outages) implements Pace {

        public OutageAware {
            outages = merged(outages);
        }

        private static List<Interval> merged(List<Interval> outages) {
            var merged = new ArrayList<Interval>();
            for (var next : outages.stream().sorted().toList()) {
                if (merged.isEmpty() || next.start().isAfter(merged.getLast().endExclusive())) {
                    merged.add(next);
                } else if (next.endExclusive().isAfter(merged.getLast().endExclusive())) {
                    merged.add(new Interval(merged.removeLast().start(), next.endExclusive()));
                }
            }
            return List.copyOf(merged);
        }

        @Override
        public Kind kind() {
            return Kind.OUTAGES;
        }

        @Override
        public BigDecimal within(Interval days, LocalDate endExclusive) {
            var open = open(days);
            return open == 0 ? BigDecimal.ZERO : part(open(new Interval(days.start(), endExclusive)), open);
        }

        /// How many of the days are no outage.
        long open(Interval days) {
            return days.days() - outages.stream().mapToLong(outage -> Math.max(0, Math.min(days.endExclusive().toEpochDay(), outage.endExclusive().toEpochDay())
                    - Math.max(days.start().toEpochDay(), outage.start().toEpochDay()))).sum();
        }

        @Override
        public List<LocalDate> turns() {
            return outages.stream().flatMap(outage -> List.of(outage.start(), outage.endExclusive()).stream()).toList();
        }
    }

    private static BigDecimal part(long counted, long of) {
        return BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    }
}
