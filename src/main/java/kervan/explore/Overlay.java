package kervan.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is drawn over the series.
public enum Overlay {

    /// What happened on the routes of the series.
    EVENTS,
    /// What was promised of them, and how it stands.
    TARGETS,
    /// The values of a year before.
    LASTYEAR,
    /// How far sources disagree, and how far rounding reaches.
    RANGES,
    /// How the series are expected to go on.
    FORECAST;

    /// How it stands in an address.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Overlay> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
