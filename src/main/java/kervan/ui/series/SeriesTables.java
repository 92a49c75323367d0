package kervan.ui.series;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kervan.archive.Preference;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.Terms;
import kervan.dashboard.SeriesPage;
import kervan.dashboard.SeriesPage.FigureRow;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;
import kervan.ui.component.PlainTable;
import kervan.ui.component.Words;

/// The tables and lists of the page of a series.
final class SeriesTables {

    private SeriesTables() {
    }

    /// @param tell opens the provenance of a period
    static Component observations(SeriesPage page, Consumer<TimePeriod> tell) {
        var table = PlainTable.of(Texts.of("seriespage.observations"), List.of(Texts.of("figure.column.period"), Terms.of(page.shown().unit()), Texts.of("seriespage.rounding"),
                Texts.of("figure.column.status"), Texts.of("figure.column.derivation"), Texts.of("seriespage.arithmetic")), 1, 2);
        page.rows().forEach(row -> {
            var open = new NativeButton(FigureText.period(row.period()), click -> tell.accept(row.period()));
            open.addClassName("link");
            open.getElement().setAttribute("aria-label", Texts.of("seriespage.where-from", "period", FigureText.period(row.period())));
            table.row(open, row.value().isEmpty() ? "–" : row.value(), row.rounding(), row.status(), row.how(), row.formula());
        });
        return table;
    }

    static Component figures(SeriesPage page) {
        var table = PlainTable.of(Texts.of("seriespage.every-figure"), List.of(Texts.of("seriespage.days"), Texts.of("seriespage.as-published"), Texts.of("figure.column.status"),
                Texts.of("seriespage.standing"), Texts.of("figure.column.publisher"), Texts.of("figure.column.published_on"), Texts.of("seriespage.recorded-heading")), 1);
        page.figures().forEach(row -> table.row(FigureText.days(row.figure().interval()), row.printed(), Terms.of(row.figure().status()), standing(row),
                document(row.figure()), row.figure().source().published().map(DateText::of).orElseGet(() -> Texts.of("seriespage.unknown")),
                small(ProvenancePanel.recorded(row.figure(), row.recording()))));
        return table;
    }

    /// What stewards chose, the newest first; nothing where they never did.
    static Component choices(List<Preference> history) {
        var box = new Div();
        if (!history.isEmpty()) {
            var table = PlainTable.of(Texts.of("seriespage.choices.newest-first"), List.of(Texts.of("seriespage.days"), Texts.of("seriespage.choices.chosen"), Texts.of("seriespage.choices.why"),
                    Texts.of("seriespage.choices.by"), Texts.of("seriespage.recorded-heading")));
            history.forEach(one -> table.row(FigureText.days(one.days().interval()), one.chosen().map(FigureText::document).orElseGet(() -> Texts.of("seriespage.choices.rule")),
                    Optional.ofNullable(one.reason()).orElse(""), Optional.ofNullable(one.chosenBy()).or(() -> Optional.ofNullable(one.file())).orElseGet(() -> Texts.of("seriespage.choices.not-said")),
                    DateText.of(LocalDate.ofInstant(one.recordedAt(), ZoneOffset.UTC))));
            box.add(new H2(Texts.of("seriespage.choices")), table);
        }
        return box;
    }

    static Component sources(SeriesPage page) {
        var list = new UnorderedList();
        list.addClassName("sources");
        page.sources().forEach(source -> list.add(item(source)));
        return list;
    }

    static Component downloads(SeriesPage page) {
        var shown = page.shown();
        var asOf = shown.vintage().day().map(day -> "&asOf=" + day).orElse("");
        var foot = new Div(new Span(Texts.of("figure.documents", "documents", page.sources().size(), "figures", page.figures().size())));
        var observations = "api/v1/series/%s/observations.csv?frequency=%s&unit=%s%s".formatted(page.series().key(), shown.frequency().code(),
                URLEncoder.encode(shown.unit().code(), StandardCharsets.UTF_8), asOf);
        foot.add(new Span(download(observations, "CSV", Texts.of("seriespage.download.observations")),
                new Span(" "), download("api/v1/series/%s/figures.csv%s".formatted(page.series().key(), asOf.replaceFirst("&", "?")), Texts.of("seriespage.csv-of-figures"), Texts.of("seriespage.download.figures"))));
        foot.addClassName("foot");
        return foot;
    }

    /// Accepted or not, what was found, how a steward judged it, and why it is preferred.
    private static Component standing(FigureRow row) {
        var figure = row.figure();
        var cell = new Span(row.because().map(because -> Texts.of("figure.preferred")).orElseGet(() -> Terms.of(figure.standing())));
        row.because().ifPresent(because -> cell.add(small(because)));
        Optional.ofNullable(figure.finding()).ifPresent(finding -> cell.add(small(Texts.of("seriespage.small.finding", "finding", finding))));
        Optional.ofNullable(figure.reason()).ifPresent(reason -> cell.add(small(Texts.of("seriespage.small.reason", "reason", reason))));
        return cell;
    }

    private static Component document(Figure figure) {
        var cell = new Span(Words.document(figure.source().publisher(), figure.source().address()));
        cell.add(small(figure.source().title()));
        Optional.ofNullable(figure.note()).ifPresent(note -> cell.add(small(Texts.of("seriespage.small.note", "note", note))));
        return cell;
    }

    private static ListItem item(Source source) {
        var item = new ListItem(Words.document(source.publisher(), source.address()));
        item.getElement().appendChild(new Element("small").setText(FigureText.title(source)));
        return item;
    }

    private static Component small(String words) {
        var line = new Span(words);
        line.addClassName("line");
        return line;
    }

    private static Anchor download(String address, String words, String label) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true).setAttribute("aria-label", label);
        return link;
    }
}
