package kervan.language;

import java.util.regex.Pattern;

/// Numbers in the fields of a form: read by the marks of the language of who types, and kept as programs write them. The counterpart of [Writing].
///
/// `1,5` is 1.5 where a comma stands before the decimals, and `1,500` is then 1.500; `1.500` is 1500 where a point divides thousands. A point that cannot divide
/// thousands stands before decimals in every language. English keeps to what programs write.
public final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[-\u2212]?\\d+(\\.\\d+)?");
    private static final String SPACES = " \u00A0\u202F";

    private TypedNumber() {
    }

    /// As programs write it, `1.5`; what is no number stays as it was typed.
    public static String plain(String typed) {
        var text = typed.strip();
        if (Language.current() == Language.ENGLISH) {
            return text;
        }
        var decimal = Pattern.quote(String.valueOf(Writing.decimalMark()));
        var groups = "[" + SPACES + Pattern.quote(String.valueOf(Writing.groupMark())) + "]";
        if (text.matches("[-\u2212]?\\d{1,3}(" + groups + "\\d{3})+(" + decimal + "\\d+)?")) {
            return text.replaceAll(groups, "").replace(Writing.decimalMark(), '.');
        }
        return text.matches("[-\u2212]?\\d+" + decimal + "\\d+") ? text.replace(Writing.decimalMark(), '.') : text;
    }

    /// The same of a part of an address, in which what programs write is never anything else.
    public static String inAddress(String text) {
        return PLAIN.matcher(text.strip()).matches() ? text.strip() : plain(text);
    }

    /// As it stands in a field, `1,5`; what is no number as programs write it stays as it is.
    public static String shown(String plain) {
        return Language.current() != Language.ENGLISH && PLAIN.matcher(plain).matches() ? plain.replace('.', Writing.decimalMark()) : plain;
    }
}
