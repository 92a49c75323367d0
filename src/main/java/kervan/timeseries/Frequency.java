package kervan.timeseries;

import java.util.Arrays;
import java.util.Optional;

/// How often, on a calendar, a series has an observation. SDMX code list CL_FREQ.
public enum Frequency {

    ANNUAL("A", "annual"),
    HALF_YEARLY("S", "half-yearly"),
    QUARTERLY("Q", "quarterly"),
    MONTHLY("M", "monthly"),
    WEEKLY("W", "weekly"),
    DAILY("D", "daily"),
    HOURLY("H", "hourly");

    private final String code;
    private final String adjective;

    Frequency(String code, String adjective) {
        this.code = code;
        this.adjective = adjective;
    }

    /// The SDMX code, one capital letter: `S` is half-yearly, `H` hourly.
    public String code() {
        return code;
    }

    /// The word in a sentence, such as `quarterly`.
    public String adjective() {
        return adjective;
    }

    /// The frequency of an SDMX code; empty when there is none. Codes are case-sensitive, as in SDMX.
    public static Optional<Frequency> ofCode(String code) {
        return Arrays.stream(values()).filter(frequency -> frequency.code.equals(code)).findFirst();
    }
}
