package kervan.analytics;

/// How many of the parts of a period have a value: 12 of 12 months.
public record Coverage(int have, int of) {

    /// One value for the one period.
    public static final Coverage WHOLE = new Coverage(1, 1);

    /// No value for the one period.
    public static final Coverage NONE = new Coverage(0, 1);

    public Coverage {
        if (have < 0 || of < 1 || have > of) {
            throw new IllegalArgumentException("no coverage: %d of %d".formatted(have, of));
        }
    }

    public boolean isPartial() {
        return have < of;
    }

    /// The coverage of what rests on both: the one that lacks the larger share.
    Coverage and(Coverage other) {
        return (long) other.have * of < (long) have * other.of ? other : this;
    }
}
