package kervan.archive;

/// What recording some rows came to, in rows.
///
/// @param revised known before with other content; the older state is kept as a vintage
public record Recorded(int added, int revised, int unchanged) {

    public static final Recorded NOTHING = new Recorded(0, 0, 0);

    public Recorded plus(Recorded other) {
        return new Recorded(added + other.added, revised + other.revised, unchanged + other.unchanged);
    }

    public boolean changedNothing() {
        return added == 0 && revised == 0;
    }
}
