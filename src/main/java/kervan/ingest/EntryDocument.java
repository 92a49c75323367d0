package kervan.ingest;

import java.util.List;
import kervan.figure.Source;
import kervan.figure.WebAddress;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// The document of an entry by hand, as it was typed.
///
/// @param publishedOn a day, a month or a year; empty where it is not known
public record EntryDocument(String publisher, String title, String address, String publishedOn) {

    /// In the order of the components.
    List<EntryCell> cells() {
        return List.of(required(publisher, Texts.of("ingest.cell.who")),
                required(title, Texts.of("ingest.cell.title")), addressCell(), date());
    }

    /// @throws java.time.DateTimeException when the date is none; its cell says so before
    Source source() {
        return new Source(publisher.strip(), title.strip(), address.isBlank() ? null : address.strip(), published());
    }

    private @Nullable PartialDate published() {
        return publishedOn.isBlank() ? null : PublicationDate.read(publishedOn).orElseThrow(() -> new java.time.DateTimeException(publishedOn));
    }

    private static EntryCell required(String text, String wrong) {
        return text.isBlank() ? EntryCell.wrong(wrong) : EntryCell.EMPTY;
    }

    private EntryCell addressCell() {
        return address.isBlank() || WebAddress.of(address).isPresent() ? EntryCell.EMPTY
                : EntryCell.wrong(Texts.of("ingest.cell.address"));
    }

    private EntryCell date() {
        if (publishedOn.isBlank()) {
            return EntryCell.taken(Texts.of("ingest.cell.not-known"));
        }
        return PublicationDate.read(publishedOn).map(date -> EntryCell.taken(date.toString()))
                .orElseGet(() -> EntryCell.wrong(Texts.of("ingest.cell.no-date", "date", publishedOn.strip())));
    }
}
