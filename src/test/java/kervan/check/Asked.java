package kervan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.figure.Relation;
import kervan.support.FigureBuilder;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// What the checks say of figures: `asked().of(figure("2024", "1.4 Mt"), …)`, held against `known` figures and relatives.
///
/// The series is a volume held in Mt; a tonne has 7.5 barrels.
record Asked(UnitOfMeasure unit, Aggregation aggregation, List<Figure> known, List<Relative> relatives) {

    static final UnitConversion AZERI = new UnitConversion(new BigDecimal("7.5"));

    static Asked asked() {
        return new Asked(UnitOfMeasure.MEGATONNE, Aggregation.SUM, List.of(), List.of());
    }

    Asked rates() {
        return new Asked(UnitOfMeasure.KILOBARREL_PER_DAY, Aggregation.MEAN, known, relatives);
    }

    Asked in(UnitOfMeasure unit) {
        return new Asked(unit, aggregation, known, relatives);
    }

    Asked knowing(FigureBuilder... figures) {
        return new Asked(unit, aggregation, built(figures), relatives);
    }

    Asked beside(Relation relation, Relative.Adding adding, String series, FigureBuilder... figures) {
        var relative = new Relative(relation, adding, series, new SeriesKey(series), "the series " + series, unit, AZERI, built(figures));
        var all = new ArrayList<>(relatives);
        all.add(relative);
        return new Asked(unit, aggregation, known, all);
    }

    List<Finding> of(FigureBuilder... incoming) {
        return of(built(incoming));
    }

    List<Finding> of(List<Figure> incoming) {
        return Checks.of(new Subject(new SeriesKey("btc_kz"), unit, AZERI, aggregation, incoming, known, relatives, ShippedFigures.TODAY));
    }

    /// Kind, days and value of each finding: `wrong-year 2023-S1 2.5`.
    List<String> inShort(FigureBuilder... incoming) {
        return inShort(of(incoming));
    }

    static List<String> inShort(List<Finding> findings) {
        return findings.stream().map(found -> "%s %s %s".formatted(found.kind().code(), found.figure().interval(), found.figure().value().toPlainString())).toList();
    }

    private static List<Figure> built(FigureBuilder... figures) {
        return Arrays.stream(figures).map(FigureBuilder::build).toList();
    }
}
