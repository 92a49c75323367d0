package kervan.notation;

import java.util.Optional;
import java.util.regex.Pattern;

/// The unit that follows a number in a line of text.
///
/// @param endExclusive behind its last character
record PhraseUnits(UnitNotation.Result unit, int start, int endExclusive) {

    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0\\u202f¦]+");
    private static final int MOST_WORDS = 5;

    /// The longest run of words directly behind the place that is a unit, or can be several.
    static Optional<PhraseUnits> behind(String text, int from) {
        var ends = new int[MOST_WORDS];
        var words = WORD.matcher(text).region(from, Math.min(text.length(), from + 80));
        var count = 0;
        var start = from;
        while (count < MOST_WORDS && words.find() && blank(text, count == 0 ? from : ends[count - 1], words.start())
                && "(0123456789".indexOf(text.charAt(words.start())) < 0 && (count == 0 || ",;:!?)".indexOf(text.charAt(ends[count - 1] - 1)) < 0)) {
            start = count == 0 ? words.start() : start;
            ends[count++] = words.end();
        }
        for (int last = count - 1; last >= 0; last--) {
            var end = withoutPunctuation(text, start, ends[last]);
            if (end > start && !(UnitNotation.read(text.substring(start, end)) instanceof UnitNotation.Unknown)) {
                return Optional.of(new PhraseUnits(UnitNotation.read(text.substring(start, end)), start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean blank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(one -> Spaces.isSpace((char) one));
    }

    private static int withoutPunctuation(String text, int start, int end) {
        var last = end;
        while (last > start && ".,;:!?)(\"»".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
