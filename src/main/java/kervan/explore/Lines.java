package kervan.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.analytics.Outcome;
import kervan.analytics.Refusal;
import kervan.archive.SeriesFigures;
import kervan.catalogue.NearestKeys;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.Hue;
import kervan.chart.Terms;
import kervan.explore.Calculations.Calculated;
import kervan.language.Texts;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.UnitOfMeasure.Dimension;

/// The lines of a workbench: its series, taken through the steps, and the formulas across them.
final class Lines {

    private final Exploration exploration;
    private final Map<SeriesKey, Series> known;
    private final SeriesFigures figures;
    private final Map<Dimension, UnitOfMeasure> units = new HashMap<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Plotted> all = new ArrayList<>();
    /// What formulas call a, b, c: one for each series of the address, so that a letter means the same whatever there is.
    private final List<Outcome> operands = new ArrayList<>();

    Lines(Exploration exploration, Ground ground) {
        this.exploration = exploration;
        this.known = ground.series();
        this.figures = ground.figures(exploration.vintage());
        exploration.series().forEach(this::add);
        for (int number = 0; number < exploration.formulas().size(); number++) {
            add(number);
        }
    }

    List<Plotted> all() {
        return all.stream().map(this::smoothed).toList();
    }

    /// A sentence for each series that there is not.
    List<String> unknown() {
        return unknown;
    }

    List<String> notices() {
        return notices;
    }

    private void add(SeriesKey key) {
        var series = known.get(key);
        if (series == null) {
            var meant = new NearestKeys(key.text()).among(known.keySet()).stream().map(SeriesKey::text).collect(Collectors.joining(", "));
            var none = Texts.of("explore.notice.no-series", "key", key.text(), "meant", meant.isEmpty() ? "" : " " + Texts.of("explore.notice.meant", "keys", meant));
            unknown.add(none);
            operands.add(new Refusal(none));
            return;
        }
        var conversion = exploration.conversion(series);
        var unit = unit(series, conversion);
        var calculated = Calculations.of(figures, series, unit, conversion, exploration.calculation());
        all.add(plotted(series, calculated));
        operands.add(calculated.transformed());
    }

    private Plotted plotted(Series series, Calculated calculated) {
        var letter = String.valueOf((char) ('a' + operands.size()));
        return new Plotted(series.key().text(), letter, SeriesWords.name(series), Hue.ofSeries(all.size()), Optional.of(series), calculated.transformed(),
                calculated.levels().series(), calculated.parts(), Optional.of(calculated.observations()));
    }

    private void add(int number) {
        var formula = exploration.formulas().get(number);
        all.add(new Plotted("x" + (number + 1), "", formula.text(), Hue.ofSeries(all.size()), Optional.empty(), formula.apply(operands), Optional.empty(), exploration.frequency(), Optional.empty()));
    }

    private Plotted smoothed(Plotted line) {
        return exploration.smoothing().map(smoothing -> new Plotted(line.id(), line.letter(), line.name(), line.hue(), line.series(), line.outcome().then(smoothing::apply), line.levels(), line.parts(),
                line.observations())).orElse(line);
    }

    /// The unit that was asked for where the series reaches it. Otherwise its own, or that of the first line that counts the same, so that they share an axis.
    private UnitOfMeasure unit(Series series, UnitConversion conversion) {
        var asked = exploration.unit();
        if (asked.filter(unit -> conversion.reaches(series.unit(), unit)).isPresent()) {
            return asked.orElseThrow();
        }
        var own = units.computeIfAbsent(series.unit().dimension(), dimension -> series.unit());
        asked.ifPresent(unit -> notices.add(Texts.of("explore.notice.unit-unreachable", "name", SeriesWords.name(series), "unit", Terms.of(unit), "own", Terms.of(own))));
        return own;
    }

}
