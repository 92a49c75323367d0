package kervan.claim;

import kervan.figure.Relation;

/// How near the scope of a figure is to the one that a claim is about, the nearest first.
public enum Nearness {

    /// The very series.
    ASKED("asked"),
    /// The same scope, told by another account.
    SAME("same"),
    PART("part"),
    WHOLE("whole"),
    SIBLING("sibling");

    private final String code;

    Nearness(String code) {
        this.code = code;
    }

    /// How it is written by programs.
    public String code() {
        return code;
    }

    /// @param relation what the other scope is to the one of the claim
    public static Nearness of(Relation relation) {
        return switch (relation) {
            case SAME -> SAME;
            case PART -> PART;
            case WHOLE -> WHOLE;
            case SIBLING -> SIBLING;
        };
    }
}
