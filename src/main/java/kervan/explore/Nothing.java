package kervan.explore;

import java.util.List;

/// Why a workbench with series shows no value at all, and what would show some.
///
/// @param why a sentence
/// @param offers each shows a value at least; none where nothing does
public record Nothing(String why, List<Offer> offers) {

    /// A state that shows something.
    public record Offer(String words, Exploration exploration) {
    }
}
