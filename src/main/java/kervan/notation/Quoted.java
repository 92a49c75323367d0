package kervan.notation;

/// A text of a file as a sentence can quote it: on one line, and short.
final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {
    }

    static String of(String text) {
        var stripped = Spaces.strip(text);
        var end = stripped.length() <= LONGEST ? stripped.length() : stripped.offsetByCodePoints(0, Math.min(LONGEST, stripped.codePointCount(0, stripped.length())));
        var quoted = new StringBuilder();
        stripped.substring(0, end).codePoints().map(one -> Character.isISOControl(one) ? ' ' : one).forEach(quoted::appendCodePoint);
        return end < stripped.length() ? quoted.append('…').toString() : quoted.toString();
    }
}
