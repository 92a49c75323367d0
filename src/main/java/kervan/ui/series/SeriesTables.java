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
import java.util.Set;
import java.util.function.Consumer;
import kervan.archive.Preference;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.dashboard.SeriesPage;
import kervan.dashboard.SeriesPage.FigureRow;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.timeseries.TimePeriod;
import kervan.ui.component.PlainTable;
import kervan.ui.component.Words;

/// The tables and lists of the page of a series.
final class SeriesTables {

    private SeriesTables() {
    }

    /// @param tell opens the provenance of a period
    static Component observations(SeriesPage page, Consumer<TimePeriod> tell) {
        var unit = page.shown().unit().code();
        var table = new PlainTable("Observations", List.of("Period", unit, "Rounding", "Status", "How", "Arithmetic, or why"), Set.of(unit, "Rounding"));
        page.rows().forEach(row -> {
            var open = new NativeButton(FigureText.period(row.period()), click -> tell.accept(row.period()));
            open.addClassName("link");
            open.getElement().setAttribute("aria-label", "Where %s comes from".formatted(FigureText.period(row.period())));
            table.row(open, row.value().isEmpty() ? "–" : row.value(), row.rounding(), row.status(), row.how(), row.formula());
        });
        return table;
    }

    static Component figures(SeriesPage page) {
        var table = new PlainTable("Every figure as published", List.of("Days", "As published", "Status", "Standing", "Published by", "On", "Recorded"), Set.of("As published"));
        page.figures().forEach(row -> table.row(row.figure().interval().toString(), row.printed(), row.figure().status().word(), standing(row),
                document(row.figure()), row.figure().source().published().map(DateText::of).orElse("not known"),
                small(ProvenancePanel.recorded(row.figure(), row.recording()))));
        return table;
    }

    /// What stewards chose, the newest first; nothing where they never did.
    static Component choices(List<Preference> history) {
        var box = new Div();
        if (!history.isEmpty()) {
            var table = new PlainTable("Choices among figures, newest first", List.of("Days", "Chosen", "Why", "By", "Recorded"), Set.of());
            history.forEach(one -> table.row(one.days().interval().toString(), one.chosen().map(FigureText::document).orElse("the rule decides again"),
                    Optional.ofNullable(one.reason()).orElse(""), Optional.ofNullable(one.chosenBy()).or(() -> Optional.ofNullable(one.file())).orElse("not said"),
                    DateText.of(LocalDate.ofInstant(one.recordedAt(), ZoneOffset.UTC))));
            box.add(new H2("Choices among figures"), table);
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
        var foot = new Div(new Span("%d documents, %d figures".formatted(page.sources().size(), page.figures().size())));
        var observations = "api/v1/series/%s/observations.csv?frequency=%s&unit=%s%s".formatted(page.series().key(), shown.frequency().code(),
                URLEncoder.encode(shown.unit().code(), StandardCharsets.UTF_8), asOf);
        foot.add(new Span(download(observations, "CSV", "Download CSV: observations"),
                new Span(" "), download("api/v1/series/%s/figures.csv%s".formatted(page.series().key(), asOf.replaceFirst("&", "?")), "CSV of figures", "Download CSV of figures")));
        foot.addClassName("foot");
        return foot;
    }

    /// Accepted or not, what was found, how a steward judged it, and why it is preferred.
    private static Component standing(FigureRow row) {
        var figure = row.figure();
        var cell = new Span(row.because().map(because -> "preferred").orElse(figure.standing().code()));
        row.because().ifPresent(because -> cell.add(small(because)));
        Optional.ofNullable(figure.finding()).ifPresent(finding -> cell.add(small("finding: " + finding)));
        Optional.ofNullable(figure.reason()).ifPresent(reason -> cell.add(small("reason: " + reason)));
        return cell;
    }

    private static Component document(Figure figure) {
        var cell = new Span(Words.document(figure.source().publisher(), figure.source().address()));
        cell.add(small(figure.source().title()));
        Optional.ofNullable(figure.note()).ifPresent(note -> cell.add(small("note: " + note)));
        return cell;
    }

    private static ListItem item(Source source) {
        var item = new ListItem(Words.document(source.publisher(), source.address()));
        item.getElement().appendChild(new Element("small").setText(source.title() + source.published().map(on -> ", " + DateText.of(on)).orElse(", date not known")));
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
