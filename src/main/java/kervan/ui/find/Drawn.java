package kervan.ui.find;

import java.util.Locale;

/// Text of drawings: numbers as SVG writes them, words with nothing in them that could be taken for markup.
final class Drawn {

    private Drawn() {
    }

    /// With numbers to a tenth of a pixel.
    static String of(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String words(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}
