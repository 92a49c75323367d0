package kervan.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.archive.Recording;
import kervan.catalogue.ConversionFactor;
import kervan.catalogue.Series;
import kervan.chart.FigureText;
import kervan.chart.FormulaText;
import kervan.chart.NumberText;
import kervan.dashboard.Provenance.Neighbour;
import kervan.dashboard.Provenance.Part;
import kervan.figure.Derivation;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure.Reason;
import kervan.figure.ReconciledObservation;
import kervan.figure.ReconciledObservation.Term;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// Tells where an observation comes from.
///
/// @param one in the unit that is shown
/// @param figures all of the series in the same vintage
record ProvenanceOf(Series series, ReconciledObservation one, List<Figure> figures, Map<Figure, Recording> recordings) {

    Provenance provenance() {
        var title = "%s: %s".formatted(FigureText.period(one.period()), one.quantity().map(FormulaText::result).orElse("missing"));
        return new Provenance(one.period(), title, how(), FormulaText.of(one), shownIn(), one.lineage().stream().sorted(Comparator.comparing(Term::added).reversed()).map(this::part).toList());
    }

    private String how() {
        if (one.isMissing()) {
            return "Missing: %s.".formatted(one.why());
        }
        var uncertain = one.uncertain() ? " Its rounding is more than a tenth of it: take it as uncertain." : "";
        return switch (one.derivation().orElse(Derivation.PUBLISHED)) {
            case PUBLISHED -> "Published for exactly this period." + (one.isContested() ? " Sources differ by more than rounding." : "");
            case SUMMED -> "The sum of the figures of its parts." + uncertain;
            case DIFFERENCED -> "The difference of figures that cover more." + uncertain;
        };
    }

    /// From the unit of the series to the one that is shown.
    private Optional<String> shownIn() {
        return one.isMissing() || one.unit() == series.unit() ? Optional.empty()
                : Optional.of("Held in %s, shown in %s%s".formatted(series.unit().code(), one.unit().code(), means(series.unit(), one.unit())));
    }

    private Part part(Term term) {
        var figure = term.preferred().figure();
        var conversion = figure.unit() == series.unit() ? Optional.<String>empty()
                : Optional.of("%s %s = %s%s".formatted(NumberText.of(figure.value()), figure.unit().code(), FormulaText.result(term.quantity()), means(figure.unit(), series.unit())));
        return new Part(term.added(), figure, term.preferred().words(), term.preferred().reason() == Reason.CHOSEN, conversion, recording(figure),
                figures.stream().filter(other -> other.interval().equals(figure.interval()) && !other.equals(figure)).sorted(Figure.IN_ORDER)
                        .map(other -> neighbour(other, term.quantity())).toList());
    }

    private Neighbour neighbour(Figure other, Quantity taken) {
        if (!other.isAccepted()) {
            return new Neighbour(other, "Quarantined, cannot be preferred: %s%s".formatted(other.finding(), other.reason() == null ? "" : " (" + other.reason() + ")"),
                    false, false, recording(other));
        }
        var quantity = series.conversion().convert(other.quantity(), series.unit(), other.interval().days());
        if (quantity.isEmpty()) {
            return new Neighbour(other, "In a unit that is not converted, never taken", false, false, recording(other));
        }
        var agrees = quantity.get().agreesWith(taken);
        return new Neighbour(other, agrees ? "Agrees within rounding" : "Differs by %s".formatted(difference(quantity.get(), taken)), !agrees, true, recording(other));
    }

    private static String difference(Quantity other, Quantity taken) {
        var by = other.value().subtract(taken.value());
        return (by.signum() > 0 ? "+" : "") + NumberText.of(by) + " " + taken.unit().code();
    }

    private Optional<Recording> recording(Figure figure) {
        return Optional.ofNullable(recordings.get(figure));
    }

    /// By which means one unit becomes the other: the factor and what it rests on, the days, or a power of ten.
    private String means(UnitOfMeasure from, UnitOfMeasure to) {
        var days = from.dimension() == UnitOfMeasure.Dimension.OIL_RATE ^ to.dimension() == UnitOfMeasure.Dimension.OIL_RATE ? " and the days of the period" : "";
        if (!UnitConversion.needsFactor(from, to)) {
            return days.isEmpty() ? ", exactly" : ", by the days of the period";
        }
        return series.conversionFactor().map(factor -> ", by %s%s".formatted(said(factor), days)).orElse("");
    }

    private static String said(ConversionFactor factor) {
        return "%s barrels in a tonne (%s; %s)".formatted(NumberText.of(factor.barrelsPerTonne()), factor.name(), factor.basis());
    }
}
