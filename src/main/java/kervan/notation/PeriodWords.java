package kervan.notation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kervan.language.Texts;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.PeriodTokens.Part;

/// Periods with words or letters: `Jan-Aug 2024`, `9M2023`, `1Q24`, `2024-cü ilin 8 ayında`, `за 8 месяцев 2024 года`.
final class PeriodWords {

    private static final Pattern OF_A_YEAR = Pattern.compile(".*[NQHA].*|nm");

    private PeriodWords() {
    }

    /// Empty when the text is none.
    static Optional<PeriodReading> read(String text, PeriodNotation notation) {
        var tokens = PeriodTokens.of(text);
        return read(text, tokens.telling(0, tokens.parts().size()), notation);
    }

    /// @param telling the parts that say something
    static Optional<PeriodReading> read(String text, List<Part> telling, PeriodNotation notation) {
        var shape = telling.stream().map(part -> String.valueOf(part.kind())).collect(Collectors.joining());
        if (shape.isEmpty() || shape.indexOf('x') >= 0) {
            return Optional.empty();
        }
        var values = telling.stream().mapToInt(Part::value).toArray();
        var civil = new Civil(text);
        return PeriodShapes.find(shape).map(meaning -> meaning.of(values, civil))
                .or(() -> PeriodShapes.findShort(shape).map(meaning -> shortYear(text, values, civil, meaning, notation)))
                .or(() -> shape.indexOf('Y') < 0 ? yearless(text, shape) : Optional.empty());
    }

    /// Read when told, or when the number is no day of any month.
    private static PeriodReading shortYear(String text, int[] values, Civil civil, PeriodShapes.Meaning meaning, PeriodNotation notation) {
        if (notation.has(Habit.SHORT_YEARS) || values[values.length - 1] > 31) {
            return meaning.of(values, civil);
        }
        return Civil.refused(text, Texts.of("notation.period.short-year"));
    }

    private static Optional<PeriodReading> yearless(String text, String shape) {
        return shape.equals("N") || shape.length() > 1 && OF_A_YEAR.matcher(shape).matches() ? Optional.of(Civil.refused(text, Texts.of("notation.period.no-year"))) : Optional.empty();
    }
}
