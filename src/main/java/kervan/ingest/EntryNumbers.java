package kervan.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import kervan.figure.Qualifier;
import kervan.ingest.EntryCell.Kind;
import kervan.language.Texts;
import kervan.notation.NumberNotation;
import kervan.notation.Phrase;
import kervan.notation.Reading;
import kervan.notation.Recognised;
import kervan.notation.Wording;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Reads the values of an entry by hand. A number that can be read in two ways is read as the others of the entry are, and otherwise asked about.
final class EntryNumbers {

    private static final Pattern RANGE = Pattern.compile("\\s*(.*\\d)\\s*(?:[-–—]|\\bto\\b)\\s*(\\d.*)");
    private static final int LONGEST = 200;

    private final Recognised<NumberNotation> together;

    private EntryNumbers(Recognised<NumberNotation> together) {
        this.together = together;
    }

    static EntryNumbers of(List<EntryRow> rows) {
        return new EntryNumbers(NumberNotation.recognise(rows.stream().map(row -> bare(row.value())).filter(text -> !text.isBlank()).toList()));
    }

    /// What the cell of a value says.
    ///
    /// @param value the middle of a range; null when the cell is wrong
    /// @param low null when no range was printed, like `high`
    /// @param unit null where the cell names none
    record Amount(EntryCell cell, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, Qualifier qualifier, @Nullable UnitOfMeasure unit) {

        private static Amount wrong(String sentence) {
            return new Amount(EntryCell.wrong(sentence), null, null, null, Qualifier.EXACTLY, null);
        }
    }

    Amount read(String text) {
        var ends = RANGE.matcher(text.length() > LONGEST ? "" : text);
        if (ends.matches() && number(ends.group(1)) instanceof Reading.Value low && number(ends.group(2)) instanceof Reading.Value high) {
            return range(low.value(), high.value(), low.qualifier());
        }
        return switch (number(text)) {
            case Reading.Value value -> new Amount(cell(text, value.value()), value.value(), null, null, value.qualifier(), null);
            case Reading.Missing missing -> Amount.wrong(missing.mark().isEmpty() ? Texts.of("ingest.cell.no-value")
                    : Texts.of("ingest.cell.missing", "mark", missing.mark()));
            case Reading.Refused refused -> phrase(text, refused.why());
        };
    }

    private static Amount range(BigDecimal low, BigDecimal high, Qualifier qualifier) {
        if (low.compareTo(high) >= 0) {
            return Amount.wrong(Texts.of("ingest.cell.range-down", "low", CellTexts.number(low), "high", CellTexts.number(high)));
        }
        var middle = low.add(high).divide(BigDecimal.TWO);
        return new Amount(EntryCell.taken(Texts.of("ingest.cell.range", "low", CellTexts.number(low), "high", CellTexts.number(high))), middle, low, high, qualifier, null);
    }

    /// A value with its unit, such as *over 1.2 Mt*.
    private static Amount phrase(String text, String otherwise) {
        var phrase = Phrase.of(text);
        if (phrase.value().isEmpty() || phrase.unit().isEmpty() || !phrase.doubts().isEmpty()) {
            return Amount.wrong(otherwise);
        }
        var value = phrase.value().get().meaning();
        var unit = phrase.unit().get().meaning();
        return new Amount(EntryCell.taken(CellTexts.number(value) + " " + Texts.of("words.unit." + unit.name())), value, phrase.range().map(range -> range.meaning().low()).orElse(null),
                phrase.range().map(range -> range.meaning().high()).orElse(null), phrase.qualifier().map(Phrase.Said::meaning).orElse(Qualifier.EXACTLY), unit);
    }

    private Reading number(String text) {
        return Wording.read(text, notation(text));
    }

    /// Its own, where it can be read in one way only; otherwise that of the entry.
    private NumberNotation notation(String text) {
        var alone = NumberNotation.recognise(List.of(bare(text)));
        return alone.isDecided() && alone.unread().isEmpty() ? alone.notation() : together.notation();
    }

    private EntryCell cell(String text, BigDecimal value) {
        var plain = CellTexts.number(value);
        var other = together.ambiguous().contains(bare(text)) ? together.alternatives().stream().map(one -> one.read(bare(text)))
                .filter(one -> one instanceof Reading.Value read && read.value().compareTo(value) != 0).findFirst() : java.util.Optional.<Reading>empty();
        if (other.isPresent() && other.get() instanceof Reading.Value read) {
            return new EntryCell(Kind.DOUBTFUL, Texts.of("ingest.cell.doubtful", "value", plain, "other", CellTexts.number(read.value())));
        }
        return EntryCell.taken(plain.equals(text.strip()) ? "" : plain);
    }

    private static String bare(String text) {
        return Wording.part(text).map(Wording.Parts::number).orElse(text);
    }
}
