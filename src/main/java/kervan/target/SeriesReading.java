package kervan.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kervan.archive.Archive;
import kervan.archive.DatedFigure;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.Reconciliation;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// Series and their figures, each read once. What was known on a day is told from the same figures as what is known now.
final class SeriesReading {

    private final Catalogue catalogue;
    private final Archive archive;
    private final Map<SeriesKey, Series> series = new HashMap<>();
    private final Map<SeriesKey, List<DatedFigure>> dated = new HashMap<>();
    private final Map<Seen, KnownSeries> known = new HashMap<>();
    private @Nullable Set<SeriesKey> everChosen;

    SeriesReading(Catalogue catalogue, Archive archive, Collection<Series> known) {
        this.catalogue = catalogue;
        this.archive = archive;
        known.forEach(one -> series.put(one.key(), one));
    }

    private record Seen(SeriesKey series, Vintage vintage, Optional<LocalDate> cut) {
    }

    Series series(SeriesKey key) {
        return series.computeIfAbsent(key, wanted -> catalogue.find(wanted).orElseThrow(() -> new IllegalStateException("no series " + wanted)));
    }

    KnownSeries known(SeriesKey key, Standpoint standpoint) {
        return known.computeIfAbsent(new Seen(key, standpoint.vintage(), standpoint.cut()), this::read);
    }

    /// Reads several together, before they are asked for.
    void expect(Collection<SeriesKey> keys) {
        var unread = keys.stream().filter(key -> !dated.containsKey(key)).distinct().toList();
        var found = archive.dated(unread);
        unread.forEach(key -> dated.put(key, found.getOrDefault(key, List.of())));
        if (!series.keySet().containsAll(keys)) {
            catalogue.all().forEach(one -> series.putIfAbsent(one.key(), one));
        }
    }

    /// All that count now.
    List<DatedFigure> dated(SeriesKey key) {
        return dated.computeIfAbsent(key, archive::dated);
    }

    private KnownSeries read(Seen seen) {
        var of = series(seen.series());
        var figures = figures(seen.series(), seen.vintage()).stream().filter(figure -> seen.cut().map(last -> !figure.interval().lastDay().isAfter(last)).orElse(true)).toList();
        return new KnownSeries(of, reconciliation(of, seen.vintage()), figures);
    }

    private List<Figure> figures(SeriesKey key, Vintage vintage) {
        return vintage.recordedBy().isPresent() ? archive.figures(key, vintage)
                : dated(key).stream().filter(one -> vintage.day().map(one::isKnownBy).orElse(true)).map(DatedFigure::figure).toList();
    }

    private Reconciliation reconciliation(Series of, Vintage vintage) {
        if (everChosen == null) {
            everChosen = archive.everChosen();
        }
        return everChosen.contains(of.key()) ? archive.reconciliation(of, vintage) : Archive.unchosen(of);
    }
}
