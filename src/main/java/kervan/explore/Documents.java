package kervan.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kervan.explore.Workbench.Document;
import kervan.explore.Workbench.Use;
import kervan.figure.Source;
import kervan.timeseries.TimePeriod;

/// Finds out which documents stand behind which values.
final class Documents {

    private Documents() {
    }

    static List<Document> of(Exploration exploration, List<Plotted> lines, Stretch shown) {
        var uses = new LinkedHashMap<Source, Map<Plotted, TreeSet<TimePeriod>>>();
        for (var line : lines) {
            line.observations().stream().flatMap(series -> series.observations().stream()).filter(one -> shown.contains(one.period()) && !one.isMissing()).forEach(one -> one.sources().forEach(source ->
                    uses.computeIfAbsent(source, missing -> new LinkedHashMap<>()).computeIfAbsent(line, missing -> new TreeSet<>()).add(one.period())));
        }
        return uses.entrySet().stream().map(one -> new Document(one.getKey(), one.getValue().entrySet().stream()
                .map(use -> new Use(use.getKey().series().orElseThrow().key(), use.getKey().name(), List.copyOf(use.getValue()))).toList())).sorted(order(exploration.pinned())).toList();
    }

    private static Comparator<Document> order(Optional<TimePeriod> pin) {
        return Comparator.comparing((Document document) -> pin.filter(period -> document.uses().stream().anyMatch(use -> use.periods().contains(period))).isEmpty())
                .thenComparing(document -> document.source().published().map(on -> on.latest()).orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(document -> document.source().publisher());
    }
}
