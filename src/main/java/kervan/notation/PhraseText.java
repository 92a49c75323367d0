package kervan.notation;

import java.util.List;

/// A line of text of which parts are covered, so that nothing in them is read again.
final class PhraseText {

    private static final char COVER = '¦';

    private PhraseText() {
    }

    /// As long as the text.
    static String mask(String text, List<int[]> spans) {
        var masked = new StringBuilder(text);
        for (var span : spans) {
            for (int at = span[0]; at < span[1]; at++) {
                masked.setCharAt(at, COVER);
            }
        }
        return masked.toString();
    }
}
