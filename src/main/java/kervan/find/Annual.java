package kervan.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kervan.archive.Archive;
import kervan.archive.ReconciledSeries;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.figure.ReconciledObservation;
import kervan.timeseries.Frequency;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;

/// What happened in each year, of some series, by the reconciliation that is behind everything; estimates of what will are left out.
///
/// @param observations by series and year
record Annual(Map<SeriesKey, Series> series, Map<SeriesKey, TreeMap<Integer, ReconciledObservation>> observations) {

    static Annual of(Collection<SeriesKey> keys, Catalogue catalogue, Archive archive) {
        var series = catalogue.all().stream().filter(one -> keys.contains(one.key())).collect(Collectors.toMap(Series::key, one -> one, (one, other) -> one, LinkedHashMap::new));
        var known = new HashMap<SeriesKey, TreeMap<Integer, ReconciledObservation>>();
        archive.reconciled(series.values(), List.of(Frequency.ANNUAL), Vintage.LATEST).forEach((key, byFrequency) -> known.put(key, years(byFrequency.get(Frequency.ANNUAL))));
        return new Annual(series, known);
    }

    /// In millions of tonnes or billions of cubic metres where that is the same but for its size, so that numbers beside each other are of one unit.
    private static TreeMap<Integer, ReconciledObservation> years(ReconciledSeries reconciled) {
        var years = new TreeMap<Integer, ReconciledObservation>();
        shown(reconciled).observations().stream().filter(one -> !one.isMissing() && one.observation().status().isActual()).forEach(one -> years.put(one.period().start().getYear(), one));
        return years;
    }

    private static ReconciledSeries shown(ReconciledSeries reconciled) {
        return switch (reconciled.unit().dimension()) {
            case MASS -> reconciled.in(UnitOfMeasure.MEGATONNE, reconciled.series().conversion());
            case GAS_VOLUME -> reconciled.in(UnitOfMeasure.BILLION_CUBIC_METRES, reconciled.series().conversion());
            default -> reconciled;
        };
    }

    Optional<ReconciledObservation> in(SeriesKey key, int year) {
        return Optional.ofNullable(observations.getOrDefault(key, new TreeMap<>()).get(year));
    }

    Optional<ReconciledObservation> newest(SeriesKey key) {
        return Optional.ofNullable(observations.getOrDefault(key, new TreeMap<>()).lastEntry()).map(Map.Entry::getValue);
    }

    /// All years of which anything is known, the newest first.
    List<Integer> years() {
        return observations.values().stream().flatMap(years -> years.keySet().stream()).collect(Collectors.toCollection(TreeSet::new)).descendingSet().stream().toList();
    }
}
