package kervan.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.analytics.Rebased;
import kervan.analytics.Value;
import kervan.chart.Hue;
import kervan.chart.NumberText;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Frequency;
import kervan.timeseries.UnitOfMeasure;

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
        factors(exploration, lines).ifPresent(said::add);
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

    /// The same tonnes may be different barrels.
    private static Optional<String> factors(Exploration exploration, List<Plotted> lines) {
        var factors = lines.stream().filter(line -> exploration.barrelsPerTonne().isEmpty() && Drawings.unit(line).single().filter(Warnings::isBarrels).isPresent())
                .flatMap(line -> line.series().stream()).filter(series -> series.factor() != null && !isBarrels(series.unit())).map(series -> series.factor().barrelsPerTonne()).distinct().sorted().map(NumberText::of).toList();
        return factors.size() > 1 ? Optional.of(Texts.of("explore.notice.factors", "factors", Writing.list(factors))) : Optional.empty();
    }

    private static boolean isBarrels(UnitOfMeasure unit) {
        return unit.dimension() == UnitOfMeasure.Dimension.OIL_VOLUME || unit.dimension() == UnitOfMeasure.Dimension.OIL_RATE;
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
