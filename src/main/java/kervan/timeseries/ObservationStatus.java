package kervan.timeseries;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What kind of value an observation has, or which kind of absence. SDMX code list CL_OBS_STATUS.
public enum ObservationStatus {

    NORMAL("A", "reported"),
    PROVISIONAL("P", "provisional"),
    ESTIMATED("E", "estimated"),
    LOW_RELIABILITY("U", "low reliability"),
    FORECAST("F", "forecast"),
    MISSING("O", "missing"),
    NOT_YET_DUE("M", "not yet due"),
    CONFIDENTIAL("Q", "confidential");

    private static final Map<String, ObservationStatus> BY_CODE = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ObservationStatus::code, Function.identity()));

    private final String code;
    private final String word;

    ObservationStatus(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /// The SDMX code, one capital letter.
    public String code() {
        return code;
    }

    /// How it is said in a sentence or a table.
    public String word() {
        return word;
    }

    /// Whether there is no value.
    public boolean isMissing() {
        return compareTo(MISSING) >= 0;
    }

    /// Whether it tells of something that happened, rather than of what is expected to.
    public boolean isActual() {
        return compareTo(FORECAST) < 0;
    }

    /// Whether somebody said that it happened, finally or provisionally, as against estimates and forecasts.
    public boolean isReported() {
        return this == NORMAL || this == PROVISIONAL;
    }

    /// The status of what is computed from both: the less certain of the two.
    public ObservationStatus and(ObservationStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public static Optional<ObservationStatus> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
