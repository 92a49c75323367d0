package kervan.notation;

import java.util.Optional;

/// What stands between digits, and how it is called in a sentence.
final class Marks {

    private Marks() {
    }

    /// With its article, in the middle of a sentence: *a comma*, *an apostrophe*.
    static String one(char mark) {
        var name = name(mark);
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    static String name(char mark) {
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
            return "is not a number: it has %s. Write digits only, such as %s.".formatted(Character.isLetter(one) ? "letters" : "the sign " + one,
                    example(notation));
        }
        return "has %s, which is neither the decimal mark of this file (%s) nor divides its thousands. Write it such as %s, or choose another notation."
                .formatted(one(one), name(notation.decimalMark()), example(notation));
    }

    /// A point or comma that is there too often for a decimal mark, and does not divide groups of three either.
    private static Optional<String> impossible(String digitsAndMarks, char mark) {
        if (mark != '.' && mark != ',' || digitsAndMarks.indexOf(mark) == digitsAndMarks.lastIndexOf(mark)) {
            return Optional.empty();
        }
        var dividing = new NumberNotation(mark == '.' ? ',' : '.', String.valueOf(mark));
        return digitsAndMarks.chars().allMatch(one -> isDigit((char) one) || one == mark)
                ? DigitGroups.objection(digitsAndMarks, dividing)
                        .map(why -> "has two decimal marks or more (%s), or else %s".formatted(name(mark), why.substring("has ".length()))) : Optional.empty();
    }

    /// A divider of thousands among the decimals.
    static Optional<String> within(String decimals) {
        return decimals.chars().filter(one -> !isDigit((char) one)).mapToObj(one -> one((char) one)).findFirst()
                .map("has %s behind its decimal mark. Write the decimals without it, or choose another notation."::formatted);
    }

    static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    static String example(NumberNotation notation) {
        return "1234" + notation.decimalMark() + "5";
    }
}
