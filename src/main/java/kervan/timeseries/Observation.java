package kervan.timeseries;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One value for one period, with its status. SDMX concept OBS_VALUE at TIME_PERIOD.
///
/// The value is exact, as printed or as computed from what was printed; null where, and only where, the status says that it is missing.
public record Observation(TimePeriod period, @Nullable BigDecimal value, ObservationStatus status) {

    public Observation {
        if ((value == null) != status.isMissing()) {
            throw new IllegalArgumentException("%s: %s does not go with %s".formatted(period, value, status));
        }
    }

    public static Observation missing(TimePeriod period) {
        return new Observation(period, null, ObservationStatus.MISSING);
    }
}
