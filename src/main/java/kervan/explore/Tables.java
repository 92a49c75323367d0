package kervan.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Value;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.explore.Workbench.Cell;
import kervan.explore.Workbench.Row;
import kervan.explore.Workbench.Table;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;

/// The lines as a table: the same values as on the charts, with what is to be known of each.
///
/// @param shares a column beside that of each line that has one
record Tables(Exploration exploration, List<Plotted> lines, Stretch stretch, Shares shares, Outlooks outlooks, AgainstTarget target) {

    private static final String NONE = "–";

    Table table() {
        var growing = exploration.view() == View.GROWTH;
        var grown = lines.stream().collect(Collectors.toMap(Plotted::id, growing ? line -> Growth.of(line, exploration) : line -> Growth.NONE));
        var headings = new ArrayList<String>();
        headings.add(Texts.of("explore.period"));
        lines.forEach(line -> {
            headings.add(Texts.of("explore.heading", "name", line.name(), "unit", Drawings.unit(line).symbol()));
            if (growing) {
                headings.add(Texts.of("explore.growth.pch"));
                headings.add(Texts.of("explore.growth.pc1"));
            }
            if (shares.has(line)) {
                headings.add(Texts.of("explore.share", "name", line.name()));
            }
        });
        var periods = stretch.periods().stream().filter(period -> lines.stream().anyMatch(line -> line.outcome().series().flatMap(series -> series.at(period)).isPresent() || outlooks.at(line, period).isPresent())).toList();
        return new Table(headings, periods.reversed().stream().map(period -> new Row(period, DateText.of(period), lines.stream().flatMap(line -> cells(line, period, growing, grown.get(line.id()))).toList())).toList());
    }

    private Stream<Cell> cells(Plotted line, TimePeriod period, boolean growing, Growth grown) {
        var cell = cell(line, period);
        return growing ? Stream.of(cell, growth(grown.onPeriodBefore(period)), growth(grown.onYearBefore(period))) : shares.has(line) ? Stream.of(cell, share(line, period)) : Stream.of(cell);
    }

    private Cell share(Plotted line, TimePeriod period) {
        return shares.at(line, period).map(share -> new Cell(ValueText.full(share, CompoundUnit.SHARE), ValueText.plain(share, CompoundUnit.SHARE), "")).orElseGet(() -> new Cell(NONE, "", ""));
    }

    private Cell cell(Plotted line, TimePeriod period) {
        var unit = Drawings.unit(line);
        return outlooks.at(line, period).filter(step -> line.at(period).isEmpty()).map(step -> new Cell(NumberText.of(step.mean()), step.mean().toPlainString(), Outlooks.note(step)))
                .or(() -> published(line, period, unit)).orElseGet(() -> new Cell(NONE, "", ""));
    }

    private Optional<Cell> published(Plotted line, TimePeriod period, CompoundUnit unit) {
        return line.outcome().series().flatMap(series -> series.at(period)).map(value -> new Cell(ValueText.number(value, unit), ValueText.plain(value, unit), note(line, value)));
    }

    private static Cell growth(Optional<Growth.Rate> growth) {
        return growth.map(rate -> new Cell(rate.text(), rate.plain(), "")).orElseGet(() -> new Cell(NONE, "", ""));
    }

    /// Why there is none; otherwise what is not usual about it.
    private String note(Plotted line, Value value) {
        if (value.isMissing()) {
            return value.why().map(why -> why.sentence(DateText::of)).orElse("");
        }
        var notes = new ArrayList<String>();
        if (value.isPartial()) {
            notes.add(Texts.of("explore.partial", "have", value.coverage().have(), "of", value.coverage().of()));
        }
        if (!value.status().isReported()) {
            notes.add(Terms.of(value.status()));
        }
        line.observations().filter(series -> !exploration.calculation().isSinceJanuary()).flatMap(series -> series.at(value.period())).ifPresent(one -> {
            if (one.uncertain()) {
                notes.add(Texts.of("explore.uncertain"));
            } else if (one.published().isEmpty()) {
                notes.add(Texts.of("explore.derived"));
            }
        });
        target.words(line, value).ifPresent(notes::add);
        return notes.stream().collect(Collectors.joining(", "));
    }
}
