package kervan.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kervan.forecast.StraightLine;

/// Series in the lines of a file, as long as they are: `id,v1,v2,…`.
///
/// A first line whose values are no numbers is a heading. Empty cells, `NA` and `NaN` are gaps: at the ends they are left out, between values they are filled by a straight line, and told.
///
/// @param notes what a reader of the result has to know
record SeriesFile(List<Row> rows, List<String> notes) {

    private static final Set<String> GAPS = Set.of("", "na", "nan", "null", ".");
    private static final int MOST_FAULTS = 20;

    /// @param values without gaps
    record Row(String id, double[] values) {
    }

    /// The file is not what it should be.
    static final class Faulty extends Exception {

        private final transient List<String> faults;

        Faulty(List<String> faults) {
            super(faults.getFirst());
            this.faults = faults;
        }

        /// A sentence for each of the first of them.
        List<String> faults() {
            return faults;
        }
    }

    /// @throws Faulty where a cell is no number, a series has no name, or two have the same
    static SeriesFile read(Reader text) throws IOException, Faulty {
        var rows = new ArrayList<Row>();
        var notes = new ArrayList<String>();
        var faults = new ArrayList<String>();
        var lines = new HashMap<String, Long>();
        try (var reader = CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            for (var record : reader) {
                if (rows.isEmpty() && faults.isEmpty() && isHeading(record) || record.getFieldCount() == 1 && record.getField(0).isBlank()) {
                    continue;
                }
                var row = row(record, notes, faults);
                var before = lines.putIfAbsent(row.id, record.getStartingLineNumber());
                if (before != null) {
                    faults.add("Line %d: the series %s is already in line %d; each needs a name of its own.".formatted(record.getStartingLineNumber(), row.id, before));
                }
                rows.add(row);
            }
        } catch (CsvParseException broken) {
            faults.add("The file is no CSV: " + broken.getMessage());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add("The file has no series. Write one in each line: its name, then its values, with commas between them.");
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults.size() <= MOST_FAULTS ? faults : shortened(faults));
        }
        return new SeriesFile(rows, notes);
    }

    private static List<String> shortened(List<String> faults) {
        var first = new ArrayList<>(faults.subList(0, MOST_FAULTS));
        first.add("%d more of the kind.".formatted(faults.size() - MOST_FAULTS));
        return first;
    }

    private static boolean isHeading(CsvRecord record) {
        return record.getFieldCount() > 1 && record.getStartingLineNumber() == 1 && record.getFields().stream().skip(1).noneMatch(cell -> isGap(cell) || isNumber(cell));
    }

    private static Row row(CsvRecord record, List<String> notes, List<String> faults) {
        var id = record.getField(0).strip().replace("\uFEFF", "");
        if (id.isEmpty()) {
            faults.add("Line %d has no name of a series before its first comma.".formatted(record.getStartingLineNumber()));
        }
        var values = new double[record.getFieldCount() - 1];
        Arrays.fill(values, Double.NaN);
        for (var at = 0; at < values.length; at++) {
            var cell = record.getField(at + 1);
            if (isNumber(cell)) {
                values[at] = Double.parseDouble(cell.strip());
            } else if (!isGap(cell)) {
                faults.add("Line %d, series %s, value %d: \u201c%s\u201d is no number. Write 1234.5, or leave it empty where there is none.".formatted(record.getStartingLineNumber(), id, at + 1, cell));
            }
        }
        return new Row(id, filled(id, trimmed(values), notes));
    }

    private static boolean isGap(String cell) {
        return GAPS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String cell) {
        return cell.strip().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?") && Double.isFinite(Double.parseDouble(cell.strip()));
    }

    private static double[] trimmed(double[] values) {
        var from = 0;
        var to = values.length;
        while (from < to && Double.isNaN(values[from])) {
            from++;
        }
        while (to > from && Double.isNaN(values[to - 1])) {
            to--;
        }
        return Arrays.copyOfRange(values, from, to);
    }

    private static double[] filled(String id, double[] values, List<String> notes) {
        var gaps = Arrays.stream(values).filter(Double::isNaN).count();
        if (gaps > 0) {
            notes.add("Series %s: %d of its %d values %s missing, and filled by a straight line.".formatted(id, gaps, values.length, gaps == 1 ? "was" : "were"));
        }
        return StraightLine.filled(values);
    }
}
