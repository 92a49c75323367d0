package kervan.ingest;

import java.util.stream.Stream;
import kervan.figure.Qualifier;
import kervan.notation.Phrase;

/// A row of an entry by hand, as it was typed.
///
/// @param series its key or its name
/// @param word beside the number, such as *over*; empty for none
/// @param value may hold the word too, both ends of a range, and the unit
/// @param status a code or a word; empty for reported
public record EntryRow(String series, String period, String word, String value, String unit, String status, String note) {

    /// What a line of press text says, as it would be typed; empty where it says nothing.
    public static EntryRow of(Phrase phrase) {
        var value = phrase.range().map(range -> range.meaning().low().toPlainString() + "-" + range.meaning().high().toPlainString())
                .or(() -> phrase.value().map(said -> said.meaning().toPlainString()));
        return new EntryRow("", phrase.interval().map(said -> said.meaning().toString()).orElse(""),
                phrase.qualifier().map(Phrase.Said::meaning).filter(word -> word != Qualifier.EXACTLY).map(Qualifier::code).orElse(""), value.orElse(""),
                phrase.unit().map(said -> said.meaning().code()).orElse(""), "", "");
    }

    boolean isEmpty() {
        return Stream.of(series, period, word, value, unit, status, note).allMatch(String::isBlank);
    }
}
