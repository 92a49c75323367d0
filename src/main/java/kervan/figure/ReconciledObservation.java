package kervan.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.language.Texts;
import kervan.timeseries.Observation;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// An observation that says how it came about.
///
/// @param rounding how far the rounding of the figures lets the true value lie from it, in the unit
/// @param derivation empty when the value is missing
/// @param lineage the figures it was made of, with their signs, in the order in which they were put together
/// @param spread how far reported figures for the very period lie apart; empty when there are none or they say the same
/// @param converted whether a factor between tonnes and barrels stands between the figures and the value
/// @param uncertain whether it was put together and its rounding is more than [#UNCERTAIN_SHARE] of it
/// @param absence why the value is missing; empty where it is not
public record ReconciledObservation(Observation observation, Rounding rounding, UnitOfMeasure unit, Optional<Derivation> derivation,
        List<Term> lineage, Optional<Spread> spread, boolean converted, boolean uncertain, Optional<Absence> absence) {

    /// What is put together and known to a tenth only is no longer shown as a plain value.
    public static final BigDecimal UNCERTAIN_SHARE = new BigDecimal("0.1");

    /// A figure in the arithmetic of an observation: added, or subtracted.
    ///
    /// @param quantity the figure in the unit of the series
    public record Term(PreferredFigure preferred, boolean added, Quantity quantity) {

        /// What it brings to the sum: below zero where it is subtracted.
        Quantity signed() {
            return added ? quantity : new Quantity(quantity.value().negate(), quantity.rounding(), quantity.unit());
        }
    }

    static ReconciledObservation missing(TimePeriod period, UnitOfMeasure unit, Absence why) {
        return new ReconciledObservation(Observation.missing(period), Rounding.NONE, unit, Optional.empty(), List.of(), Optional.empty(), false, false, Optional.of(why));
    }

    public TimePeriod period() {
        return observation.period();
    }

    /// The figures it was made of, in the order in which they were put together.
    public List<PreferredFigure> from() {
        return lineage.stream().map(Term::preferred).toList();
    }

    public boolean isMissing() {
        return observation.status().isMissing();
    }

    /// The value with its unit and rounding; empty when it is missing.
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(observation.value()).map(value -> new Quantity(value, rounding, unit));
    }

    /// Whether reported figures for the very period differ by more than their rounding.
    public boolean isContested() {
        return published().filter(PreferredFigure::isContested).isPresent();
    }

    /// Lowest and highest that was reported for the very period, in the unit of the observation.
    public record Spread(BigDecimal low, BigDecimal high, int figures) {
    }

    /// The figure that is the observation, where one covers exactly the period; empty where it was made of several, or is missing.
    public Optional<PreferredFigure> published() {
        return derivation.filter(Derivation.PUBLISHED::equals).map(how -> lineage.getFirst().preferred());
    }

    /// What was reported for the very period, each value once: those of its figures, or the one that they were put together to.
    ///
    /// Parts of the period are no reports of it. Without a factor only; none when all that is known is estimated or forecast.
    public List<Quantity> reported() {
        if (published().isEmpty()) {
            return quantity().filter(made -> observation.status().isReported()).stream().toList();
        }
        return from().getFirst().reported().stream().filter(figure -> UnitConversion.isExact(figure.unit(), unit)).map(figure -> figure.quantity().in(unit))
                .collect(Collectors.toMap(quantity -> quantity.value().stripTrailingZeros(), quantity -> quantity, (first, same) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    /// Why this value and no other, or why none: a clause for readers, in their language.
    public String why() {
        return absence.map(Absence::words).orElseGet(() -> lineage.size() > 1 ? Texts.of("figure.made-of", "count", lineage.size()) : from().getFirst().words());
    }

    /// The documents it rests on, each once.
    public List<Source> sources() {
        return from().stream().map(preferred -> preferred.figure().source()).distinct().toList();
    }

    /// The same observation in another unit.
    ///
    /// @throws IllegalArgumentException when the conversion does not reach the unit
    public ReconciledObservation in(UnitOfMeasure other, UnitConversion conversion) {
        if (other == unit || isMissing()) {
            return new ReconciledObservation(observation, rounding, other, derivation, lineage, spread, converted, uncertain, absence);
        }
        var changed = changed(quantity().orElseThrow(), other, conversion);
        var apart = spread.map(ends -> new Spread(changed(Quantity.of(ends.low(), unit), other, conversion).value(),
                changed(Quantity.of(ends.high(), unit), other, conversion).value(), ends.figures()));
        return new ReconciledObservation(new Observation(period(), changed.value(), observation.status()), changed.rounding(), other,
                derivation, lineage, apart, converted || UnitConversion.needsFactor(unit, other), uncertain, absence);
    }

    private Quantity changed(Quantity quantity, UnitOfMeasure other, UnitConversion conversion) {
        return conversion.convert(quantity, other, period().interval().days())
                .orElseThrow(() -> new IllegalArgumentException("%s cannot become %s".formatted(unit, other)));
    }
}
