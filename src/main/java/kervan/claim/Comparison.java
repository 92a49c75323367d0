package kervan.claim;

import java.util.Arrays;
import java.util.Optional;

/// How a claim says that one figure compares with another.
public enum Comparison {

    TIMES("times", "times"),
    /// *2 times more than* is said for twice and for three times as much.
    TIMES_MORE("timesMore", "times more than"),
    DOUBLE("double", "double"),
    HALF("half", "half of"),
    PERCENT_MORE("percentMore", "per cent more than"),
    PERCENT_LESS("percentLess", "per cent less than");

    private final String code;
    private final String words;

    Comparison(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// How it is written in addresses and by programs.
    public String code() {
        return code;
    }

    /// How it is said behind its number, if it has one.
    public String words() {
        return words;
    }

    /// Whether a number belongs to it: *double* has none.
    public boolean hasNumber() {
        return this != DOUBLE && this != HALF;
    }

    public boolean isPercent() {
        return this == PERCENT_MORE || this == PERCENT_LESS;
    }

    public static Optional<Comparison> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
