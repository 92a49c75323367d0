package kervan.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kervan.catalogue.Series;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.tabular.UnreadableTableException;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;

/// Reads texts as files of figures, and keeps what comes out.
final class FigureFiles {

    static final List<Series> CATALOGUE = List.of(series("btc_kz", UnitOfMeasure.KILOTONNE), series("scp_gas", UnitOfMeasure.BILLION_CUBIC_METRES));

    /// What came out of a file.
    record Read(List<Figure> figures, List<String> problems, List<String> missing, List<String> leftOut, FigureFile file) {

        List<String> said() {
            return figures.stream().map(figure -> "%s %s %s%s %s %s".formatted(figure.series(), figure.interval(), figure.qualifier().before(), figure.value().toPlainString(),
                    figure.unit().code(), figure.status().code())).toList();
        }
    }

    private FigureFiles() {
    }

    static Series series(String key, UnitOfMeasure unit) {
        return new Series(new SeriesKey(key), "Series " + key, "all", "all", "oil", "transit", unit, Aggregation.SUM, null, null);
    }

    static Path written(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Recognition recognised(Path file) throws UnreadableTableException {
        return Recognition.of(file, file.getFileName().toString(), CATALOGUE, Map.of());
    }

    static Read read(Path file, Mapping mapping) throws UnreadableTableException {
        return read(file, mapping, CATALOGUE);
    }

    static Read read(Path file, Mapping mapping, List<Series> catalogue) throws UnreadableTableException {
        var open = FigureFile.open(file, file.getFileName().toString(), mapping, catalogue);
        var read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), open);
        open.read(new FigureSink() {
            @Override
            public boolean figure(Figure figure) {
                read.figures.add(figure);
                return true;
            }

            @Override
            public void problem(IngestProblem problem) {
                read.problems.add(problem.sentence());
            }

            @Override
            public void missing(long line, String column, String mark) {
                read.missing.add("%d %s %s".formatted(line, column, mark).strip());
            }

            @Override
            public void leftOut(long line, String why) {
                read.leftOut.add("%d %s".formatted(line, why));
            }
        });
        return read;
    }

    /// Nothing said but who published it, and which series it is where no column says so.
    static Mapping published(String series, String unit) {
        return Mapping.RECOGNISE.with(new Mapping.Defaults(series, null, unit, null, "State Statistics Committee", "Transit", null, "2024-09-15", null));
    }
}
