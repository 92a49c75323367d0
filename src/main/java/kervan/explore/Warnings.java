package kervan.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.analytics.Rebased;
import kervan.analytics.Value;
import kervan.chart.Hue;
import kervan.chart.NumberText;
import kervan.figure.ScopeTree;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;

/// What the reader should know before trusting a picture, and what was asked for that could not be done.
final class Warnings {

    private Warnings() {
    }

    static List<String> of(Exploration exploration, List<Plotted> lines, Optional<Stretch> stretch, ScopeTree scopes, Promises promises) {
        var said = new ArrayList<String>();
        var drawn = exploration.drawn();
        if (exploration.view() == View.SEASON && exploration.frequency() == Frequency.ANNUAL) {
            said.add(Texts.of("explore.notice.season-needs-parts"));
        }
        if (lines.size() > Hue.LAST && exploration.focus().isEmpty() && exploration.view() == View.LINE) {
            said.add(Texts.of("explore.notice.many-lines", "count", lines.size()));
        }
        if ((exploration.view() == View.STACK || exploration.view() == View.SHARE) && stretch.isPresent()) {
            stacked(exploration, lines, stretch.orElseThrow(), scopes, said);
        }
        if (drawn == View.SEASON) {
            stretch.ifPresent(shown -> lines.forEach(line -> Seasons.band(shown, line).ifPresent(band -> said.add(Texts.of("explore.notice.band", "name", line.name(), "first", String.valueOf(band.first()), "last", String.valueOf(band.last()))))));
        }
        if (exploration.trend().isPresent() && exploration.view() != View.LINE && exploration.view() != View.BAR && exploration.view() != View.MULTIPLES) {
            said.add(Texts.of("explore.notice.trend-not-drawn"));
        }
        if (exploration.overlays().contains(Overlay.LASTYEAR) && drawn != View.LINE && drawn != View.MULTIPLES && !(drawn == View.BAR && lines.stream().filter(Plotted::hasValues).count() == 1)) {
            said.add(Texts.of("explore.notice.last-year-not-drawn"));
        }
        if (Outlooks.isAsked(exploration) && !Outlooks.isShown(exploration)) {
            said.add(Texts.of("explore.notice.forecast-not-drawn"));
        }
        if (exploration.isLogarithmic() && exploration.view() == View.BAR) {
            said.add(Texts.of("explore.notice.log-has-no-bars"));
        } else if (exploration.isLogarithmic() && (drawn == View.STACK || drawn == View.SHARE || drawn == View.SEASON)) {
            said.add(Texts.of("explore.notice.log-not-drawn"));
        }
        if (exploration.isLogarithmic() && (drawn == View.LINE || drawn == View.MULTIPLES) && lines.stream().flatMap(line -> line.values().stream()).anyMatch(Warnings::isNotAboveZero)) {
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
    private static void stacked(Exploration exploration, List<Plotted> lines, Stretch stretch, ScopeTree scopes, List<String> said) {
        var view = exploration.view().name();
        var piles = Pile.all(lines, stretch, scopes);
        for (var pile : piles) {
            pile.left().forEach(left -> said.add(Texts.of("explore.notice.not-piled", "why", left.why().name(), "name", left.line().name(), "other", left.because().name(), "view", view, "rest", left.rest().orElse("none"))));
            pile.overlaps(scopes).forEach(overlap -> said.add(Texts.of("explore.notice.may-overlap", "one", overlap.one().name(), "other", overlap.other().name())));
        }
        var areas = Drawings.isArea(stretch);
        var lacking = stretch.periods().stream().filter(period -> piles.stream().anyMatch(pile -> lacks(pile, period, areas))).count();
        if (lacking > 0) {
            said.add(Texts.of("explore.notice.part-missing", "count", lacking, "view", view));
        }
        if (areas && piles.stream().flatMap(pile -> pile.lines().stream()).flatMap(line -> line.values().stream()).anyMatch(value -> !value.isMissing() && !value.status().isActual() && stretch.contains(value.period()))) {
            said.add(Texts.of("explore.notice.expected-not-piled"));
        }
        if (piles.size() > 1) {
            said.add(Texts.of("explore.notice.stacks-by-unit"));
        }
        lines.stream().filter(Plotted::hasValues).map(Drawings::unit).filter(unit -> !Pile.addsUp(unit)).findFirst().ifPresent(unit -> said.add(Texts.of("explore.notice.no-sum", "unit", unit.symbol())));
    }

    private static boolean lacks(Pile pile, TimePeriod period, boolean areas) {
        var there = pile.lines().stream().filter(line -> line.at(period).filter(value -> !areas || value.status().isActual()).isPresent()).count();
        return there > 0 && there < pile.lines().size();
    }
}
