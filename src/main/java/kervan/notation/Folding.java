package kervan.notation;

/// Makes texts comparable that differ only in case, in the dots of Turkish letters, or in the kind of dash, quote or space.
final class Folding {

    private Folding() {
    }

    /// As long as the text, character by character: what stands at a place still stands there.
    static String fold(String text) {
        var folded = new char[text.length()];
        for (int at = 0; at < folded.length; at++) {
            folded[at] = fold(text.charAt(at));
        }
        return new String(folded);
    }

    private static char fold(char one) {
        return switch (one) {
            case 'İ', 'ı', 'I' -> 'i';
            case 'Ə' -> 'ə';
            case 'Ё', 'ё' -> 'е';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            default -> Spaces.isSpace(one) ? ' ' : Character.toLowerCase(one);
        };
    }
}
