package kervan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.figure.Qualifier;
import kervan.notation.Phrase.Said;
import kervan.notation.PhraseAmounts.Amount;
import kervan.timeseries.Interval;

/// Reads a line of press text: its periods first, then the amounts in what remains, then the words beside the one amount.
final class PhraseReader {

    private static final int LONGEST = 1000;

    private final String text;
    private final Language language;
    private final List<String> doubts = new ArrayList<>();

    private PhraseReader(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    static Phrase read(String text, Language language, PeriodNotation periods) {
        var line = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        var reader = new PhraseReader(line, language);
        if (line.length() < text.length()) {
            reader.doubts.add("Only the first %d characters were read.".formatted(LONGEST));
        }
        return reader.read(PhrasePeriods.of(line, periods));
    }

    private Phrase read(PhrasePeriods periods) {
        var masked = PhraseText.mask(text, periods.spans());
        var interval = interval(periods);
        var amount = only(PhraseAmounts.of(masked));
        if (amount.isEmpty()) {
            return new Phrase(text, interval, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), doubts);
        }
        var said = new SaidAmount(text, masked, amount.get(), language, doubts);
        return new Phrase(text, interval, qualifier(masked, amount.get()), said.value(), said.range(), said.unit(), doubts);
    }

    private Optional<Said<Interval>> interval(PhrasePeriods periods) {
        var distinct = periods.found().stream().map(Said::meaning).distinct().toList();
        if (distinct.size() > 1) {
            var words = periods.found().stream().map(Said::words).distinct().collect(Collectors.joining(", "));
            doubts.add("The line names several periods: %s. Choose one.".formatted(words));
        }
        if (distinct.isEmpty()) {
            periods.refused().stream().map(Said::meaning).forEach(doubts::add);
        }
        return distinct.size() == 1 ? Optional.of(periods.found().getFirst()) : Optional.empty();
    }

    /// The amount with a unit, or else the only one; empty where there are several.
    private Optional<Amount> only(List<Amount> amounts) {
        var measured = amounts.stream().filter(amount -> amount.unit().isPresent()).toList();
        var candidates = measured.isEmpty() ? amounts : measured;
        if (candidates.size() > 1) {
            doubts.add("The line names several amounts: %s. Choose one.".formatted(candidates.stream()
                    .map(amount -> text.substring(amount.start(), amount.endExclusive())).collect(Collectors.joining(", "))));
        }
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private Optional<Said<Qualifier>> qualifier(String masked, Amount amount) {
        var before = QualifierWords.before(masked.substring(0, amount.start())).map(found -> said(found, 0));
        var after = QualifierWords.after(masked.substring(amount.endOfNumber())).map(found -> said(found, amount.endOfNumber()))
                .or(() -> QualifierWords.after(masked.substring(amount.endExclusive())).map(found -> said(found, amount.endExclusive())));
        if (before.isPresent() && after.isPresent()) {
            doubts.add("%s and %s stand beside the number. Choose one.".formatted(before.get().words(), after.get().words()));
            return Optional.empty();
        }
        var found = before.or(() -> after);
        if (found.isPresent() && found.get().meaning().isEmpty()) {
            doubts.add("%s has no word in Kervan. Put it into the note.".formatted(found.get().words()));
        }
        return found.flatMap(said -> said.meaning().map(qualifier -> Said.in(text, qualifier, said.start(), said.endExclusive())));
    }

    private Said<Optional<Qualifier>> said(QualifierWords.Found found, int from) {
        return Said.in(text, found.qualifier(), from + found.start(), from + found.end());
    }
}
