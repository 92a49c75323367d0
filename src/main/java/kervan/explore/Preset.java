package kervan.explore;

import java.util.Arrays;
import java.util.Optional;

/// A stretch of time that moves with the calendar, with the data, or with what was promised.
public enum Preset {

    /// From January of the year of the newest value.
    YEAR_TO_DATE("ytd"),
    /// The twelve months that end with the newest value.
    LAST_TWELVE_MONTHS("l12"),
    /// From the base of the index, or the year that the newest target is measured against.
    SINCE_BASELINE("base"),
    /// From the first value to the day on which the last target falls due.
    TO_TARGET("target");

    private final String code;

    Preset(String code) {
        this.code = code;
    }

    /// How it stands in an address.
    public String code() {
        return code;
    }

    public static Optional<Preset> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
