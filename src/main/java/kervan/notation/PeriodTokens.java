package kervan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text as the parts that periods are made of, each with its place.
///
/// @param parts in the order of the text, fillers included
record PeriodTokens(List<Part> parts) {

    /// @param kind `Y` a year, `n` a number of one or two digits, `N` a month, the letters of [PeriodVocabulary], `-` and `/`,
    ///         `f` a filler, `x` anything else
    record Part(char kind, int value, int start, int end) {
    }

    private static final Pattern PIECE = Pattern.compile("(?:on (?:bir|iki)|он (?:бір|екі))(?!\\p{L})|\\d+(?:[.,]\\d+)+|\\d+|\\p{L}+|[^\\s]");

    PeriodTokens {
        parts = List.copyOf(parts);
    }

    static PeriodTokens of(String text) {
        var folded = Folding.fold(text);
        var pieces = PIECE.matcher(folded);
        var parts = new ArrayList<Part>();
        while (pieces.find()) {
            parts.add(part(pieces.group(), pieces.start(), pieces.end()));
        }
        return new PeriodTokens(parts);
    }

    private static Part part(String piece, int start, int end) {
        var first = piece.charAt(0);
        if (Marks.isDigit(first)) {
            var kind = !piece.chars().allMatch(one -> Marks.isDigit((char) one)) ? 'x' : piece.length() == 4 ? 'Y' : piece.length() <= 2 ? 'n' : 'x';
            return new Part(kind, kind == 'x' ? 0 : Integer.parseInt(piece), start, end);
        }
        if (first == '-' || first == '/') {
            return new Part(first, 0, start, end);
        }
        if (first == '.' || first == ',' || first == '\'' || PeriodVocabulary.isFiller(piece)) {
            return new Part('f', 0, start, end);
        }
        return PeriodVocabulary.find(piece).map(word -> new Part(word.kind(), word.value(), start, end)).orElse(new Part('x', 0, start, end));
    }

    /// The year of two digits: from 70 on of the twentieth century.
    static int century(int twoDigits) {
        return twoDigits >= 70 ? 1900 + twoDigits : 2000 + twoDigits;
    }

    /// The parts that say something, from one place to another (not included): without fillers, and without a dash that ties one on
    /// (`2024-cü`) or a word for *month* behind the name of one (`mart ayında`).
    List<Part> telling(int from, int to) {
        var telling = new ArrayList<Part>();
        for (int at = from; at < to; at++) {
            var part = parts.get(at);
            var next = at + 1 < to ? parts.get(at + 1) : null;
            var tied = part.kind == '-' && next != null && next.kind == 'f' && next.start == part.end;
            var named = part.kind == 'A' && !telling.isEmpty() && telling.getLast().kind == 'N';
            if (part.kind != 'f' && !tied && !named) {
                telling.add(part);
            }
        }
        return telling;
    }
}
