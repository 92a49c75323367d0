package kervan.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.figure.ReconciledObservation.Term;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// What had added up since the first day of some days by a later date, and of which figures that is known.
///
/// @param days from the first day to the last one that is covered
/// @param quantity never below zero
/// @param lineage the figures it was made of, with their signs, in the order in which they were put together
/// @param status that of the least certain of them; low reliability where rounding alone could make up the whole of it
/// @param converted whether a factor between tonnes and barrels stands between the figures and the quantity
/// @param uncertain whether it was put together and its rounding is more than a tenth of it
public record RunningTotal(Interval days, Quantity quantity, List<Term> lineage, ObservationStatus status, boolean converted, boolean uncertain) {

    /// The figures put together; may come out below zero, which the caller refuses.
    static RunningTotal of(Interval days, List<Term> lineage, UnitOfMeasure unit) {
        var sum = lineage.stream().map(Term::signed).reduce(Quantity.of(BigDecimal.ZERO, unit), Quantity::plus);
        var status = lineage.stream().map(term -> term.preferred().figure().status()).reduce(ObservationStatus.NORMAL, ObservationStatus::and);
        var converted = lineage.stream().anyMatch(term -> UnitConversion.needsFactor(term.preferred().figure().unit(), unit));
        return new RunningTotal(days, sum, lineage, sum.isLostInRounding() ? ObservationStatus.LOW_RELIABILITY : status, converted, isUncertain(sum));
    }

    /// A figure for the very days, as it stands.
    static RunningTotal published(PreferredFigure preferred, Quantity quantity) {
        var figure = preferred.figure();
        return new RunningTotal(figure.interval(), quantity, List.of(new Term(preferred, true, quantity)), figure.status(),
                UnitConversion.needsFactor(figure.unit(), quantity.unit()), false);
    }

    private static boolean isUncertain(Quantity sum) {
        return sum.rounding().halfWidth().compareTo(sum.value().multiply(ReconciledObservation.UNCERTAIN_SHARE)) > 0;
    }

    /// The first day that it does not cover.
    public LocalDate endExclusive() {
        return days.endExclusive();
    }

    /// Whether a figure for exactly these days was published.
    public boolean isPublished() {
        return lineage.size() == 1 && lineage.getFirst().preferred().figure().interval().equals(days);
    }

    /// The documents it rests on, each once.
    public List<Source> sources() {
        return lineage.stream().map(term -> term.preferred().figure().source()).distinct().toList();
    }

    /// The same total in another unit; the lineage stays in that of the series.
    ///
    /// @throws IllegalArgumentException when the conversion does not reach the unit
    public RunningTotal in(UnitOfMeasure other, UnitConversion conversion) {
        if (other == quantity.unit()) {
            return this;
        }
        var changed = conversion.convert(quantity, other, days.days())
                .orElseThrow(() -> new IllegalArgumentException("%s cannot become %s".formatted(quantity.unit(), other)));
        return new RunningTotal(days, changed, lineage, status, converted || UnitConversion.needsFactor(quantity.unit(), other), uncertain);
    }
}
