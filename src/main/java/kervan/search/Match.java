package kervan.search;

import java.util.Comparator;
import java.util.List;

/// An entry that was found: how well, and by what.
///
/// @param score the higher the better; comparable within one answer only
/// @param reasons one for each word that was found, in the order of the question
public record Match(String key, int score, List<Reason> reasons) {

    /// The best first, those equally good by their keys.
    static final Comparator<Match> IN_ORDER = Comparator.comparingInt(Match::score).reversed().thenComparing(Match::key);

    /// Whether a word of a text that is shown is one of those by which it was found, in whatever alphabet; for marking it.
    ///
    /// @param folded the word, folded
    public boolean marks(String folded) {
        return reasons.stream().anyMatch(reason -> reason.found().equals(folded) || folded.startsWith(reason.asked()) || PlaceNames.spellings(reason.found()).contains(folded));
    }

    /// Why a word found an entry.
    ///
    /// @param asked the word folded, or another spelling of what it names
    /// @param found the word of the entry, folded
    /// @param text the text it stands in
    public record Reason(String asked, String found, Closeness closeness, Entry.Kind kind, String text) {
    }

    /// How near a word comes to the one that was asked for, from best to worst.
    public enum Closeness {

        SAME(100), BEGINS(80), CONTAINS(45), MISSPELT(35);

        private final int percent;

        Closeness(int percent) {
            this.percent = percent;
        }

        int percent() {
            return percent;
        }
    }
}
