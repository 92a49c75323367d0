package kervan.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.archive.Arrival;
import kervan.archive.Intake;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import org.springframework.stereotype.Component;

/// Looks through what an import changes, a series at a time: what is new, what disagrees, what looks like an error in print, and what becomes of it.
///
/// While the figures of one series are checked, those of the next are read: the database and the checks work at the same time.
@Component
class FigureReview {

    private static final int TELL_EVERY = 1_000;

    private final Catalogue catalogue;
    private final Surroundings.Maker surroundings;
    private final Clock clock;

    FigureReview(Catalogue catalogue, Surroundings.Maker surroundings, Clock clock) {
        this.catalogue = catalogue;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// What was seen; judgements went to the intake.
    record Outcome(Details.Collector<Arrival> changes, Details.Collector<Disagreement> conflicting, Details.Collector<Suspicion> suspicious) {

        static Outcome empty() {
            return new Outcome(new Details.Collector<>(), new Details.Collector<>(), new Details.Collector<>());
        }
    }

    /// @param problems where figures go that are said twice, or that are questionable where that refuses the file
    Outcome of(Intake intake, boolean judgedByFile, ImportOptions options, ImportProgress progress, Details.Collector<IngestProblem> problems) {
        var outcome = Outcome.empty();
        var series = catalogue.all().stream().collect(Collectors.toMap(Series::key, Function.identity()));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var checker = Executors.newSingleThreadExecutor(); var arrivals = intake.arrivals()) {
            var pieces = new PieceReview(surroundings.of(intake), series, today, checker,
                    !judgedByFile && options.findings() == FindingRule.QUARANTINE, new Answers(intake, judgedByFile, options, outcome, problems));
            var seen = 0;
            for (var arrival : (Iterable<Arrival>) arrivals::iterator) {
                pieces.next(arrival);
                if (++seen % TELL_EVERY == 0) {
                    progress.at(seen);
                    if (progress.isCancelled()) {
                        return outcome;
                    }
                }
            }
            pieces.end();
        }
        return outcome;
    }
}
