package kervan.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.archive.Arrival;
import kervan.archive.Change;
import kervan.archive.Intake;
import kervan.archive.Judgement;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.check.Checks;
import kervan.check.Finding;
import kervan.figure.Standing;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks through what an import changes, a series at a time: what is new, what disagrees, what looks like an error in print, and what becomes of it.
@Component
class FigureReview {

    /// A series with more figures than this is checked in pieces, in the order of time, so that memory stays bounded.
    private static final int FIGURES_AT_ONCE = 50_000;

    private final Catalogue catalogue;
    private final Surroundings.Maker surroundings;
    private final Clock clock;

    FigureReview(Catalogue catalogue, Surroundings.Maker surroundings, Clock clock) {
        this.catalogue = catalogue;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// What was seen.
    record Outcome(Details.Collector<Arrival> changes, Details.Collector<Disagreement> conflicting, Details.Collector<Suspicion> suspicious, List<Judgement> judgements) {
    }

    /// @param problems where figures go that are said twice, or that are questionable where that refuses the file
    Outcome of(Intake intake, boolean judgedByFile, ImportOptions options, ImportProgress progress, Details.Collector<IngestProblem> problems) {
        var outcome = new Outcome(new Details.Collector<>(), new Details.Collector<>(), new Details.Collector<>(), new ArrayList<>());
        var series = catalogue.all().stream().collect(Collectors.toMap(Series::key, Function.identity()));
        var around = surroundings.of(intake);
        var review = new Piecewise(outcome, problems, judgedByFile, options, around, series, LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
        try (var arrivals = intake.arrivals()) {
            var seen = 0;
            for (var arrival : (Iterable<Arrival>) arrivals::iterator) {
                review.next(arrival);
                if (++seen % 1_000 == 0) {
                    progress.at(seen);
                    if (progress.isCancelled()) {
                        return outcome;
                    }
                }
            }
        }
        review.endPiece();
        return outcome;
    }

    /// Gathers the changed figures of a series and looks at them together.
    private static final class Piecewise {

        private final Outcome outcome;
        private final Details.Collector<IngestProblem> problems;
        private final boolean judgedByFile;
        private final ImportOptions options;
        private final Surroundings around;
        private final Map<SeriesKey, Series> series;
        private final LocalDate today;
        private final List<Arrival> piece = new ArrayList<>();

        Piecewise(Outcome outcome, Details.Collector<IngestProblem> problems, boolean judgedByFile, ImportOptions options, Surroundings around,
                Map<SeriesKey, Series> series, LocalDate today) {
            this.outcome = outcome;
            this.problems = problems;
            this.judgedByFile = judgedByFile;
            this.options = options;
            this.around = around;
            this.series = series;
            this.today = today;
        }

        void next(Arrival arrival) {
            if (arrival.repeated()) {
                problems.add(new IngestProblem.Repeated(arrival.figure().origin().line(), arrival.firstLine()));
                outcome.judgements.add(new Judgement(arrival.number(), null, null, null));
                return;
            }
            if (arrival.change() == Change.UNCHANGED) {
                return;
            }
            if (!piece.isEmpty() && (piece.size() >= FIGURES_AT_ONCE || !piece.getFirst().figure().series().equals(arrival.figure().series()))) {
                endPiece();
            }
            piece.add(arrival);
            outcome.changes.add(arrival);
        }

        void endPiece() {
            if (piece.isEmpty()) {
                return;
            }
            var subject = around.subject(series.get(piece.getFirst().figure().series()), piece, today);
            Disagreements.among(piece, subject.known()).forEach(outcome.conflicting::add);
            var findings = Checks.of(subject).stream().collect(Collectors.groupingBy(Finding::figure));
            var byNumber = new TreeMap<Integer, Arrival>();
            piece.forEach(arrival -> byNumber.put(arrival.number(), arrival));
            byNumber.values().forEach(arrival -> judge(arrival, findings.getOrDefault(arrival.figure(), List.of())));
            piece.clear();
        }

        private void judge(Arrival arrival, List<Finding> findings) {
            var words = findings.isEmpty() ? null : findings.stream().map(one -> one.kind().words() + ": " + one.sentence()).collect(Collectors.joining(" "));
            var answer = options.judgements().get(arrival.number());
            if (answer != null) {
                keep(arrival, findings, new Judgement(arrival.number(), answer.standing(), words != null ? words : answer.standing() == Standing.QUARANTINED ? answer.reason() : null, answer.reason()));
            } else if (judgedByFile && !findings.isEmpty()) {
                outcome.suspicious.add(new Suspicion(arrival.number(), arrival.figure(), findings,
                        new Judgement(arrival.number(), arrival.figure().standing(), arrival.figure().finding(), arrival.figure().reason())));
            } else if (!findings.isEmpty()) {
                byRule(arrival, findings, words);
            }
        }

        private void byRule(Arrival arrival, List<Finding> findings, @Nullable String words) {
            switch (options.findings()) {
                case QUARANTINE -> keep(arrival, findings, new Judgement(arrival.number(), Standing.QUARANTINED, words, null));
                case ACCEPT -> keep(arrival, findings, new Judgement(arrival.number(), Standing.ACCEPTED, words, null));
                case REFUSE -> {
                    keep(arrival, findings, new Judgement(arrival.number(), null, words, null));
                    problems.add(new IngestProblem.Questionable(arrival.figure().origin().line(), String.valueOf(words)));
                }
            }
        }

        private void keep(Arrival arrival, List<Finding> findings, Judgement judgement) {
            outcome.judgements.add(judgement);
            if (!findings.isEmpty()) {
                outcome.suspicious.add(new Suspicion(arrival.number(), arrival.figure(), findings, judgement));
            }
        }
    }
}
