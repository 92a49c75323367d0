package kervan.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /// How often figures are looked at again once those that are questionable are set aside: one error can hide another.
    private static final int ROUNDS = 4;

    private final Surroundings around;
    private final Map<SeriesKey, Series> series;
    private final LocalDate today;
    private final Executor checker;
    private final boolean setAside;
    private final Answers answers;
    private List<Arrival> piece = new ArrayList<>();
    private @Nullable CompletableFuture<Seen> underway;

    /// What was seen of a piece.
    private record Seen(List<Arrival> piece, List<Disagreement> disagreements, Map<Figure, List<Finding>> findings) {
    }

    /// @param checker where checks run while this thread reads on
    /// @param setAside whether what is questionable will take no part until somebody accepts it
    PieceReview(Surroundings around, Map<SeriesKey, Series> series, LocalDate today, Executor checker, boolean setAside, Answers answers) {
        this.around = around;
        this.series = series;
        this.today = today;
        this.checker = checker;
        this.setAside = setAside;
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

    private Seen look(List<Arrival> piece, Subject subject) {
        var findings = found(subject);
        var found = findings;
        for (int round = 1; round < ROUNDS && setAside && !found.isEmpty(); round++) {
            found = found(subject.without(findings.keySet()));
            found.forEach(findings::putIfAbsent);
        }
        return new Seen(piece, Disagreements.among(piece, subject.known()), findings);
    }

    private static Map<Figure, List<Finding>> found(Subject subject) {
        return Checks.of(subject).stream().collect(Collectors.groupingBy(Finding::figure, HashMap::new, Collectors.toList()));
    }
}
