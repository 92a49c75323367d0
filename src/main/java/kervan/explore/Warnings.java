package kervan.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.analytics.Rebased;
import kervan.analytics.Value;
import kervan.chart.Hue;
import kervan.language.Texts;
import kervan.timeseries.Frequency;

/// What the reader should know before trusting a picture, and what was asked for that could not be done.
final class Warnings {

    private Warnings() {
    }

    static List<String> of(Exploration exploration, List<Plotted> lines, Optional<Stretch> stretch, Promises promises) {
        var said = new ArrayList<String>();
        if (exploration.view() == View.SEASON && exploration.frequency() == Frequency.ANNUAL) {
            said.add(Texts.of("explore.notice.season-needs-parts"));
        }
        if (lines.size() > Hue.LAST && exploration.focus().isEmpty() && exploration.view() == View.LINE) {
            said.add(Texts.of("explore.notice.many-lines", "count", lines.size()));
        }
        if ((exploration.view() == View.STACK || exploration.view() == View.SHARE) && stretch.isPresent()) {
            stacked(lines, stretch.orElseThrow(), said);
        }
        if (exploration.trend().isPresent() && exploration.view() != View.LINE && exploration.view() != View.BAR && exploration.view() != View.MULTIPLES) {
            said.add(Texts.of("explore.notice.trend-not-drawn"));
        }
        if (exploration.isLogarithmic() && lines.stream().flatMap(line -> line.values().stream()).anyMatch(Warnings::isNotAboveZero)) {
            said.add(Texts.of("explore.notice.not-log"));
        }
        exploration.range().ifPresent(range -> {
            if (range == Preset.SINCE_BASELINE && !(exploration.transformation() instanceof Rebased) && promises.baseline().isEmpty()) {
                said.add(Texts.of("explore.notice.no-baseline"));
            }
            if (range == Preset.TO_TARGET && promises.lastDue(exploration).isEmpty()) {
                said.add(Texts.of("explore.notice.no-target"));
            }
        });
        return said;
    }

    private static boolean isNotAboveZero(Value value) {
        return value.number() != null && value.number().signum() <= 0;
    }

    /// A sum without one of its parts is too small, and values of the whole beside its parts would be counted twice.
    private static void stacked(List<Plotted> lines, Stretch stretch, List<String> said) {
        var filled = lines.stream().filter(Plotted::hasValues).toList();
        var lacking = stretch.periods().stream().filter(period -> {
            var there = filled.stream().filter(line -> line.at(period).isPresent()).count();
            return there > 0 && there < filled.size();
        }).count();
        if (lacking > 0) {
            said.add(Texts.of("explore.notice.part-missing", "count", lacking));
        }
        if (filled.stream().map(Drawings::unit).distinct().count() > 1) {
            said.add(Texts.of("explore.notice.stacks-by-unit"));
        }
        if (filled.stream().anyMatch(line -> Drawings.unit(line).single().isEmpty())) {
            said.add(Texts.of("explore.notice.no-sum", "unit", filled.stream().map(Drawings::unit).filter(unit -> unit.single().isEmpty()).findFirst().orElseThrow().symbol()));
        }
    }
}
