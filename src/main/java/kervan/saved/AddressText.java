package kervan.saved;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/// The characters of addresses: what may stand in one, and how the letters of other scripts are written there.
final class AddressText {

    /// What RFC 3986 has for a path and a query, without the sign for a fragment; `|`, which browsers leave as it is, too.
    private static final String PLAIN = "/[A-Za-z0-9._~!$&'()*+,;=:@/|-]*(\\?[A-Za-z0-9._~!$&'()*+,;=:@/?|%-]*)?";
    private static final int PERCENT = 3;

    private AddressText() {
    }

    /// Whether it begins with a single slash, has no characters but those of addresses, and no escape that means nothing or cannot be printed.
    static boolean isPlain(String text) {
        return text.matches(PLAIN) && !text.startsWith("//") && isDecodable(text);
    }

    /// Letters, digits and spaces that addresses cannot hold, in the query, as escapes of UTF-8; all else as it is.
    static String encoded(String text) {
        var mark = text.indexOf('?');
        return mark < 0 ? text : text.substring(0, mark) + text.substring(mark).codePoints().mapToObj(AddressText::encoded).collect(Collectors.joining());
    }

    private static String encoded(int codePoint) {
        var letter = Character.toString(codePoint);
        if (codePoint == ' ') {
            return "%20";
        }
        return codePoint > 0x7F && (Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK) ? escaped(letter) : letter;
    }

    private static String escaped(String letter) {
        var escapes = new StringBuilder();
        for (var one : letter.getBytes(StandardCharsets.UTF_8)) {
            escapes.append(String.format(Locale.ROOT, "%%%02X", one));
        }
        return escapes.toString();
    }

    private static boolean isDecodable(String text) {
        var bytes = ByteBuffer.allocate(text.length());
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '%') {
                bytes.put((byte) text.charAt(at));
            } else if (at + PERCENT <= text.length() && text.substring(at + 1, at + PERCENT).matches("[0-9A-Fa-f]{2}")) {
                bytes.put((byte) Integer.parseInt(text.substring(at + 1, at + PERCENT), 16));
                at += PERCENT - 1;
            } else {
                return false;
            }
        }
        return isPrintable(bytes.flip());
    }

    private static boolean isPrintable(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).chars().noneMatch(one -> Character.isISOControl(one) || Character.getType(one) == Character.FORMAT);
        } catch (CharacterCodingException unreadable) {
            return false;
        }
    }
}
