package kervan.target;

import java.time.LocalDate;
import java.util.Optional;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// The days in which a promise is judged.
///
/// The total of some days: those, from 1 January of the year in which it is due unless it says from when. A rate per year by a date: the calendar year that ends
/// with it, or else the twelve months that do. A rate without deadline: the year that is chosen to hold it against, if one is.
final class JudgedDays {

    private JudgedDays() {
    }

    static Optional<Interval> of(Promise promise, @Nullable Integer year) {
        if (promise.dueOn() instanceof LocalDate due) {
            return Optional.of(promise.perYear() ? yearTo(due) : total(promise, due));
        }
        return Optional.ofNullable(year).filter(chosen -> promise.perYear()).map(chosen -> yearTo(LocalDate.of(chosen, 12, 31)));
    }

    private static Interval total(Promise promise, LocalDate due) {
        return new Interval(promise.startsOn() == null ? due.withDayOfYear(1) : promise.startsOn(), due.plusDays(1));
    }

    private static Interval yearTo(LocalDate last) {
        return new Interval(last.plusDays(1).minusYears(1), last.plusDays(1));
    }
}
