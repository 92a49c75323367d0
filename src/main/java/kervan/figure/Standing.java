package kervan.figure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Whether a figure takes part in series. A finding never deletes a figure: it is kept as published, with the reason.
public enum Standing {

    ACCEPTED("accepted"),
    /// A plain error in print, or one not yet judged: shown among the figures, never charted as good.
    QUARANTINED("quarantined");

    private static final Map<String, Standing> BY_CODE = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Standing::code, Function.identity()));

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Standing> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
