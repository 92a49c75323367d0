package kervan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kervan.language.Texts;
import kervan.notation.PeriodReading.Covers;
import kervan.notation.PeriodTokens.Part;
import kervan.notation.Phrase.Said;
import kervan.timeseries.Interval;

/// The periods that a line of text names.
///
/// @param found those that may be meant
/// @param refused those that are not, each with the reason: impossible ones, and those named only to compare
/// @param yearless parts of a year that is not said
record PhrasePeriods(List<Said<Interval>> found, List<Said<String>> refused, List<Said<String>> yearless) {

    private static final Pattern IN_FIGURES = Pattern.compile("(?<![\\d.,/-])(?:\\d{4}-\\d{2}(?:-\\d{2})?(?:/\\d{4}-\\d{2}(?:-\\d{2})?)?|"
            + "\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{2}[./]\\d{4}|\\d{4}/\\d{2}(?:/\\d{2})?)(?![\\d/-])");
    private static final int MOST_PARTS = 12;

    static PhrasePeriods of(String text, PeriodNotation notation) {
        var periods = new PhrasePeriods(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var figures = IN_FIGURES.matcher(text);
        while (figures.find()) {
            if (!PeriodSurroundings.isCounted(text, figures.start(), figures.end())) {
                periods.add(text, notation.read(figures.group()), figures.start(), figures.end());
            }
        }
        var tokens = PeriodTokens.of(PhraseText.mask(text, periods.spans()));
        var from = 0;
        while (from < tokens.parts().size()) {
            from = periods.addLongest(tokens, from, text, notation);
        }
        return periods;
    }

    /// The places of all, which are no amounts.
    List<int[]> spans() {
        return Stream.of(found, refused, yearless).flatMap(List::stream).map(said -> new int[] {said.start(), said.endExclusive()}).toList();
    }

    /// Adds the longest period that begins at a part.
    ///
    /// @return the part behind it, or the next one where none begins there
    private int addLongest(PeriodTokens tokens, int from, String text, PeriodNotation notation) {
        for (int to = Math.min(tokens.parts().size(), from + MOST_PARTS); to > from; to--) {
            var parts = tokens.parts().subList(from, to);
            if (tells(parts.getFirst()) && tells(parts.getLast()) && !PeriodSurroundings.isAmount(text, parts)
                    && add(text, parts, tokens.telling(from, to), notation)) {
                return to;
            }
        }
        return from + 1;
    }

    private static boolean tells(Part part) {
        return "fx-/".indexOf(part.kind()) < 0;
    }

    private boolean add(String text, List<Part> parts, List<Part> telling, PeriodNotation notation) {
        var start = parts.getFirst().start();
        var end = parts.getLast().end();
        var words = text.substring(start, end);
        var reading = PeriodWords.read(words, telling, notation).orElse(null);
        var ofAYear = telling.stream().anyMatch(part -> part.kind() == 'Y');
        if (reading == null || words.equals("may") || reading instanceof PeriodReading.Refused && !ofAYear && endsWithDay(telling)) {
            return false;
        }
        if (reading instanceof PeriodReading.Refused refused && !ofAYear) {
            yearless.add(Said.in(text, refused.why(), start, end));
        } else {
            add(text, reading, start, end);
        }
        return true;
    }

    /// `March 9`, where the 9 may begin another number.
    private static boolean endsWithDay(List<Part> telling) {
        return telling.size() > 1 && telling.getLast().kind() == 'n' && telling.stream().anyMatch(part -> part.kind() == 'N');
    }

    private void add(String text, PeriodReading reading, int start, int end) {
        var words = text.substring(start, end);
        switch (reading) {
            case PeriodReading.Refused impossible -> refused.add(Said.in(text, impossible.why(), start, end));
            case Covers covers when PeriodSurroundings.isOnlyNamed(text, start, end) -> refused.add(Said.in(text,
                    Texts.of("notation.doubt.only-named", "words", words), start, end));
            case Covers covers -> found.add(Said.in(text, covers.interval(), start, end));
        }
    }
}
