package kervan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kervan.notation.Phrase.Said;
import kervan.notation.PeriodReading.Covers;
import kervan.timeseries.Interval;

/// The periods that a line of text names, and what there is to say about those that are none.
record PhrasePeriods(List<Said<Interval>> found, List<Said<String>> refused) {

    private static final Pattern IN_FIGURES = Pattern.compile("(?<![\\d.,/-])(?:\\d{4}-\\d{2}(?:-\\d{2})?(?:/\\d{4}-\\d{2}(?:-\\d{2})?)?|"
            + "\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{2}[./]\\d{4}|\\d{4}/\\d{2}(?:/\\d{2})?)(?![\\d/-])");
    private static final Pattern NOT_BEHIND = Pattern.compile("(?:beginning of|start of|since|end of|end-|by|until|after|before|compared with|compared to|"
            + "than in|than|against|versus|vs|from"
            + "|начала|конца|концу|после|до|против|чем в|сравнению с) (?:the )?$");
    private static final Pattern NOT_BEFORE = Pattern.compile("^[ '-]*(?:(?:n?c[iuü]|il|ilin|yili|yilin|yilinin|жылдың|жыл|года|год) ){0,3}(?:əvvəl|sonun|"
            + "sonuna|başin|basin|басынан|соңын|bəri|müqayisə|nisbətən)");
    private static final int MOST_PARTS = 12;

    /// @param text the line
    static PhrasePeriods of(String text, PeriodNotation notation) {
        var found = new PhrasePeriods(new ArrayList<>(), new ArrayList<>());
        var figures = IN_FIGURES.matcher(text);
        while (figures.find()) {
            found.add(text, notation.read(figures.group()), figures.start(), figures.end());
        }
        found.addWords(PhraseText.mask(text, found.spans()), text, notation);
        return found;
    }

    /// The places of all, those refused included: they are no amounts.
    List<int[]> spans() {
        var spans = new ArrayList<int[]>();
        found.forEach(one -> spans.add(new int[] {one.start(), one.endExclusive()}));
        refused.forEach(one -> spans.add(new int[] {one.start(), one.endExclusive()}));
        return spans;
    }

    private void addWords(String masked, String text, PeriodNotation notation) {
        var tokens = PeriodTokens.of(masked);
        var from = 0;
        while (from < tokens.parts().size()) {
            from = addLongest(tokens, from, text, notation);
        }
    }

    /// The place behind what was found.
    private int addLongest(PeriodTokens tokens, int from, String text, PeriodNotation notation) {
        var parts = tokens.parts();
        for (int to = Math.min(parts.size(), from + MOST_PARTS); to > from; to--) {
            if ("fx-/".indexOf(parts.get(from).kind()) < 0 && "fx-/".indexOf(parts.get(to - 1).kind()) < 0) {
                var start = parts.get(from).start();
                var end = parts.get(to - 1).end();
                var reading = reading(tokens, from, to, text.substring(start, end), notation);
                if (reading.isPresent() && !isAmount(text, start, end)) {
                    add(text, reading.get(), start, end);
                    return to;
                }
            }
        }
        return from + 1;
    }

    private static Optional<PeriodReading> reading(PeriodTokens tokens, int from, int to, String words, PeriodNotation notation) {
        var telling = tokens.telling(from, to);
        return PeriodWords.read(words, telling, notation);
    }

    /// Whether a number that could be a year, such as `2024`, counts something: a unit follows it.
    private static boolean isAmount(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(one -> one >= '0' && one <= '9' || one == '.') && PhraseUnits.behind(text, end).isPresent();
    }

    private void add(String text, PeriodReading reading, int start, int end) {
        var before = Folding.fold(text.substring(0, start));
        var after = Folding.fold(text.substring(end));
        if (!(reading instanceof Covers covers)) {
            refused.add(Said.in(text, ((PeriodReading.Refused) reading).why(), start, end));
        } else if (NOT_BEHIND.matcher(before).find() || NOT_BEFORE.matcher(after).find()) {
            refused.add(Said.in(text,
                    "%s is named only to compare, or as a beginning or an end: it is not taken as the period.".formatted(text.substring(start, end)), start,
                            end));
        } else {
            found.add(Said.in(text, covers.interval(), start, end));
        }
    }
}
