package kervan.target;

import java.util.ArrayList;
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
/// @param voices what each figure for exactly the days says, in the order of publication; none while there is no such figure
public record Judged(Announcement announcement, Series series, Standpoint standpoint, Verdict verdict, Optional<Assessment> assessment, List<Offer> paces, List<Voice> voices) {

    /// What one figure says of a promise.
    ///
    /// @param quantity in the unit of the goal
    /// @param preferred whether it is the one that is taken
    public record Voice(Figure figure, Quantity quantity, Verdict verdict, boolean preferred) {
    }

    /// The same, with the verdicts that were come to in the unit of the announcement: what a reader chooses to see it in does not decide.
    ///
    /// What cannot be said of a rate stays unsaid.
    Judged withVerdictsOf(Judged judged) {
        if (assessment.isEmpty() || judged.assessment.isEmpty() || verdict instanceof Verdict.NotAssessable) {
            return this;
        }
        var ratio = series.conversion().ratio(judged.unit(), unit(), days().orElseThrow().days()).orElseThrow();
        var said = new ArrayList<Voice>();
        for (int number = 0; number < voices.size(); number++) {
            said.add(new Voice(voices.get(number).figure, voices.get(number).quantity, judged.voices.get(number).verdict.in(ratio), voices.get(number).preferred));
        }
        return new Judged(announcement, series, standpoint, judged.verdict.in(ratio), assessment.map(one -> one.withVerdictsOf(judged.assessment.orElseThrow(), ratio)), paces, said);
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
        return assessment.flatMap(one -> one.evidence().last()).map(total -> total.quantity());
    }
}
