package kervan.figure;

import java.util.Arrays;
import java.util.Optional;

/// Whether a figure takes part in series. A finding never deletes a figure: it is kept as published, with the reason.
public enum Standing {

    ACCEPTED("accepted"),
    /// A plain error in print, or one not yet judged: shown among the figures, never charted as good.
    QUARANTINED("quarantined");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Standing> ofCode(String code) {
        return Arrays.stream(values()).filter(standing -> standing.code.equals(code)).findFirst();
    }
}
