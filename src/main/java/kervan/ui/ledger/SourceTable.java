package kervan.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kervan.chart.DateText;
import kervan.dashboard.LedgerText;
import kervan.figure.Source;
import kervan.ingest.Quote;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.LedgerEntry;
import kervan.ui.component.PlainTable;
import kervan.ui.component.Words;

/// The documents of an announcement, with the number as printed and as understood.
final class SourceTable {

    private record Row(Source source, Optional<String> printed, String held) {
    }

    private SourceTable() {
    }

    static Component of(List<LedgerEntry> history) {
        var table = new PlainTable(Texts.of("ledger.table.caption"), Stream.of("document", "published", "address", "printed", "understood", "held").map(name -> Texts.of("ledger.table." + name)).toList(), Set.of());
        var rows = new LinkedHashSet<Row>();
        history.reversed().stream().map(LedgerEntry::announcement).forEach(one -> rows.add(row(one)));
        rows.forEach(row -> table.row(Text.lines(new Span(row.source.publisher()), row.source.title()), row.source.published().map(DateText::of).orElseGet(() -> Texts.of("ledger.table.not-known")), address(row.source),
                row.printed.map(text -> Texts.of("ledger.quoted", "text", text)).orElseGet(() -> Texts.of("ledger.table.not-kept")), row.printed.map(text -> QuoteCard.words(Quote.of(text))).orElse("–"), row.held));
        return table;
    }

    private static Row row(Announcement one) {
        return new Row(one.source(), Optional.ofNullable(one.printed()), LedgerText.value(one.promise()));
    }

    private static Component address(Source source) {
        var address = source.address() == null ? new Span(Texts.of("ledger.table.none-known")) : new Span(Words.document(source.address(), source.address()));
        address.addClassName("address");
        return address;
    }
}
