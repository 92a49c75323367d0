package kervan.notation;

import java.util.Optional;
import java.util.regex.Pattern;

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
            return Optional.of("%s has %d characters; a number has at most %d digits. Check whether cells ran together.".formatted(Quoted.of(text),
                    text.length(), PlainNumber.MOST_DIGITS));
        }
        return what(text).map(why -> Quoted.of(text) + " " + why);
    }

    private static Optional<String> what(String text) {
        if (text.startsWith("#")) {
            return Optional.of("is an error of a spreadsheet. Mend the cell there, or leave it empty.");
        }
        if (INFINITE.matcher(text).matches()) {
            return Optional.of("is no number that can be published. Write the number, or leave the cell empty.");
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return Optional.of("is a hexadecimal number. Write it with the digits 0 to 9.");
        }
        if (text.chars().anyMatch(one -> one == '%' || one == '‰' || one == '٪' || one == '％')) {
            return Optional.of("is a share, not a volume. Write the volume, or map the column as something else.");
        }
        if (text.codePoints().anyMatch(one -> Character.isDigit(one) && (one < '0' || one > '9'))) {
            return Optional.of("has digits of another script. Write them as 0 to 9.");
        }
        return likeness(text);
    }

    private static Optional<String> likeness(String text) {
        if (text.codePoints().filter(Character::isLetter).count() > 0 && LOOKS_LIKE_DIGITS.matcher(text).matches()) {
            return Optional.of("has a letter that looks like a digit. Write 0 for O and 1 for l or I: %s.".formatted(asDigits(text)));
        }
        if (FORMULA.matcher(text).matches()) {
            return Optional.of("is a formula. Save the file with values instead of formulas.");
        }
        if (SIGN_BEHIND.matcher(text).matches()) {
            return Optional.of("has its sign behind the digits. Write the minus before them.");
        }
        var behind = LETTERS_BEHIND.matcher(text);
        return behind.matches() && !CountWords.occurIn(SIGN.matcher(text).replaceFirst("")) ? Optional.of(behind(Spaces.strip(behind.group(1))))
                : Optional.empty();
    }

    private static String behind(String letters) {
        if (UnitNotation.read(letters) instanceof UnitNotation.Unknown && Flags.areFlags(letters)) {
            return "has a flag behind the number: %s. Say that this column has flags, or put them into a column of their own.".formatted(letters);
        }
        return "has a word behind the number: %s. Put the unit or the note into a column of its own.".formatted(Quoted.of(letters));
    }

    private static String asDigits(String text) {
        return text.replaceAll("[OoОо]", "0").replaceAll("[Il|]", "1");
    }
}
