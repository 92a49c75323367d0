package kervan.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kervan.catalogue.RelatedSeries;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.dashboard.Sheet.Cell;
import kervan.figure.Relation;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Reading;
import kervan.target.Standpoint;
import kervan.target.Target;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;

/// What was promised of a series, and of the scopes within it and around it.
record SeriesTargets(Series series, List<RelatedSeries> relatives, Reading targets, Vintage vintage, LocalDate today) {

    /// Those of the series first, the newest on top; each announcement of a chain in a line of its cell.
    Sheet sheet() {
        var scopes = scopes();
        var found = targets.all(vintage).stream().filter(target -> scopes.containsKey(nearest(target, scopes)))
                .sorted(Comparator.comparing((Target target) -> !nearest(target, scopes).equals(series.key()))
                        .thenComparing(target -> target.inForce().announcedOn(), PartialDate.BY_EARLIEST.reversed())).toList();
        return new Sheet(Texts.of("target.sheet.what-promised"), Stream.of("target", "announced", "by", "counts", "stands").map(name -> Texts.of("target.sheet." + name)).toList(), Set.of(), found.stream().map(target -> row(target, scopes)).toList());
    }

    private Map<SeriesKey, String> scopes() {
        var scopes = new LinkedHashMap<SeriesKey, String>();
        scopes.put(series.key(), Texts.of("target.scope-of.this"));
        relatives.stream().filter(one -> one.relation() != Relation.SIBLING).forEach(one -> scopes.put(one.series().key(), Texts.of(switch (one.relation()) {
            case SAME -> "target.scope-of.same";
            case PART -> "target.scope-of.part";
            case WHOLE, SIBLING -> "target.scope-of.more";
        }, "series", SeriesWords.name(one.series()))));
        return scopes;
    }

    private static SeriesKey nearest(Target target, Map<SeriesKey, String> scopes) {
        return scopes.keySet().stream().filter(key -> target.announcements().stream().anyMatch(one -> one.series().equals(key))).findFirst().orElse(target.inForce().series());
    }

    private List<Cell> row(Target target, Map<SeriesKey, String> scopes) {
        var force = target.inForce();
        var before = target.announcements().stream().filter(one -> !one.equals(force)).map(TargetText::promised)
                .reduce((earlier, later) -> Texts.of("target.before.then", "before", earlier, "promised", later)).map(all -> Texts.of("target.before", "promised", all)).orElse("");
        var judged = targets.judge(force, new Standpoint(vintage, vintage.day().orElse(today), null, null, null, null));
        return List.of(new Cell.Linked(TargetText.promised(force), address(target), before), Cell.text(DateText.of(force.announcedOn())),
                Cell.text(force.announcer()), Cell.text(counts(force, target, scopes)), new Cell.Tagged(VerdictText.tag(judged)));
    }

    private String counts(Announcement force, Target target, Map<SeriesKey, String> scopes) {
        var earlier = scopes.get(nearest(target, scopes));
        return scopes.containsKey(force.series()) ? scopes.get(force.series()) : Texts.of("target.scope-of.earlier", "series", series(force), "earlier", earlier);
    }

    private String series(Announcement one) {
        return SeriesWords.name(targets.series(one));
    }

    private String address(Target target) {
        return "target/" + target.key() + vintage.day().map(day -> "?asOf=" + day).orElse("");
    }
}
