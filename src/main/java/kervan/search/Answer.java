package kervan.search;

import java.util.List;

/// What was found.
///
/// @param terms the words that were asked for, folded; none when nothing was
/// @param matches the best first
/// @param unknown words as they were written that nothing has, not even misspelt
/// @param partial whether no entry has all words, so that these have only most of them
public record Answer(List<String> terms, List<Match> matches, List<String> unknown, boolean partial) {
}
