package kervan.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// What a chart runs along: years, days, parts of a year, or named rows one below another.
public sealed interface Axis {

    /// Whole years; 2025 is the middle of 2025, and a day has the place that [DateText#position(LocalDate)] gives it.
    ///
    /// @param last included
    record Years(int first, int last) implements Axis {

        public Years {
            if (last < first) {
                throw new IllegalArgumentException("an axis has a length: %d to %d".formatted(first, last));
            }
        }

        @Override
        public double start(LocalDate day) {
            return DateText.position(day);
        }

        @Override
        public double from() {
            return first - 0.5;
        }

        @Override
        public double to() {
            return last + 0.5;
        }
    }

    /// Days, named by day, month, quarter or year, whichever there is room for; a place is a number of days since 1970-01-01.
    ///
    /// @param first whose beginning is the left end
    /// @param last whose end is the right one
    record Days(LocalDate first, LocalDate last) implements Axis {

        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("an axis has a length: %s to %s".formatted(first, last));
            }
        }

        @Override
        public double start(LocalDate day) {
            return day.toEpochDay();
        }

        @Override
        public double from() {
            return start(first);
        }

        @Override
        public double to() {
            return end(last);
        }

        /// From the first day of one period to the last of another.
        public static Days of(TimePeriod first, TimePeriod last) {
            return new Days(first.start().toLocalDate(), last.endExclusive().toLocalDate().minusDays(1));
        }

        /// How many months it touches.
        long months() {
            return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
        }
    }

    /// The parts of a year, laid over each other year by year: January to December, or first to fourth quarter. A place is the number of a part, from 0.
    ///
    /// @param frequency monthly, quarterly or half-yearly
    record Seasons(Frequency frequency) implements Axis {

        private static final LocalDate COMMON_YEAR = LocalDate.of(2001, 1, 1);

        public Seasons {
            if (frequency != Frequency.MONTHLY && frequency != Frequency.QUARTERLY && frequency != Frequency.HALF_YEARLY) {
                throw new IllegalArgumentException("years are not compared by their %s parts".formatted(frequency.adjective()));
            }
        }

        /// How many parts a year has.
        public int parts() {
            return switch (frequency) {
                case MONTHLY -> 12;
                case QUARTERLY -> 4;
                default -> 2;
            };
        }

        @Override
        public double start(LocalDate day) {
            var month = day.getMonthValue() - 1 + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
            return month * parts() / 12 - 0.5;
        }

        /// Parts are as wide as each other.
        @Override
        public double middle(TimePeriod period) {
            return Math.floor((period.start().getMonthValue() - 1) * parts() / 12.0);
        }

        @Override
        public double from() {
            return -0.5;
        }

        @Override
        public double to() {
            return parts() - 0.5;
        }

        /// The parts by their names in the language of who reads.
        List<String> names() {
            return IntStream.range(0, parts()).mapToObj(part -> COMMON_YEAR.plusMonths(part * 12L / parts())).map(this::name).toList();
        }

        private String name(LocalDate day) {
            return switch (frequency) {
                case MONTHLY -> Writing.monthOfYear(day);
                case QUARTERLY -> Writing.quarterOfYear(day);
                default -> Texts.of("chart.half", "half", Integer.toString(day.getMonthValue() / 7 + 1));
            };
        }
    }

    /// Names one below another, values to the right; a place is the number of a row, from 0 at the top.
    record Rows(List<String> names) implements Axis {

        public Rows {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("an axis has a length: no rows");
            }
        }

        @Override
        public double start(LocalDate day) {
            throw new UnsupportedOperationException("rows have no days");
        }

        @Override
        public double from() {
            return 0;
        }

        @Override
        public double to() {
            return names.size() - 1.0;
        }
    }

    /// The place where a day begins.
    double start(LocalDate day);

    /// The place where a day is over: where a total that includes it stands.
    default double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /// The place of a value that stands for a whole period: its middle.
    default double middle(TimePeriod period) {
        return (start(period.start().toLocalDate()) + start(period.endExclusive().toLocalDate())) / 2;
    }

    /// The left end.
    double from();

    /// The right end.
    double to();

    /// How far along a place is: 0 at the left end, 1 at the right one.
    default double share(double place) {
        return (place - from()) / (to() - from());
    }
}
