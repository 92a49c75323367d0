package kervan.find;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.Holding;
import kervan.archive.Publications;
import kervan.archive.ReconciledSeries;
import kervan.figure.ReconciledObservation;
import kervan.target.Judged;
import kervan.target.Standpoint;
import kervan.target.Targets;
import kervan.timeseries.Frequency;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;

/// What a list says of a series in numbers, all from the same reconciliation as everywhere.
///
/// @param newest the observation of what happened that reaches furthest, the longest of those; empty where no figures make up a period
/// @param line its values at the coarsest frequency that has two, in the order of time, each with how many periods after the first it lies
/// @param published days since the newest day of publication, that of [kervan.archive.Holding#lastPublished]; empty where none is known to the day
/// @param age days since a later day was told of than ever before, which is not always the newest publication; empty where no day of publication is known
/// @param usualWait as in [Publications#usualWait]
/// @param judged the announcements in force of its targets, each with how it stands
public record SeriesFacts(Optional<ReconciledObservation> newest, List<Point> line, Optional<Long> published, Optional<Long> age, Optional<Long> usualWait, List<Judged> judged) {

    private static final List<Frequency> FREQUENCIES = List.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);

    /// So many times the usual wait is later than usual.
    private static final int LATE = 2;

    /// @param at periods after the first point
    public record Point(long at, BigDecimal value) {
    }

    /// Whether nothing newer came for more than twice as long as is usual for this series.
    public boolean isLate() {
        return age.isPresent() && usualWait.isPresent() && age.get() > LATE * usualWait.get();
    }

    static Map<SeriesKey, SeriesFacts> of(List<Listing> listings, Archive archive, Targets targets, LocalDate today) {
        var reconciled = archive.reconciled(listings.stream().map(Listing::series).toList(), FREQUENCIES, Vintage.LATEST);
        return targets.read(reading -> {
            reading.expect(listings.stream().flatMap(one -> one.targets().stream()).map(target -> target.inForce()).toList());
            var facts = new HashMap<SeriesKey, SeriesFacts>();
            listings.forEach(one -> facts.put(one.series().key(), of(one, reconciled.get(one.series().key()),
                    one.targets().stream().map(target -> reading.judge(target.inForce(), Standpoint.latest(today))).toList(), today)));
            return facts;
        });
    }

    private static SeriesFacts of(Listing listing, Map<Frequency, ReconciledSeries> reconciled, List<Judged> judged, LocalDate today) {
        var newest = FREQUENCIES.stream().flatMap(one -> reconciled.get(one).latestActual().stream())
                .max(Comparator.comparing((ReconciledObservation one) -> one.period().interval().endExclusive()).thenComparing(one -> one.period().interval().days()));
        var line = FREQUENCIES.stream().map(one -> points(reconciled.get(one))).filter(points -> points.size() > 1).findFirst().orElse(List.of());
        var age = listing.publications().filter(one -> !one.advances().isEmpty()).map(one -> Math.max(0, ChronoUnit.DAYS.between(one.advances().getLast(), today)));
        var published = listing.holding().map(Holding::lastPublished).filter(day -> day.earliest().equals(day.latest())).map(day -> Math.max(0, ChronoUnit.DAYS.between(day.latest(), today)));
        return new SeriesFacts(newest, line, published, age, listing.publications().flatMap(Publications::usualWait), judged);
    }

    private static List<Point> points(ReconciledSeries series) {
        return known(series).findFirst().map(first -> known(series).map(one -> new Point(one.period().ordinal() - first.period().ordinal(), one.observation().value())).toList()).orElse(List.of());
    }

    private static Stream<ReconciledObservation> known(ReconciledSeries series) {
        return series.observations().stream().filter(one -> !one.isMissing() && one.observation().status().isActual());
    }
}
