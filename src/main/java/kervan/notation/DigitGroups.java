package kervan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.language.Texts;
import kervan.notation.NumberNotation.Grouping;

/// The digits before the decimal mark: in one run, or in groups that one kind of mark divides.
final class DigitGroups {

    private DigitGroups() {
    }

    /// What is wrong with them, as the end of a sentence; empty when nothing is.
    ///
    /// @param whole digits and group marks of the notation only, at least one digit
    static Optional<String> objection(String whole, NumberNotation notation) {
        var marks = whole.chars().filter(one -> !Marks.isDigit((char) one)).map(one -> kind((char) one)).distinct().toArray();
        if (marks.length > 1) {
            return Optional.of(Texts.of("notation.number.two-dividers", "mark", Marks.one((char) marks[0]), "other", Marks.one((char) marks[1])));
        }
        return marks.length == 0 ? Optional.empty() : lengths(split(whole), Marks.name((char) marks[0]), notation);
    }

    /// Spaces of all widths are one kind of mark, and so are both apostrophes.
    private static char kind(char mark) {
        return Spaces.isSpace(mark) ? ' ' : mark == '’' ? '\'' : mark;
    }

    private static Optional<String> lengths(List<String> groups, String mark, NumberNotation notation) {
        if (groups.getFirst().startsWith("0")) {
            return Optional.of(Texts.of("notation.number.nought", "mark", mark));
        }
        for (int at = 0; at < groups.size(); at++) {
            var length = groups.get(at).length();
            if (!fits(length, at, groups.size(), notation.grouping())) {
                return Optional.of(Texts.of(notation.grouping() == Grouping.INDIAN ? "notation.number.group-indian" : "notation.number.group",
                        "digits", Texts.of("notation.digits", "count", length), "mark", mark, "example", Marks.example(notation)));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(int length, int at, int groups, Grouping grouping) {
        var full = grouping == Grouping.INDIAN && at < groups - 1 ? 2 : 3;
        return at == 0 ? length >= 1 && length <= full : length == full;
    }

    private static List<String> split(String whole) {
        var groups = new ArrayList<String>();
        var from = 0;
        for (int at = 0; at <= whole.length(); at++) {
            if (at == whole.length() || !Marks.isDigit(whole.charAt(at))) {
                groups.add(whole.substring(from, at));
                from = at + 1;
            }
        }
        return groups;
    }
}
