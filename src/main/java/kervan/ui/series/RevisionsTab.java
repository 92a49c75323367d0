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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.archive.SeriesRevisions;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.NumberText;
import kervan.figure.ObservationRevision;
import kervan.figure.Revision;
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
        var label = new NativeLabel("Published after");
        label.setFor(day);
        var controls = new Div(label, day);
        controls.addClassName("controls");
        if (visit != null) {
            controls.add(new NativeButton("Since your last visit", click -> sinceVisit(visit)));
        }
        add(controls, shown);
        sinceDay(since);
    }

    private void sinceDay(LocalDate day) {
        show("By the dates of the documents, after %s".formatted(DateText.of(day)), revisions.apply(Vintage.asOf(day)));
    }

    private void sinceVisit(Instant visit) {
        show("What Kervan learned since your last visit on %s".formatted(DateText.of(LocalDate.ofInstant(visit, ZoneOffset.UTC))), revisions.apply(Vintage.recordedBy(visit)));
    }

    /// `2 figures new, 1 revised; 3 values changed`.
    static String summary(SeriesRevisions changed) {
        var kinds = changed.figures().stream().collect(Collectors.groupingBy(Revision::kind, TreeMap::new, Collectors.counting()));
        var figures = kinds.entrySet().stream().map(kind -> "%d %s".formatted(kind.getValue(), kind.getKey().word())).collect(Collectors.joining(", "));
        return "%s; %d %s changed".formatted(figures.isEmpty() ? "no figure changed" : "figures: " + figures, changed.observations().size(),
                changed.observations().size() == 1 ? "value" : "values");
    }

    private void show(String title, SeriesRevisions changed) {
        shown.removeAll();
        shown.add(new H2(title));
        if (changed.isEmpty()) {
            shown.add(new Paragraph("Nothing changed."));
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
        var table = new PlainTable("Values that changed", List.of("Period", "Was", "Is", "Change", "Because of"), Set.of("Was", "Is", "Change"));
        changed.reversed().forEach(one -> table.row(FigureText.period(one.period()), text(one.oldValue()), text(one.newValue()), signed(one.difference()),
                one.causes().isEmpty() ? "another figure is preferred" : one.causes().stream()
                        .map(cause -> "%s: %s, %s".formatted(cause.kind().word(), FigureText.printed(cause.figure()), FigureText.document(cause.figure().source()))).collect(Collectors.joining("; "))));
        return table;
    }

    private static PlainTable figures(List<Revision> changed) {
        var table = new PlainTable("Figures that changed", List.of("Figure of", "Change", "Was", "Is", "By", "Published by", "On"), Set.of("Was", "Is", "By"));
        changed.reversed().forEach(one -> table.row(one.figure().interval().toString(), one.kind().word(),
                one.before() == null ? "–" : FigureText.printed(one.before()), one.after() == null ? "–" : FigureText.printed(one.after()), signed(one.difference()),
                Words.document(one.figure().source().publisher(), one.figure().source().address()), one.figure().source().published().map(DateText::of).orElse("not known")));
        return table;
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(NumberText::of).orElse("–");
    }

    private static String signed(Optional<BigDecimal> difference) {
        return difference.map(by -> (by.signum() > 0 ? "+" : "") + NumberText.of(by)).orElse("");
    }
}
