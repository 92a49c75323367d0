package kervan.notation;

/// Numbers as programs write them: digits with at most one point, a minus before them, nothing else.
final class PlainNumber {

    /// More digits than any figure has, and than the conversion of a `double` writes.
    static final int MOST_DIGITS = 64;

    private PlainNumber() {
    }

    /// Whether `new BigDecimal(text)` reads it, digit by digit, as it is meant.
    static boolean is(String text) {
        var length = text.length();
        var from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == from || length - from > MOST_DIGITS) {
            return false;
        }
        var point = -1;
        for (int at = from; at < length; at++) {
            var one = text.charAt(at);
            if (one == '.' && point < 0 && at > from && at < length - 1) {
                point = at;
            } else if (one < '0' || one > '9') {
                return false;
            }
        }
        return true;
    }
}
