package kervan.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import kervan.archive.Arrival;
import kervan.archive.Change;
import kervan.catalogue.Series;
import kervan.check.Checks;
import kervan.check.Finding;
import kervan.check.Subject;
import kervan.figure.Figure;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// Gathers the changed figures of a series and has them looked at together, one series behind the reading.
final class PieceReview {

    /// A series with more figures than this is checked in pieces, in the order of time, so that memory stays bounded.
    private static final int FIGURES_AT_ONCE = 50_000;

    private final Surroundings around;
    private final Map<SeriesKey, Series> series;
    private final LocalDate today;
    private final Executor checker;
    private final Answers answers;
    private List<Arrival> piece = new ArrayList<>();
    private @Nullable CompletableFuture<Seen> underway;

    /// What was seen of a piece.
    private record Seen(List<Arrival> piece, List<Disagreement> disagreements, Map<Figure, List<Finding>> findings) {
    }

    /// @param checker where checks run while this thread reads on
    PieceReview(Surroundings around, Map<SeriesKey, Series> series, LocalDate today, Executor checker, Answers answers) {
        this.around = around;
        this.series = series;
        this.today = today;
        this.checker = checker;
        this.answers = answers;
    }

    void next(Arrival arrival) {
        if (arrival.repeated()) {
            answers.repeated(arrival);
            return;
        }
        if (arrival.change() == Change.UNCHANGED) {
            return;
        }
        if (!piece.isEmpty() && (piece.size() >= FIGURES_AT_ONCE || !piece.getFirst().figure().series().equals(arrival.figure().series()))) {
            check();
        }
        piece.add(arrival);
        answers.changed(arrival);
    }

    void end() {
        check();
        take();
        answers.send();
    }

    /// Takes what was seen of the piece before and has this one checked.
    private void check() {
        take();
        if (!piece.isEmpty()) {
            var checked = piece;
            var subject = around.subject(series.get(checked.getFirst().figure().series()), checked, today);
            underway = CompletableFuture.supplyAsync(() -> look(checked, subject), checker);
            piece = new ArrayList<>();
        }
    }

    private void take() {
        if (underway != null) {
            var seen = underway.join();
            seen.disagreements.forEach(answers::disagrees);
            seen.piece.stream().sorted(Comparator.comparing(Arrival::number))
                    .forEach(arrival -> answers.judge(arrival, seen.findings.getOrDefault(arrival.figure(), List.of())));
            underway = null;
        }
    }

    private static Seen look(List<Arrival> piece, Subject subject) {
        return new Seen(piece, Disagreements.among(piece, subject.known()), Checks.of(subject).stream().collect(Collectors.groupingBy(Finding::figure)));
    }
}
