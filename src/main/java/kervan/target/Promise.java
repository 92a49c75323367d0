package kervan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kervan.figure.Qualifier;
import kervan.language.Texts;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What an announcement promises: how much, of what kind, and by when.
///
/// @param value as announced, above zero; the upper end where a range was announced
/// @param low the lower end of a range; null where one value was announced
/// @param perYear whether the value is a rate per year, rather than the total of the days that end when it is due
/// @param startsOn first day of what it is for; null for 1 January of the year in which it is due
/// @param dueOn last day by which it is to be reached; null when no deadline was given
public record Promise(BigDecimal value, @Nullable BigDecimal low, UnitOfMeasure unit, boolean perYear, Qualifier qualifier, Kind kind, Subject subject,
        @Nullable LocalDate startsOn, @Nullable LocalDate dueOn) {

    /// A volume, or so much more than before.
    public enum Kind {
        LEVEL("level"), INCREMENT("increment");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /// That so much is carried, or only that there is room for it. Capacity is not traffic.
    public enum Subject {
        TRAFFIC("traffic"), CAPACITY("capacity");

        private final String code;

        Subject(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Subject> ofCode(String code) {
            return Arrays.stream(values()).filter(subject -> subject.code.equals(code)).findFirst();
        }
    }

    public Promise {
        if (value.signum() <= 0 || low != null && low.signum() <= 0) {
            throw new IllegalArgumentException(Texts.of("problem.why.target-zero", "value", String.valueOf(value.signum() <= 0 ? value : low)));
        }
        if (low != null && low.compareTo(value) >= 0) {
            throw new IllegalArgumentException(Texts.of("problem.why.range-down", "low", low.toString(), "high", value.toString()));
        }
        if (startsOn != null && dueOn != null && startsOn.isAfter(dueOn)) {
            throw new IllegalArgumentException(Texts.of("problem.why.starts-late", "start", startsOn.toString(), "due", dueOn.toString()));
        }
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }

    public Quantity quantity() {
        return Quantity.of(value, unit);
    }
}
