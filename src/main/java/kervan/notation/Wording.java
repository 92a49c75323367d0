package kervan.notation;

import java.util.Optional;
import java.util.regex.Pattern;
import kervan.figure.Qualifier;
import kervan.language.Texts;
import kervan.notation.QualifierWords.Found;

/// A number with the word beside it that is part of it: `over 1.2`, `более 1,2`, `1,2-dən çox`, `yaklaşık 3`, `~5`.
public final class Wording {

    /// A text taken apart.
    ///
    /// @param qualifier what its words say; *exactly* where there are none
    /// @param words as written; empty where there are none
    /// @param number what remains
    public record Parts(Qualifier qualifier, String words, String number) {
    }

    private static final Pattern DIGITS = Pattern.compile("[(+\\-−]?\\s?[.,]?\\d(?:.*[\\d)])?", Pattern.DOTALL);

    private Wording() {
    }

    /// What the text says in a notation, with its word; never throws. Words for which there is no qualifier, such as *less than*, are refused.
    public static Reading read(String text, NumberNotation notation) {
        var plain = notation.read(text);
        if (!(plain instanceof Reading.Refused)) {
            return plain;
        }
        var parts = take(Spaces.strip(text));
        if (parts.isEmpty()) {
            return plain;
        }
        if (parts.get().qualifier.isEmpty()) {
            return new Reading.Refused(Texts.of("notation.word.less-than", "text", Quoted.of(text)));
        }
        return notation.read(parts.get().number) instanceof Reading.Value value
                ? new Reading.Value(value.value(), parts.get().qualifier.get()) : notation.read(parts.get().number);
    }

    /// The text taken apart; empty where it has no word that Kervan knows as part of a number, or words that contradict each other.
    public static Optional<Parts> part(String text) {
        return take(Spaces.strip(text)).flatMap(taken -> taken.qualifier.map(qualifier -> new Parts(qualifier, taken.words, taken.number)));
    }

    private record Taken(Optional<Qualifier> qualifier, String words, String number) {
    }

    private static Optional<Taken> take(String text) {
        var digits = text.length() > 200 ? null : DIGITS.matcher(text);
        if (digits == null || !digits.find()) {
            return Optional.empty();
        }
        var start = digits.start();
        var before = QualifierWords.before(text.substring(0, start)).filter(found -> found.start() == 0);
        if (before.isPresent()) {
            return Optional.of(taken(text, before.get(), 0, text.substring(start)));
        }
        return start > 0 ? Optional.empty() : behind(text);
    }

    /// Tries the words at every place where some could begin.
    private static Optional<Taken> behind(String text) {
        for (int at = 1; at < text.length(); at++) {
            var from = at;
            var found = QualifierWords.after(text.substring(at)).filter(one -> from + one.end() == text.length());
            if (found.isPresent() && !Character.isLetter(text.charAt(at - 1))) {
                return Optional.of(taken(text, found.get(), at, Spaces.strip(text.substring(0, at))));
            }
            if (found.isPresent() && CountWords.occurIn(text.substring(0, at))) {
                return Optional.of(taken(text, found.get(), at, text.substring(0, at)));
            }
        }
        return Optional.empty();
    }

    private static Taken taken(String text, Found found, int from, String number) {
        return new Taken(found.qualifier(), text.substring(from + found.start(), from + found.end()), number);
    }
}
