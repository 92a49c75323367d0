package kervan.claim;

import kervan.language.Texts;

/// Whether a claim holds against one baseline.
public enum Match {

    /// The multiple itself lies within the leeway of what was claimed.
    HOLDS("holds"),
    /// It does not, but the true one can: the ends that rounding leaves meet the leeway.
    WITHIN_ROUNDING("withinRounding"),
    FAILS("fails"),
    /// Nothing was claimed of it, or nothing can be worked out.
    OPEN("open");

    private final String code;

    Match(String code) {
        this.code = code;
    }

    /// How it is written by programs.
    public String code() {
        return code;
    }

    public String words() {
        return Texts.of("claim.match." + code);
    }

    public boolean isTrue() {
        return this == HOLDS || this == WITHIN_ROUNDING;
    }

    static Match of(Bracket multiple, Bracket claimed) {
        if (claimed.contains(multiple.nominal())) {
            return HOLDS;
        }
        return claimed.meets(multiple) ? WITHIN_ROUNDING : FAILS;
    }
}
