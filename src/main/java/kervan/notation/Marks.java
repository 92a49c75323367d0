package kervan.notation;

import java.math.BigDecimal;
import java.util.Optional;
import kervan.language.Texts;
import kervan.language.Writing;

/// What stands between digits, and how it is called in a sentence.
final class Marks {

    private Marks() {
    }

    /// With its article, in the middle of a sentence: *a comma*, *an apostrophe*.
    static String one(char mark) {
        return Texts.of("notation.mark." + key(mark));
    }

    static String name(char mark) {
        return Texts.of("notation.mark.plain." + key(mark));
    }

    private static String key(char mark) {
        return switch (mark) {
            case '.' -> "point";
            case ',' -> "comma";
            case '\'', '’' -> "apostrophe";
            case '-', '−', '–', '—' -> "dash";
            case '/' -> "slash";
            case ':' -> "colon";
            case ';' -> "semicolon";
            case '_' -> "underscore";
            default -> "space";
        };
    }

    /// A character that the notation does not have.
    static Optional<String> strange(String digitsAndMarks, NumberNotation notation) {
        for (int at = 0; at < digitsAndMarks.length(); at++) {
            var one = digitsAndMarks.charAt(at);
            if (!isDigit(one) && notation.groupMarks().indexOf(one) < 0) {
                return Optional.of(impossible(digitsAndMarks, one).orElseGet(() -> strange(one, notation)));
            }
        }
        return Optional.empty();
    }

    private static String strange(char one, NumberNotation notation) {
        if (".,'’-−–—/:;_".indexOf(one) < 0 && !Spaces.isSpace(one)) {
            return Character.isLetter(one) ? Texts.of("notation.number.letters", "example", example(notation))
                    : Texts.of("notation.number.sign", "sign", String.valueOf(one), "example", example(notation));
        }
        return Texts.of("notation.number.strange-mark", "mark", one(one), "decimal", name(notation.decimalMark()), "example", example(notation));
    }

    /// A point or comma that is there too often for a decimal mark, and does not divide groups of three either.
    private static Optional<String> impossible(String digitsAndMarks, char mark) {
        if (mark != '.' && mark != ',' || digitsAndMarks.indexOf(mark) == digitsAndMarks.lastIndexOf(mark)) {
            return Optional.empty();
        }
        var dividing = new NumberNotation(mark == '.' ? ',' : '.', String.valueOf(mark));
        return digitsAndMarks.chars().allMatch(one -> isDigit((char) one) || one == mark)
                ? DigitGroups.objection(digitsAndMarks, dividing)
                        .map(why -> Texts.of("notation.number.two-marks-or", "mark", name(mark), "why", why.replaceFirst("^has ", ""))) : Optional.empty();
    }

    /// A divider of thousands among the decimals.
    static Optional<String> within(String decimals) {
        return decimals.chars().filter(one -> !isDigit((char) one)).mapToObj(one -> one((char) one)).findFirst()
                .map(mark -> Texts.of("notation.number.mark-within", "mark", mark));
    }

    static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    /// In a sentence: in English as files have it.
    static String number(BigDecimal number) {
        return kervan.language.Language.current() == kervan.language.Language.ENGLISH ? number.toPlainString() : Writing.number(number);
    }

    static String example(NumberNotation notation) {
        return "1234" + notation.decimalMark() + "5";
    }
}
