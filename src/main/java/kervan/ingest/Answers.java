package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kervan.archive.Arrival;
import kervan.archive.Intake;
import kervan.archive.Judgement;
import kervan.check.Finding;
import kervan.figure.Standing;
import kervan.language.Language;
import org.jspecify.annotations.Nullable;

/// What becomes of each figure of an import: as a steward answered, as the file says, or by the rule for findings.
final class Answers {

    private static final int SENT_AT_ONCE = 2_000;

    private final Intake intake;
    private final boolean judgedByFile;
    private final ImportOptions options;
    private final FigureReview.Outcome outcome;
    private final Details.Collector<IngestProblem> problems;
    private final List<Judgement> judgements = new ArrayList<>();

    Answers(Intake intake, boolean judgedByFile, ImportOptions options, FigureReview.Outcome outcome, Details.Collector<IngestProblem> problems) {
        this.intake = intake;
        this.judgedByFile = judgedByFile;
        this.options = options;
        this.outcome = outcome;
        this.problems = problems;
    }

    void changed(Arrival arrival) {
        outcome.changes().add(arrival);
    }

    void repeated(Arrival arrival) {
        problems.add(new IngestProblem.Repeated(arrival.figure().origin().line(), arrival.firstLine()));
        add(new Judgement(arrival.number(), null, null, null));
    }

    void disagrees(Disagreement disagreement) {
        outcome.conflicting().add(disagreement);
    }

    void judge(Arrival arrival, List<Finding> findings) {
        var words = findings.isEmpty() ? null : kept(findings);
        var answer = options.judgements().get(arrival.number());
        if (answer != null) {
            var found = words == null && answer.standing() == Standing.QUARANTINED ? answer.reason() : words;
            keep(arrival, findings, new Judgement(arrival.number(), answer.standing(), found, answer.reason()));
        } else if (judgedByFile && !findings.isEmpty()) {
            outcome.suspicious().add(new Suspicion(arrival.number(), arrival.figure(), findings,
                    new Judgement(arrival.number(), arrival.figure().standing(), arrival.figure().finding(), arrival.figure().reason())));
        } else if (!findings.isEmpty()) {
            byRule(arrival, findings, words);
        }
    }

    /// What is kept is kept in English, whoever brings the file in.
    private static String kept(List<Finding> findings) {
        return Language.ENGLISH.saying(() -> said(findings));
    }

    private static String said(List<Finding> findings) {
        return findings.stream().map(one -> one.kind().words() + ": " + one.sentence()).collect(Collectors.joining(" "));
    }

    /// Sends what is left to be sent.
    void send() {
        intake.judge(judgements);
        judgements.clear();
    }

    private void byRule(Arrival arrival, List<Finding> findings, @Nullable String words) {
        switch (options.findings()) {
            case QUARANTINE -> keep(arrival, findings, new Judgement(arrival.number(), Standing.QUARANTINED, words, null));
            case ACCEPT -> keep(arrival, findings, new Judgement(arrival.number(), Standing.ACCEPTED, words, null));
            case REFUSE -> {
                keep(arrival, findings, new Judgement(arrival.number(), null, words, null));
                problems.add(new IngestProblem.Questionable(arrival.figure().origin().line(), said(findings)));
            }
        }
    }

    private void keep(Arrival arrival, List<Finding> findings, Judgement judgement) {
        add(judgement);
        if (!findings.isEmpty()) {
            outcome.suspicious().add(new Suspicion(arrival.number(), arrival.figure(), findings, judgement));
        }
    }

    private void add(Judgement judgement) {
        judgements.add(judgement);
        if (judgements.size() >= SENT_AT_ONCE) {
            send();
        }
    }
}
