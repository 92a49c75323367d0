package kervan.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.archive.Recording;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.FigureText;
import kervan.chart.FormulaText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.dashboard.Provenance.Neighbour;
import kervan.dashboard.Provenance.Part;
import kervan.figure.Derivation;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure.Reason;
import kervan.figure.ReconciledObservation;
import kervan.figure.ReconciledObservation.Term;
import kervan.language.Texts;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// Tells where an observation comes from.
///
/// @param one in the unit that is shown
/// @param figures all of the series in the same vintage
record ProvenanceOf(Series series, ReconciledObservation one, List<Figure> figures, Map<Figure, Recording> recordings) {

    Provenance provenance() {
        var title = "%s: %s".formatted(FigureText.period(one.period()), one.quantity().map(FormulaText::result).orElseGet(() -> Texts.of("seriespage.provenance.missing")));
        return new Provenance(one.period(), title, how(), FormulaText.of(one), shownIn(), one.lineage().stream().sorted(Comparator.comparing(Term::added).reversed()).map(this::part).toList());
    }

    private String how() {
        if (one.isMissing()) {
            return Texts.of("seriespage.provenance.missing-because", "why", one.why());
        }
        var uncertain = one.uncertain() ? " " + Texts.of("seriespage.provenance.uncertain") : "";
        return switch (one.derivation().orElse(Derivation.PUBLISHED)) {
            case PUBLISHED -> Texts.of("seriespage.provenance.published") + (one.isContested() ? " " + Texts.of("seriespage.provenance.contested") : "");
            case SUMMED -> Texts.of("seriespage.provenance.summed") + uncertain;
            case DIFFERENCED -> Texts.of("seriespage.provenance.differenced") + uncertain;
        };
    }

    /// From the unit of the series to the one that is shown.
    private Optional<String> shownIn() {
        return one.isMissing() || one.unit() == series.unit() ? Optional.empty()
                : Optional.of(Texts.of("seriespage.provenance.shown-in", "held", Terms.of(series.unit()), "shown", Terms.of(one.unit())) + means(series.unit(), one.unit()));
    }

    private Part part(Term term) {
        var figure = term.preferred().figure();
        var conversion = figure.unit() == series.unit() ? Optional.<String>empty()
                : Optional.of("%s %s = %s%s".formatted(NumberText.of(figure.value()), Terms.of(figure.unit()), FormulaText.result(term.quantity()), means(figure.unit(), series.unit())));
        return new Part(term.added(), figure, term.preferred().words(), term.preferred().reason() == Reason.CHOSEN, conversion, recording(figure),
                figures.stream().filter(other -> other.interval().equals(figure.interval()) && !other.equals(figure)).sorted(Figure.IN_ORDER)
                        .map(other -> neighbour(other, term.quantity())).toList());
    }

    private Neighbour neighbour(Figure other, Quantity taken) {
        if (!other.isAccepted()) {
            return new Neighbour(other, Texts.of("seriespage.provenance.quarantined", "finding", other.finding() + (other.reason() == null ? "" : " (" + other.reason() + ")")),
                    false, false, recording(other));
        }
        var quantity = series.conversion().convert(other.quantity(), series.unit(), other.interval().days());
        if (quantity.isEmpty()) {
            return new Neighbour(other, Texts.of("seriespage.provenance.other-unit"), false, false, recording(other));
        }
        var agrees = quantity.get().agreesWith(taken);
        return new Neighbour(other, agrees ? Texts.of("seriespage.provenance.agrees") : Texts.of("seriespage.provenance.differs", "by", difference(quantity.get(), taken)), !agrees, true, recording(other));
    }

    private static String difference(Quantity other, Quantity taken) {
        var by = other.value().subtract(taken.value());
        return NumberText.signed(by) + " " + Terms.of(taken.unit());
    }

    private Optional<Recording> recording(Figure figure) {
        return Optional.ofNullable(recordings.get(figure));
    }

    /// By which means one unit becomes the other: the factor and what it rests on, the days, or a power of ten.
    private String means(UnitOfMeasure from, UnitOfMeasure to) {
        var byDays = from.dimension() == UnitOfMeasure.Dimension.OIL_RATE ^ to.dimension() == UnitOfMeasure.Dimension.OIL_RATE;
        if (!UnitConversion.needsFactor(from, to)) {
            return ", " + (byDays ? Texts.of("seriespage.provenance.by-days") : Texts.of("seriespage.provenance.exactly"));
        }
        return series.conversionFactor().map(factor -> ", " + Texts.of(byDays ? "seriespage.provenance.by-factor-and-days" : "seriespage.provenance.by-factor",
                "barrels", NumberText.of(factor.barrelsPerTonne()), "name", SeriesWords.factor(factor), "basis", factor.basis())).orElse("");
    }
}
