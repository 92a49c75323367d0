package kervan.ingest;

/// What a text of an entry by hand was understood as, or what is wrong with it.
///
/// @param sentence for a person; empty where nothing has to be said
public record EntryCell(Kind kind, String sentence) {

    /// Whether the text can be taken.
    public enum Kind {
        /// It can.
        TAKEN,
        /// It can, and could be meant otherwise.
        DOUBTFUL,
        /// It cannot; the sentence says why and what to write.
        WRONG
    }

    static final EntryCell EMPTY = new EntryCell(Kind.TAKEN, "");

    static EntryCell taken(String as) {
        return new EntryCell(Kind.TAKEN, as);
    }

    static EntryCell wrong(String sentence) {
        return new EntryCell(Kind.WRONG, sentence);
    }

    public boolean isWrong() {
        return kind == Kind.WRONG;
    }
}
