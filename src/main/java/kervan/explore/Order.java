package kervan.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kervan.analytics.Behaviour;
import kervan.analytics.Resampling;
import kervan.analytics.Step;
import kervan.analytics.Transformation;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.figure.Aggregation;
import kervan.language.Texts;
import kervan.timeseries.UnitConversion;

/// What was done to the figures on the way to the picture, in the order in which it is always done.
final class Order {

    private Order() {
    }

    static List<String> steps(Exploration exploration, List<Plotted> lines, Shares shares) {
        var steps = new ArrayList<String>();
        if (lines.isEmpty()) {
            return steps;
        }
        steps.add(Step.FIGURES.words());
        steps.add(Step.RECONCILIATION.words() + ": " + Terms.of(exploration.frequency()));
        steps.add(with(Step.UNIT, lines.stream().flatMap(line -> line.levels().stream()).map(levels -> levels.unit().symbol()).distinct().collect(Collectors.joining("; ")) + factors(exploration, lines)));
        if (exploration.calculation().resamples()) {
            lines.stream().flatMap(line -> line.levels().stream().map(levels -> new Resampling(exploration.frequency(), exploration.method(), exploration.completeness())
                    .words(line.observations().orElseThrow().series().aggregation() == Aggregation.SUM ? Behaviour.FLOW : Behaviour.RATE, line.parts()))).distinct()
                    .forEach(how -> steps.add(with(Step.AGGREGATION, how)));
        }
        if (exploration.isPerDay()) {
            steps.add(Step.PER_DAY.words());
        }
        if (!exploration.transformation().equals(Transformation.LEVEL)) {
            steps.add(with(Step.TRANSFORMATION, exploration.transformation().words()));
        }
        exploration.formulas().forEach(formula -> steps.add(with(Step.FORMULA, formula.text())));
        exploration.smoothing().ifPresent(smoothing -> steps.add(with(Step.SMOOTHING, smoothing.words())));
        if (!shares.isEmpty()) {
            steps.add(with(Step.SHARE, lines.stream().filter(shares::has).map(Plotted::name).collect(Collectors.joining(" + "))));
        }
        return steps;
    }

    private static String with(Step step, String how) {
        return Texts.of("analytics.step.how", "step", step.words(), "how", how);
    }

    /// Each factor that stands between the figures and what is shown, by its name.
    private static String factors(Exploration exploration, List<Plotted> lines) {
        var named = lines.stream().flatMap(line -> line.series().filter(series -> line.levels().flatMap(levels -> levels.unit().single())
                .filter(unit -> UnitConversion.needsFactor(series.unit(), unit)).isPresent()).stream()).map(series -> factor(exploration, series)).distinct().toList();
        return named.isEmpty() ? "" : ", " + String.join("; ", named);
    }

    private static String factor(Exploration exploration, Series series) {
        return exploration.barrelsPerTonne().map(own -> Texts.of("explore.factor.own", "barrels", NumberText.of(own)))
                .orElseGet(() -> series.conversionFactor().map(factor -> Texts.of("explore.factor", "barrels", NumberText.of(factor.barrelsPerTonne()), "name", SeriesWords.factor(factor))).orElse(""));
    }
}
