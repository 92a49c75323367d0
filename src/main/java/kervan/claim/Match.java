package kervan.claim;

/// Whether a claim holds against one baseline.
public enum Match {

    /// The multiple itself lies within the leeway of what was claimed.
    HOLDS("holds", "holds"),
    /// It does not, but the true one can: the ends that rounding leaves meet the leeway.
    WITHIN_ROUNDING("withinRounding", "holds within rounding"),
    FAILS("fails", "does not hold"),
    /// Nothing was claimed of it, or nothing can be worked out.
    OPEN("open", "not compared");

    private final String code;
    private final String words;

    Match(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// How it is written by programs.
    public String code() {
        return code;
    }

    public String words() {
        return words;
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
