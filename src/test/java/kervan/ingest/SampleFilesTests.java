package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kervan.catalogue.ConversionFactor;
import kervan.catalogue.Series;
import kervan.figure.Aggregation;
import kervan.tabular.TableFile;
import kervan.tabular.TableOptions;
import kervan.tabular.TableRow;
import kervan.tabular.UnreadableTableException;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

/// Reads real files: the figures that Kervan ships, and those of a folder that is named by the system property `kervan.samples`.
class SampleFilesTests {

    @Test
    void areRecognisedAndReadWithoutARefusal() throws Exception {
        var catalogue = shippedSeries();

        for (var file : files()) {
            var recognition = Recognition.of(file, file.getFileName().toString(), catalogue, Map.of());
            var read = FigureFiles.read(file, recognition.mapping(), catalogue);

            assertThat(recognition.format()).as(file.toString()).isNotEqualTo("table");
            assertThat(read.problems()).as(file.toString()).isEmpty();
            assertThat(recognition.questions()).as(file.toString()).isEmpty();
        }
    }

    private static List<Series> shippedSeries() throws UnreadableTableException {
        var factor = new ConversionFactor("oil", BigDecimal.valueOf(7.4), "oil", "any");
        return rows(Path.of("db/reference/series.csv")).stream().skip(1).map(row -> new Series(new SeriesKey(row.cell(0)), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5),
                UnitOfMeasure.ofCode(row.cell(6)).orElseThrow(), Aggregation.ofCode(row.cell(7)).orElseThrow(), row.cell(8).isEmpty() ? null : factor, null)).toList();
    }

    private static List<Path> files() throws IOException {
        var shipped = Path.of("db/reference/figures.csv");
        var folder = System.getProperty("kervan.samples");
        if (folder == null) {
            return List.of(shipped);
        }
        try (var found = Files.list(Path.of(folder))) {
            return Stream.concat(Stream.of(shipped), found.filter(file -> file.toString().matches(".*\\.(csv|tsv|xlsx)"))).toList();
        }
    }

    private static List<TableRow> rows(Path file) throws UnreadableTableException {
        var all = new ArrayList<TableRow>();
        try (var rows = TableFile.open(file, file.toString(), TableOptions.RECOGNISE).rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
