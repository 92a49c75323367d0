package kervan.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.archive.FiguresChanged.Cause;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.figure.Revision;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a change of the figures came to, told by holding the archive as it was just before against the archive as it is.
@Service
@Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
public class Differences {

    /// Of so many series the figures are compared; more would not be read.
    private static final int COMPARED = 3;
    private static final int SHOWN = 12;

    private final Archive archive;
    private final Catalogue catalogue;
    private final BatchStore batches;

    Differences(Archive archive, Catalogue catalogue, BatchStore batches) {
        this.archive = archive;
        this.catalogue = catalogue;
        this.batches = batches;
    }

    /// Takes as long for a file of a million rows as for one of ten.
    public Difference of(Cause cause) {
        return switch (cause) {
            case Cause.Imported imported -> between(imported.batch(), imported.batch().recordedAt());
            case Cause.TakenBack taken -> between(taken.batch(), taken.until());
            case Cause.Preferred preferred -> new Difference(catalogue.find(preferred.series()).stream().toList(), List.of());
            case Cause.Judged judged -> new Difference(catalogue.find(judged.series()).stream().toList(), List.of());
        };
    }

    /// @param since the instant at which something changed
    private Difference between(Batch batch, Instant since) {
        var series = batches.series(batch).stream().map(catalogue::find).flatMap(Optional::stream).toList();
        return new Difference(series, series.stream().limit(COMPARED).flatMap(one -> revisions(one, since)).limit(SHOWN).toList());
    }

    private Stream<Revision> revisions(Series series, Instant since) {
        var before = archive.figures(series.key(), Vintage.recordedBy(since.minus(1, ChronoUnit.MICROS)));
        return Revision.between(before, archive.figures(series.key(), Vintage.LATEST)).stream()
                .sorted(Comparator.comparing((Revision one) -> one.figure().interval()).reversed());
    }
}
