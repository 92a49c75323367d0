package kervan.ui.series;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.SeriesRevisions;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.figure.ObservationRevision;
import kervan.figure.Revision;
import kervan.language.Texts;
import kervan.timeseries.Vintage;
import kervan.ui.component.PlainTable;
import kervan.ui.component.Words;
import org.jspecify.annotations.Nullable;

/// What changed of the series since a day, or since the reader's last visit.
class RevisionsTab extends Div {

    private final Function<Vintage, SeriesRevisions> revisions;
    private final Div shown = new Div();

    /// @param visit when the reader was here before; null when that is not known
    /// @param choose told of the day that the reader chooses, as it is written in addresses
    RevisionsTab(Function<Vintage, SeriesRevisions> revisions, LocalDate since, @Nullable Instant visit, Consumer<String> choose) {
        this.revisions = revisions;
        var day = new Input();
        day.setType("date");
        day.setId("since");
        day.setValue(since.toString());
        day.addValueChangeListener(change -> choose.accept(change.getValue()));
        var label = new NativeLabel(Texts.of("seriespage.revisions.after"));
        label.setFor(day);
        var controls = new Div(label, day);
        controls.addClassName("controls");
        if (visit != null) {
            controls.add(new NativeButton(Texts.of("seriespage.revisions.since-visit"), click -> sinceVisit(visit)));
        }
        add(controls, shown);
        sinceDay(since);
    }

    private void sinceDay(LocalDate day) {
        show(Texts.of("seriespage.revisions.by-date", "day", DateText.of(day)), revisions.apply(Vintage.asOf(day)));
    }

    private void sinceVisit(Instant visit) {
        show(Texts.of("seriespage.revisions.by-visit", "day", DateText.of(LocalDate.ofInstant(visit, ZoneOffset.UTC))), revisions.apply(Vintage.recordedBy(visit)));
    }

    /// `2 figures new, 1 revised; 3 values changed`.
    static String summary(SeriesRevisions changed) {
        var kinds = changed.figures().stream().collect(Collectors.groupingBy(Revision::kind, TreeMap::new, Collectors.counting()));
        var figures = kinds.entrySet().stream().map(kind -> Texts.of("seriespage.revisions.kind", "kind", kind.getKey().name(), "count", kind.getValue())).collect(Collectors.joining(", "));
        return (figures.isEmpty() ? Texts.of("seriespage.revisions.no-figure") : Texts.of("seriespage.revisions.figures", "kinds", figures)) + "; "
                + Texts.of("seriespage.revisions.values", "count", changed.observations().size());
    }

    private void show(String title, SeriesRevisions changed) {
        shown.removeAll();
        shown.add(new H2(title));
        if (changed.isEmpty()) {
            shown.add(new Paragraph(Texts.of("seriespage.revisions.nothing")));
            return;
        }
        shown.add(new Paragraph(summary(changed) + "."));
        if (!changed.observations().isEmpty()) {
            shown.add(observations(changed.observations()));
        }
        if (!changed.figures().isEmpty()) {
            shown.add(figures(changed.figures()));
        }
    }

    private static PlainTable observations(List<ObservationRevision> changed) {
        var table = PlainTable.of(Texts.of("seriespage.revisions.values-changed"), headings("period", "was", "is", "change", "because"), 1, 2, 3);
        changed.reversed().forEach(one -> table.row(FigureText.period(one.period()), text(one.oldValue()), text(one.newValue()), signed(one.difference()),
                one.causes().isEmpty() ? Texts.of("seriespage.revisions.preference") : one.causes().stream()
                        .map(cause -> "%s: %s, %s".formatted(Terms.of(cause.kind()), FigureText.printed(cause.figure()), FigureText.document(cause.figure().source()))).collect(Collectors.joining("; "))));
        return table;
    }

    private static PlainTable figures(List<Revision> changed) {
        var table = PlainTable.of(Texts.of("seriespage.revisions.figures-changed"), headings("figure", "kind", "was", "is", "by", "publisher", "on"), 2, 3, 4);
        changed.reversed().forEach(one -> table.row(FigureText.days(one.figure().interval()), Terms.of(one.kind()),
                one.before() == null ? "–" : FigureText.printed(one.before()), one.after() == null ? "–" : FigureText.printed(one.after()), signed(one.difference()),
                Words.document(one.figure().source().publisher(), one.figure().source().address()), one.figure().source().published().map(DateText::of).orElseGet(() -> Texts.of("seriespage.unknown"))));
        return table;
    }

    private static List<String> headings(String... names) {
        return Stream.of(names).map(name -> Texts.of("seriespage.revisions.heading." + name)).toList();
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(NumberText::of).orElse("–");
    }

    private static String signed(Optional<BigDecimal> difference) {
        return difference.map(by -> NumberText.signed(by)).orElse("");
    }
}
