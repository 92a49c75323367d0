package kervan.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// An import of figures under way: staged one by one, compared with what is known, judged, and recorded whole or not at all.
///
/// Lives within one transaction and uses constant memory, however many figures come. The order of calls: [#stage], [#compare],
/// [#arrivals] as often as needed, [#judge], [#record]. Imports that overlap wait for each other.
public final class Intake {

    /// How many documents are numbered in memory before they are sent.
    private static final int DOCUMENTS_AT_ONCE = 50_000;

    private final IntakeStore store;
    private final String fileName;
    private final LocalDate knownOn;
    private final Map<SeriesKey, Long> series;
    private final Map<Source, Integer> documents = new HashMap<>();
    private int documentsSent;
    private int staged;
    private @Nullable CopyText rows;
    private @Nullable Recorded counts;

    /// @param begun when the import began: the day from which figures without a date of publication are known
    Intake(IntakeStore store, String fileName, Instant begun) {
        this.store = store;
        this.fileName = fileName;
        this.knownOn = begun.atOffset(ZoneOffset.UTC).toLocalDate();
        store.open();
        this.series = store.seriesIds();
    }

    /// Takes a figure of a series that exists.
    public void stage(Figure figure) {
        if (documents.size() >= DOCUMENTS_AT_ONCE) {
            endRows();
        }
        if (rows == null) {
            rows = store.copyInto("staged_figure");
        }
        var document = documents.computeIfAbsent(figure.source(), source -> documentsSent + documents.size() + 1);
        IntakeStore.write(rows, ++staged, figure, series.get(figure.series()), document, known(figure));
    }

    /// How many figures were staged.
    public int staged() {
        return staged;
    }

    /// @param judgedByFile whether the file says how each figure stands; otherwise what stewards judged earlier is no difference
    public void compare(boolean judgedByFile) {
        endRows();
        store.compare(judgedByFile);
    }

    /// What came in, series by series, each in the order of time. Close the stream.
    public Stream<Arrival> arrivals() {
        return store.arrivals(fileName, null);
    }

    /// What came in of some series. Close the stream.
    public Stream<Arrival> arrivals(Collection<SeriesKey> series) {
        return store.arrivals(fileName, series);
    }

    public void judge(List<Judgement> judgements) {
        counts = null;
        store.judge(judgements);
    }

    /// New, revised and unchanged, without what was left out.
    public Recorded counts() {
        if (counts == null) {
            counts = store.counts();
        }
        return counts;
    }

    public Recorded record(Batch batch) {
        store.record(batch);
        return counts();
    }

    /// Ends a staging that is not finished, so that the transaction can be asked other things.
    public void abandon() {
        if (rows != null) {
            rows.cancel();
            rows = null;
        }
    }

    private void endRows() {
        if (rows != null) {
            rows.end();
            rows = null;
        }
        var sources = store.copyInto("staged_source");
        for (var document : documents.entrySet()) {
            var source = document.getKey();
            sources.cell(document.getValue()).cell(source.publisher()).cell(source.title()).cell(source.address())
                    .cell(source.published().map(PartialDate::toString).orElse(null)).endRow();
        }
        sources.end();
        documentsSent += documents.size();
        documents.clear();
    }

    private LocalDate known(Figure figure) {
        return figure.source().publishedOn() instanceof PartialDate published ? published.latest() : knownOn;
    }
}
