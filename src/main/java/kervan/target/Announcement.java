package kervan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.timeseries.PartialDate;
import kervan.timeseries.Quantity;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// One statement of a target: *KazMunayGas and SOCAR, 11 March 2024: gradually to 2.2 Mt a year*.
///
/// @param value as announced; the upper end where a range was announced
/// @param low the lower end of a range; null where one value was announced
/// @param perYear whether the value is a rate per year, rather than the total of the period that ends when it is due
/// @param dueOn last day by which it is to be reached; null when no deadline was given
/// @param baseline what the announcer compared it with, in words; null when nothing
public record Announcement(String key, String title, SeriesKey series, String announcedBy, PartialDate announcedOn,
        BigDecimal value, @Nullable BigDecimal low, UnitOfMeasure unit, boolean perYear, Qualifier qualifier, Kind kind,
        @Nullable LocalDate dueOn, @Nullable String baseline, Source source, @Nullable String note, Origin origin) {

    /// What is promised: a level, so much more than before, or only room for it. Capacity is not traffic, and an increment is not a level.
    public enum Kind {
        LEVEL("level"), INCREMENT("increment"), CAPACITY("capacity");

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

    public Announcement {
        if (low != null && low.compareTo(value) >= 0) {
            throw new IllegalArgumentException("a range goes up: %s to %s".formatted(low, value));
        }
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }

    public Quantity quantity() {
        return Quantity.of(value, unit);
    }

    /// Whether it promises a volume that figures of the series can be held against.
    public boolean isLevel() {
        return kind == Kind.LEVEL;
    }
}
