package kervan.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;

/// What one line of press text says of a figure: `Jan-Aug 2024: over 1.2 Mt`, `1.238 mln t in eleven months of 2023`.
///
/// What is not said is empty, and what is said twice too. Nothing is completed or guessed: a person looks at it before it is recorded.
///
/// @param value with the digits that were printed, in the unit; the middle where a range was printed
/// @param range lowest and highest where a range was printed
/// @param doubts why something is empty although it seems to be said, or could be meant otherwise: sentences
public record Phrase(String text, Optional<Said<Interval>> interval, Optional<Said<Qualifier>> qualifier, Optional<Said<BigDecimal>> value,
        Optional<Said<Figure.Range>> range, Optional<Said<UnitOfMeasure>> unit, List<String> doubts) {

    /// A meaning, and the part of the text that it came from.
    ///
    /// @param start of the part in the text, from 0
    /// @param endExclusive behind its last character
    public record Said<T>(T meaning, String words, int start, int endExclusive) {

        static <T> Said<T> in(String text, T meaning, int start, int endExclusive) {
            return new Said<>(meaning, text.substring(start, endExclusive), start, endExclusive);
        }
    }

    public Phrase {
        doubts = List.copyOf(doubts);
    }

    /// What the line says, its numbers written as its language writes them; never throws.
    public static Phrase of(String text) {
        return PhraseReader.read(text, Language.of(text), PeriodNotation.PLAIN);
    }

    /// What the line says, where somebody has decided how its numbers and dates are written.
    public static Phrase of(String text, NumberNotation numbers, PeriodNotation periods) {
        return PhraseReader.read(text, Language.decided(numbers), periods);
    }
}
