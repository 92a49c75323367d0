package kervan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kervan.archive.ReconciledSeries;
import kervan.event.Event;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.ReconciledObservation;
import kervan.target.Announcement;
import kervan.timeseries.PartialDate;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.Vintage;

/// What the headline of the overview is made from.
///
/// @param today the day as of which all is told
/// @param annual the series of the headline, by year
/// @param narrower the narrower scope, by year
/// @param monthly where the best month is looked for
/// @param figures every figure of the series
/// @param announcements those about the series and those related to it, in the order in which they were made
/// @param target the announcement in force
record Facts(OverviewPlan plan, Vintage vintage, LocalDate today, ReconciledSeries annual, ReconciledSeries narrower, ReconciledSeries monthly,
        List<Figure> figures, List<Announcement> announcements, Announcement target, List<Event> events) {

    /// The newest year with a figure of what happened.
    ReconciledObservation latest() {
        return annual.latestActual().orElseThrow(() -> new IllegalStateException("no figure of " + annual.series().key()));
    }

    /// What was reported for a year: lowest and highest, equal where sources agree.
    static Overview.Reported reported(ReconciledObservation observation) {
        return observation.spread().map(spread -> new Overview.Reported(spread.low(), spread.high()))
                .orElseGet(() -> new Overview.Reported(observation.observation().value(), observation.observation().value()));
    }

    /// First year of the unbroken run of years that ends with the latest.
    int firstYear() {
        var first = latest().period();
        while (annual.at(first.plus(-1)).filter(one -> one.observation().status().isActual()).isPresent()) {
            first = first.plus(-1);
        }
        return year(first);
    }

    /// The parameter by which an address tells the vintage; nothing for the newest.
    static String asOf(Vintage vintage) {
        return vintage.day().map(day -> "&asOf=" + day).orElse("");
    }

    int latestYear() {
        return year(latest().period());
    }

    /// The preferred figure of the baseline year in either scope.
    static Optional<PreferredFigure> preferred(ReconciledSeries series, int year) {
        return series.at(TimePeriod.ofYear(year)).flatMap(ReconciledObservation::published);
    }

    /// The newest day by which figures are known to have been published.
    Optional<PartialDate> published() {
        return figures.stream().flatMap(figure -> figure.source().published().stream()).max(PartialDate.BY_EARLIEST);
    }

    static int year(TimePeriod period) {
        return period.start().getYear();
    }
}
