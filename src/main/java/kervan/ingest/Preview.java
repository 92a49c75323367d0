package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.ingest.Recognition.Understood;
import kervan.language.Texts;

/// Says of the first rows what they are understood as.
final class Preview implements FigureSink {

    private static final int MOST = 200;

    private final List<Understood> understood = new ArrayList<>();

    private Preview() {
    }

    static List<Understood> of(FileHead head, Mapping mapping, List<Series> catalogue) {
        if (!mapping.isComplete()) {
            return List.of();
        }
        var preview = new Preview();
        var rows = new FigureRows(head.fileName(), mapping, catalogue, IntStream.range(0, mapping.columns().size()).toArray(), head.names().size(), false);
        head.rows().stream().limit(Recognition.PREVIEW).takeWhile(row -> preview.understood.size() < MOST).forEach(row -> rows.read(row, preview));
        return List.copyOf(preview.understood);
    }

    @Override
    public boolean figure(Figure figure) {
        understood.add(new Understood(figure.origin().line(), Texts.of("ingest.preview.figure", "series", figure.series().text(), "days", figure.interval().toString(),
                "amount", CellTexts.amount(figure), "status", Texts.of("words.status." + figure.status().name()),
                "publisher", figure.source().publisher(), "title", figure.source().title()), false));
        return understood.size() < MOST;
    }

    @Override
    public void problem(IngestProblem problem) {
        understood.add(new Understood(problem.line(), problem.sentence(), true));
    }

    @Override
    public void missing(long line, String column, String mark) {
        understood.add(new Understood((int) line, mark.isEmpty() ? Texts.of("ingest.preview.missing-empty", "column", column)
                : Texts.of("ingest.preview.missing-mark", "column", column, "mark", mark), false));
    }

    @Override
    public void leftOut(long line, String why) {
        understood.add(new Understood((int) line, Texts.of("ingest.preview.left-out", "why", why), false));
    }
}
