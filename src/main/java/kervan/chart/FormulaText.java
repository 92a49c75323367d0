package kervan.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.figure.Figure;
import kervan.figure.ReconciledObservation;
import kervan.figure.ReconciledObservation.Term;
import kervan.figure.RunningTotal;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// The arithmetic behind an observation, for people: `2.694 Mt − 2.237 Mt = 457 kt ± 1`.
public final class FormulaText {

    private FormulaText() {
    }

    /// What was put together, in the digits that were printed; empty where a figure was taken as published, or the value is missing.
    public static Optional<String> of(ReconciledObservation one) {
        return one.isMissing() || one.published().isPresent() ? Optional.empty() : Optional.of(of(one.lineage(), one.quantity().orElseThrow()));
    }

    /// The same of what had added up by a day.
    public static Optional<String> of(RunningTotal total) {
        return total.isPublished() ? Optional.empty() : Optional.of(of(total.lineage(), total.quantity()));
    }

    private static String of(List<Term> lineage, Quantity result) {
        var sameUnit = lineage.stream().allMatch(term -> term.preferred().figure().unit() == result.unit());
        var unit = lineage.getFirst().quantity().unit();
        var viaSeries = UnitConversion.needsFactor(unit, result.unit()) ? " = " + result(sum(lineage, unit)) : "";
        return terms(lineage, sameUnit) + viaSeries + " = " + result(result);
    }

    /// `457 kt ± 1`; without the last part where nothing was rounded.
    public static String result(Quantity quantity) {
        return NumberText.of(quantity.value()) + " " + Terms.of(quantity.unit()) + rounding(quantity.rounding().halfWidth());
    }

    /// ` ± 0.5`; nothing where nothing was rounded.
    public static String rounding(BigDecimal halfWidth) {
        return halfWidth.signum() == 0 ? "" : " ± " + NumberText.of(plain(halfWidth));
    }

    /// What is added comes first, whatever the way through the figures.
    private static String terms(List<Term> lineage, boolean sameUnit) {
        var text = lineage.stream().sorted(Comparator.comparing(Term::added).reversed())
                .map(term -> (term.added() ? "+ " : "− ") + term(term, sameUnit)).collect(Collectors.joining(" "));
        return text.startsWith("+ ") ? text.substring(2) : text;
    }

    private static String term(Term term, boolean sameUnit) {
        Figure figure = term.preferred().figure();
        var printed = NumberText.of(figure.value()) + (sameUnit ? "" : " " + Terms.of(figure.unit()));
        return UnitConversion.needsFactor(figure.unit(), term.quantity().unit())
                ? "%s %s (%s)".formatted(NumberText.of(term.quantity().value()), Terms.of(term.quantity().unit()), printed) : printed;
    }

    private static Quantity sum(List<Term> lineage, UnitOfMeasure unit) {
        return lineage.stream().reduce(Quantity.of(BigDecimal.ZERO, unit),
                (sum, term) -> term.added() ? sum.plus(term.quantity()) : sum.minus(term.quantity()), Quantity::plus);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
