package kervan.pace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.figure.ReconciledObservation;
import kervan.figure.RunningTotal;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;

/// What is known of a series that a goal can be held against, all of it in the unit of the goal.
///
/// @param totals what had added up since the first day of the goal, in the order of time
/// @param reported what was reported for exactly the days of the goal, each value once
/// @param months the months of the series, of all years
/// @param yearBefore what had added up since the same first day a year before ([YearBefore])
/// @param addsUp whether values of the series can be added; not those of a rate, such as barrels a day, in whatever unit they are shown
public record Evidence(List<RunningTotal> totals, List<Quantity> reported, List<ReconciledObservation> months, List<RunningTotal> yearBefore, boolean addsUp) {

    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), List.of());

    /// Of a series whose values can be added.
    public Evidence(List<RunningTotal> totals, List<Quantity> reported, List<ReconciledObservation> months, List<RunningTotal> yearBefore) {
        this(totals, reported, months, yearBefore, true);
    }

    /// The total that reaches furthest.
    public Optional<RunningTotal> last() {
        return totals.isEmpty() ? Optional.empty() : Optional.of(totals.getLast());
    }

    /// What had added up a year before, to the same day.
    Optional<RunningTotal> yearBefore(LocalDate endExclusive) {
        var same = YearBefore.of(endExclusive);
        return yearBefore.stream().filter(total -> total.endExclusive().equals(same)).findFirst();
    }

    /// The last total that ends then.
    Optional<RunningTotal> total(LocalDate endExclusive) {
        return last().filter(total -> total.endExclusive().equals(endExclusive));
    }

    boolean isIn(UnitOfMeasure unit) {
        var ofTotals = Stream.concat(totals.stream(), yearBefore.stream()).map(total -> total.quantity().unit());
        return Stream.of(ofTotals, reported.stream().map(Quantity::unit), months.stream().map(ReconciledObservation::unit))
                .flatMap(units -> units).allMatch(unit::equals);
    }
}
