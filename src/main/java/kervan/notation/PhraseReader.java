package kervan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.Qualifier;
import kervan.language.Texts;
import kervan.notation.Phrase.Said;
import kervan.notation.PhraseAmounts.Amount;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;

/// Reads a line of press text: its periods first, then the amounts in what remains, then the words beside the one amount.
final class PhraseReader {

    private static final int LONGEST = 1000;
    private static final Pattern CHANGE = Pattern.compile("вырос|возрос|увелич|сниз|сократ|упал|рост|повы|artib|artaraq|artti|azal|yüks|düş|өсті|төмен|"
            + "(?:went|gone|goes|moved|came) up to");

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
            reader.doubts.add(Texts.of("notation.doubt.too-long", "most", Integer.toString(LONGEST)));
        }
        return reader.read(PhrasePeriods.of(line, periods));
    }

    private Phrase read(PhrasePeriods periods) {
        var masked = PhraseText.mask(text, periods.spans());
        var interval = interval(periods);
        var amount = only(PhraseAmounts.of(masked), masked);
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
            doubts.add(Texts.of("notation.doubt.several-periods", "words", words));
        }
        if (distinct.isEmpty()) {
            Stream.concat(periods.refused().stream(), periods.yearless().stream()).map(Said::meaning).forEach(doubts::add);
        }
        if (distinct.size() == 1 && !periods.yearless().isEmpty() && distinct.getFirst().period().filter(period -> period.frequency() == Frequency.ANNUAL).isPresent()) {
            doubts.add(Texts.of("notation.doubt.yearless", "words", periods.yearless().getFirst().words(),
                    "year", distinct.getFirst().toString()));
            return Optional.empty();
        }
        return distinct.size() == 1 ? Optional.of(periods.found().getFirst()) : Optional.empty();
    }

    /// The amount with a unit, or else the only one; empty where there are several.
    private Optional<Amount> only(List<Amount> amounts, String masked) {
        var measured = amounts.stream().filter(amount -> amount.unit().isPresent()).toList();
        var alone = amounts.stream().filter(amount -> amount.standsAlone(masked)).toList();
        if (measured.isEmpty() && alone.isEmpty() && !amounts.isEmpty()) {
            doubts.add(Texts.of("notation.doubt.no-unit", "words", text.substring(amounts.getFirst().start(), amounts.getFirst().endOfNumber())));
        }
        var candidates = measured.isEmpty() ? alone : measured;
        if (candidates.size() > 1) {
            doubts.add(Texts.of("notation.doubt.several-amounts", "words", candidates.stream()
                    .map(amount -> text.substring(amount.start(), amount.endExclusive())).collect(Collectors.joining(", "))));
        }
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private Optional<Said<Qualifier>> qualifier(String masked, Amount amount) {
        var before = QualifierWords.before(masked.substring(0, amount.start())).map(found -> said(found, 0));
        var after = QualifierWords.after(masked.substring(amount.endOfNumber())).map(found -> said(found, amount.endOfNumber()))
                .or(() -> QualifierWords.after(masked.substring(amount.endExclusive())).map(found -> said(found, amount.endExclusive())));
        if (before.isPresent() && after.isPresent()) {
            doubts.add(Texts.of("notation.doubt.two-words", "first", before.get().words(), "second", after.get().words()));
            return Optional.empty();
        }
        var found = before.or(() -> after);
        if (found.isPresent() && found.get().meaning().isEmpty()) {
            doubts.add(Texts.of("notation.doubt.no-word", "words", found.get().words()));
        }
        if (found.isPresent() && found.get().meaning().equals(Optional.of(Qualifier.UP_TO)) && CHANGE.matcher(Folding.fold(text)).find()) {
            doubts.add(Texts.of("notation.doubt.up-to", "words", found.get().words()));
            return Optional.empty();
        }
        return found.flatMap(said -> said.meaning().map(qualifier -> Said.in(text, qualifier, said.start(), said.endExclusive())));
    }

    private Said<Optional<Qualifier>> said(QualifierWords.Found found, int from) {
        return Said.in(text, found.qualifier(), from + found.start(), from + found.end());
    }
}
