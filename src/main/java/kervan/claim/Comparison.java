package kervan.claim;

import java.util.Arrays;
import java.util.Optional;
import kervan.language.Texts;

/// How a claim says that one figure compares with another.
public enum Comparison {

    TIMES("times"),
    /// *2 times more than* is said for twice and for three times as much.
    TIMES_MORE("timesMore"),
    DOUBLE("double"),
    HALF("half"),
    PERCENT_MORE("percentMore"),
    PERCENT_LESS("percentLess");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /// How it is written in addresses and by programs.
    public String code() {
        return code;
    }

    /// How it is said behind its number, if it has one.
    public String words() {
        return Texts.of("claim.relation." + code);
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
