package kervan.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.analytics.Transformation;
import kervan.analytics.Value;
import kervan.chart.DateText;
import kervan.chart.Terms;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;

/// What a workbench shows, in a sentence, and under it in which measure, unit and time.
record Findings(Exploration exploration, List<Plotted> lines, Optional<Stretch> stretch) {

    String finding() {
        var filled = lines.stream().filter(line -> newest(line).isPresent()).toList();
        if (lines.isEmpty()) {
            return Texts.of("explore.title");
        }
        if (filled.isEmpty()) {
            return Texts.of("explore.finding.none", "name", lines.getFirst().name());
        }
        return filled.size() == 1 ? single(filled.getFirst(), newest(filled.getFirst()).orElseThrow()) : several(filled);
    }

    private String single(Plotted line, Value newest) {
        var growth = exploration.transformation().code().equals("lin") ? Growth.of(line).onYearBefore(newest.period()) : Optional.<Growth.Rate>empty();
        return growth.map(rate -> Texts.of("explore.finding.grew", "name", line.name(), "value", ValueText.full(newest, Drawings.unit(line)), "period", DateText.of(newest.period()), "growth", rate.text()))
                .orElseGet(() -> Texts.of("explore.finding.one", "name", line.name(), "value", ValueText.full(newest, Drawings.unit(line)), "period", DateText.of(newest.period())));
    }

    /// The highest of the newest period that most of the lines of one unit have.
    private String several(List<Plotted> filled) {
        var unit = Drawings.unit(filled.getFirst());
        var same = filled.stream().filter(line -> Drawings.unit(line).equals(unit)).toList();
        var period = common(same);
        var highest = same.stream().filter(line -> line.at(period).isPresent()).max(Comparator.comparing(line -> line.at(period).orElseThrow().number())).orElseThrow();
        return Texts.of("explore.finding.highest", "name", highest.name(), "value", ValueText.full(highest.at(period).orElseThrow(), unit), "period", DateText.of(period), "count", lines.size());
    }

    private TimePeriod common(List<Plotted> same) {
        var newest = same.stream().map(line -> newest(line).orElseThrow().period()).collect(Collectors.groupingBy(period -> period, Collectors.counting()));
        return newest.entrySet().stream().max(Comparator.<Map.Entry<TimePeriod, Long>>comparingLong(one -> one.getValue()).thenComparing(one -> one.getKey())).orElseThrow().getKey();
    }

    /// The newest that is shown.
    private Optional<Value> newest(Plotted line) {
        return stretch.flatMap(shown -> line.values().reversed().stream().filter(value -> !value.isMissing() && value.status().isActual() && shown.contains(value.period())).findFirst());
    }

    String subtitle() {
        if (lines.isEmpty()) {
            return Texts.of("explore.subtitle");
        }
        var parts = new ArrayList<String>();
        parts.add(exploration.transformation().equals(Transformation.LEVEL) ? "" : exploration.transformation().words());
        parts.add(lines.stream().filter(Plotted::hasValues).map(line -> Drawings.unit(line).symbol()).distinct().collect(Collectors.joining("; ")));
        parts.add(Terms.of(exploration.frequency()));
        stretch.ifPresent(shown -> parts.add(shown.first().equals(shown.last()) ? DateText.of(shown.first()) : DateText.of(shown.first()) + " – " + DateText.of(shown.last())));
        exploration.vintage().day().ifPresent(day -> parts.add(Texts.of("explore.known-on", "day", DateText.of(day))));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
