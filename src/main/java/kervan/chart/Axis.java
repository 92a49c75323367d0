package kervan.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What a chart runs along: years, days, or named rows one below another.
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

        /// How many months it touches.
        long months() {
            return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
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

    /// The left end.
    double from();

    /// The right end.
    double to();

    /// How far along a place is: 0 at the left end, 1 at the right one.
    default double share(double place) {
        return (place - from()) / (to() - from());
    }
}
