package kervan.ingest;

import java.util.Arrays;
import java.util.Optional;

/// What becomes of figures that are questionable and that no steward has answered for.
public enum FindingRule {

    /// They are kept and shown, and take no part in series until somebody accepts them.
    QUARANTINE("quarantine"),
    /// They are taken, with what was found beside them.
    ACCEPT("accept"),
    /// The file is refused.
    REFUSE("refuse");

    private final String code;

    FindingRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<FindingRule> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
