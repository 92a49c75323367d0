package kervan.figure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The word beside a number that is part of it: *over* 1.2 Mt, *up to* 7 Mt.
public enum Qualifier {

    EXACTLY("exactly", ""),
    ABOUT("about", "about "),
    OVER("over", "over "),
    NEARLY("nearly", "nearly "),
    AT_LEAST("at least", "at least "),
    UP_TO("up to", "up to "),
    GRADUALLY("gradually", "gradually ");

    private static final Map<String, Qualifier> BY_CODE = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Qualifier::code, Function.identity()));

    private final String code;
    private final String before;

    Qualifier(String code, String before) {
        this.code = code;
        this.before = before;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }

    /// What stands before the number in a sentence, with its space; nothing for a plain number.
    public String before() {
        return before;
    }

    public static Optional<Qualifier> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
