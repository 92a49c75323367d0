package kervan.notation;

import java.util.Optional;
import java.util.regex.Pattern;
import kervan.language.Texts;

/// Texts in a column of numbers that are something else, each with the sentence that says what.
final class NumberObjection {

    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-][A-Za-z(@=].*|[+-]?[0-9.]+ ?[*^+].*", Pattern.DOTALL);
    private static final Pattern INFINITE = Pattern.compile("[+-]?(inf|infinity|∞)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEXADECIMAL = Pattern.compile("[+-]?0x[0-9a-f.p]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS_LIKE_DIGITS = Pattern.compile("[+-]?[0-9OoОоIl|][0-9OoОоIl|., ]*");
    private static final Pattern LETTERS_BEHIND = Pattern.compile("[+\\-−(]?[0-9][0-9., \\u00a0\\u202f'’]*\\s*(\\p{L}[^0-9]*)");
    private static final Pattern SIGN = Pattern.compile("^[+\\-−–] ?");
    private static final Pattern SIGN_BEHIND = Pattern.compile("[0-9.,]+[-−]");
    private static final int LONGEST = 200;

    private NumberObjection() {
    }

    /// @param text stripped, not empty
    static Optional<String> to(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Texts.of("notation.number.too-long", "text", Quoted.of(text),
                    "length", Integer.toString(text.length()), "most", Integer.toString(PlainNumber.MOST_DIGITS)));
        }
        return what(text).map(why -> Texts.of("notation.refused", "text", Quoted.of(text), "why", why));
    }

    private static Optional<String> what(String text) {
        if (text.startsWith("#")) {
            return Optional.of(Texts.of("notation.number.spreadsheet-error"));
        }
        if (INFINITE.matcher(text).matches()) {
            return Optional.of(Texts.of("notation.number.infinite"));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return Optional.of(Texts.of("notation.number.hexadecimal"));
        }
        if (text.chars().anyMatch(one -> one == '%' || one == '‰' || one == '٪' || one == '％')) {
            return Optional.of(Texts.of("notation.number.share"));
        }
        if (text.codePoints().anyMatch(one -> Character.isDigit(one) && (one < '0' || one > '9'))) {
            return Optional.of(Texts.of("notation.number.other-script"));
        }
        return likeness(text);
    }

    private static Optional<String> likeness(String text) {
        if (text.codePoints().filter(Character::isLetter).count() > 0 && LOOKS_LIKE_DIGITS.matcher(text).matches()) {
            return Optional.of(Texts.of("notation.number.letter", "digits", asDigits(text)));
        }
        if (FORMULA.matcher(text).matches()) {
            return Optional.of(Texts.of("notation.number.formula"));
        }
        if (SIGN_BEHIND.matcher(text).matches()) {
            return Optional.of(Texts.of("notation.number.sign-behind"));
        }
        var behind = LETTERS_BEHIND.matcher(text);
        return behind.matches() && !CountWords.occurIn(SIGN.matcher(text).replaceFirst("")) ? Optional.of(behind(Spaces.strip(behind.group(1))))
                : Optional.empty();
    }

    private static String behind(String letters) {
        if (UnitNotation.read(letters) instanceof UnitNotation.Unknown && Flags.areFlags(letters)) {
            return Texts.of("notation.number.flag", "letters", letters);
        }
        return Texts.of("notation.number.word", "word", Quoted.of(letters));
    }

    private static String asDigits(String text) {
        return text.replaceAll("[OoОо]", "0").replaceAll("[Il|]", "1");
    }
}
