package kervan.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
///
/// @param shares of which the sentence tells, where some are shown
record Findings(Exploration exploration, List<Plotted> lines, Optional<Stretch> stretch, Shares shares) {

    /// How many lines are told in one sentence.
    private static final int MOST = 3;

    String finding() {
        var filled = lines.stream().filter(line -> newest(line).isPresent()).toList();
        if (lines.isEmpty()) {
            return Texts.of("explore.title");
        }
        if (filled.isEmpty()) {
            return Texts.of("explore.finding.none", "name", lines.getFirst().name());
        }
        return compared(filled).map(this::highest)
                .orElseGet(() -> filled.stream().limit(MOST).map(line -> single(line, newest(line).orElseThrow())).collect(Collectors.joining("; ")));
    }

    private String single(Plotted line, Value newest) {
        var growth = exploration.transformation().code().equals("lin") ? Growth.of(line, exploration).onYearBefore(newest.period()) : Optional.<Growth.Rate>empty();
        return growth.map(rate -> Texts.of("explore.finding.grew", "name", line.name(), "value", told(line, newest), "period", DateText.of(newest.period()), "growth", rate.text()))
                .orElseGet(() -> Texts.of("explore.finding.one", "name", line.name(), "value", told(line, newest), "period", DateText.of(newest.period())));
    }

    /// Of a part of a period it is said of how much.
    private String told(Plotted line, Value value) {
        return shares.full(line, value) + (value.isPartial() ? " (" + Texts.of("explore.partial", "have", value.coverage().have(), "of", value.coverage().of()) + ")" : "");
    }

    /// The newest period that most of the lines of one unit have, and those that have a value in it; empty unless there are two.
    private record Compared(TimePeriod period, List<Plotted> lines) {

        Value value(Plotted line) {
            return line.at(period).orElseThrow();
        }
    }

    private Optional<Compared> compared(List<Plotted> filled) {
        return filled.stream().collect(Collectors.groupingBy(Drawings::unit, LinkedHashMap::new, Collectors.toList())).values().stream().map(same -> {
            var period = common(same);
            return new Compared(period, same.stream().filter(line -> line.at(period).filter(value -> value.status().isActual() && !value.isPartial()).isPresent()).toList());
        }).max(Comparator.comparingInt(one -> one.lines().size())).filter(one -> one.lines().size() > 1);
    }

    /// Which is the highest, and which others may be, as far as rounding tells.
    private String highest(Compared all) {
        var ordered = all.lines().stream().sorted(Comparator.comparing((Plotted line) -> all.value(line).number()).reversed()).toList();
        var first = all.value(ordered.getFirst());
        var least = first.number().subtract(first.rounding().halfWidth());
        var candidates = ordered.stream().filter(line -> line == ordered.getFirst() || all.value(line).number().add(all.value(line).rounding().halfWidth()).compareTo(least) > 0).toList();
        return candidates.size() == 1
                ? Texts.of("explore.finding.highest", "name", candidates.getFirst().name(), "value", shares.full(ordered.getFirst(), first), "period", DateText.of(all.period()), "count", ordered.size())
                : Texts.of("explore.finding.close", "period", DateText.of(all.period()), "count", ordered.size(), "more", candidates.size() > MOST ? 1 : 0,
                        "list", candidates.stream().limit(MOST).map(line -> line.name() + " " + shares.full(line, all.value(line))).collect(Collectors.joining("; ")));
    }

    private TimePeriod common(List<Plotted> same) {
        var newest = same.stream().map(line -> newest(line).orElseThrow().period()).collect(Collectors.groupingBy(period -> period, Collectors.counting()));
        return newest.entrySet().stream().max(Comparator.<Map.Entry<TimePeriod, Long>>comparingLong(one -> one.getValue()).thenComparing(one -> one.getKey())).orElseThrow().getKey();
    }

    private Optional<Value> newest(Plotted line) {
        return stretch.flatMap(shown -> line.newest(period -> shown.contains(period) && (shares.isEmpty() || shares.at(line, period).isPresent())));
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
