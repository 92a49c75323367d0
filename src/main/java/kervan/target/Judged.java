package kervan.target;

import java.util.List;
import java.util.Optional;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.pace.Assessment;
import kervan.pace.Goal;
import kervan.pace.Offer;
import kervan.pace.Verdict;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;

/// An announcement held against the figures of its series from a standpoint.
///
/// @param assessment empty where nothing can be assessed; the verdict then says why
/// @param paces what every kind of pace comes to here, the one used included
/// @param atMost what decided where only a longer stretch is known, and it brought too little; otherwise empty
/// @param voices what each figure for exactly the days says, in the order of publication; none while there is no such figure
public record Judged(Announcement announcement, Series series, Standpoint standpoint, Verdict verdict, Optional<Assessment> assessment, List<Offer> paces, List<Voice> voices, Optional<Bound> atMost) {

    /// What all of a longer stretch brought, which its days cannot exceed.
    public record Bound(Interval days, Quantity volume) {
    }

    /// What one figure says of a promise.
    ///
    /// @param quantity in the unit of the goal
    /// @param preferred whether it is the one that is taken
    public record Voice(Figure figure, Quantity quantity, Verdict verdict, boolean preferred) {
    }

    /// The same in another unit: what a reader chooses to see it in decides nothing.
    Judged told(Scaled scaled, Standpoint from) {
        var said = voices.stream().map(one -> new Voice(one.figure, scaled.quantity(one.quantity).honest(), one.verdict.in(scaled.ratio()), one.preferred)).toList();
        return new Judged(announcement, series, from, verdict.in(scaled.ratio()), assessment.map(one -> Assessment.of(scaled.goal(one.goal()), scaled.evidence(one.evidence()), one.pace(),
                one.alternatives().stream().map(Assessment.Alternative::pace).toList(), one.standpoint())), paces, said, atMost.map(bound -> new Bound(bound.days, scaled.quantity(bound.volume).honest())));
    }

    Judged withVerdict(Verdict other) {
        return new Judged(announcement, series, standpoint, other, assessment, paces, voices, atMost);
    }

    public Optional<Goal> goal() {
        return assessment.map(Assessment::goal);
    }

    /// The days of the promise; empty where it has none.
    public Optional<Interval> days() {
        return goal().map(Goal::days);
    }

    /// The unit it is told in.
    public UnitOfMeasure unit() {
        return goal().map(Goal::unit).orElse(announcement.unit());
    }

    /// The newest that is known of the days: the preferred figure for all of them, or what had added up.
    public Optional<Quantity> reached() {
        return assessment.flatMap(one -> one.evidence().last()).map(total -> total.converted() ? total.quantity().honest() : total.quantity());
    }
}
