package kervan.notation;

/// The characters that look like nothing: spaces of every width, and marks that steer the direction of text.
final class Spaces {

    /// Those that may divide thousands: the space, no-break, narrow no-break, thin and figure space.
    static final String DIVIDING = " \u00a0\u202f\u2009\u2007";

    private Spaces() {
    }

    static boolean isSpace(char one) {
        return one <= ' ' || one >= '\u00a0' && (Character.isWhitespace(one) || Character.isSpaceChar(one) || isInvisible(one));
    }

    static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Byte order mark, zero-width space, and marks of direction.
    private static boolean isInvisible(char one) {
        return one == '\ufeff' || one >= '\u200b' && one <= '\u200f' || one >= '\u202a' && one <= '\u202e' || one >= '\u2066' && one <= '\u2069';
    }
}
