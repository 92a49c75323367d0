package kervan.ingest;

import kervan.archive.Intake;
import kervan.figure.Figure;
import kervan.language.Texts;

/// Sends the figures of a file to the archive, and remembers what else the file says.
final class StagingSink implements FigureSink {

    private static final int TELL_EVERY = 1_000;

    final Details.Collector<IngestProblem> problems = new Details.Collector<>();
    final Details.Collector<String> missing = new Details.Collector<>();
    final Details.Collector<String> leftOut = new Details.Collector<>();
    private final Intake intake;
    private final ImportProgress progress;

    StagingSink(Intake intake, ImportProgress progress) {
        this.intake = intake;
        this.progress = progress;
    }

    @Override
    public boolean figure(Figure figure) {
        intake.stage(figure);
        if (intake.staged() % TELL_EVERY == 0) {
            progress.at(intake.staged());
        }
        return !progress.isCancelled();
    }

    @Override
    public void problem(IngestProblem problem) {
        problems.add(problem);
    }

    @Override
    public void missing(long line, String column, String mark) {
        missing.add(mark.isEmpty() ? Texts.of("ingest.line.missing-empty", "line", Long.toString(line), "column", column)
                : Texts.of("ingest.line.missing-mark", "line", Long.toString(line), "column", column, "mark", mark));
    }

    @Override
    public void leftOut(long line, String why) {
        leftOut.add(Texts.of("ingest.line.left-out", "line", Long.toString(line), "why", why));
    }
}
