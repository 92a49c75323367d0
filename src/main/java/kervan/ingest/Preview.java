package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.ingest.Recognition.Understood;

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
        var value = figure.qualifier().before() + figure.value().toPlainString();
        understood.add(new Understood(figure.origin().line(), "%s, %s: %s %s, %s, from %s, %s".formatted(figure.series(), figure.interval(), value, figure.unit().code(),
                figure.status().word(), figure.source().publisher(), figure.source().title()), false));
        return understood.size() < MOST;
    }

    @Override
    public void problem(IngestProblem problem) {
        understood.add(new Understood(line(problem.sentence()), problem.sentence(), true));
    }

    @Override
    public void missing(long line, String column, String mark) {
        understood.add(new Understood((int) line, mark.isEmpty() ? "column %s is empty: no value".formatted(column) : "column %s: %s says that there is no value".formatted(column, mark), false));
    }

    @Override
    public void leftOut(long line, String why) {
        understood.add(new Understood((int) line, "left out: " + why, false));
    }

    /// The number behind *Line*, with which every problem of a row begins.
    private static int line(String sentence) {
        var digits = sentence.substring(Math.min(5, sentence.length())).chars().takeWhile(Character::isDigit).count();
        return digits == 0 ? 0 : Integer.parseInt(sentence, 5, 5 + (int) digits, 10);
    }
}
