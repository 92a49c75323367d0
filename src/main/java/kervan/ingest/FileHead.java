package kervan.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import kervan.language.Texts;
import kervan.tabular.TableFile;
import kervan.tabular.TableOptions;
import kervan.tabular.TableRow;
import kervan.tabular.UnreadableTableException;

/// The names of the columns of a file, and its first rows.
///
/// @param headerLine the line of the names; 0 when there are none
/// @param names one for each column, none twice
/// @param before the rows above the names, such as titles
/// @param rows those below the names, at most [#SAMPLE]
/// @param whole whether there are no more
record FileHead(TableFile table, String fileName, int headerLine, List<String> names, List<TableRow> before, List<TableRow> rows, boolean whole) {

    static final int SAMPLE = 2_000;
    static final long HEAVIEST = 1 << 23;
    private static final int LONGEST_NAME = 200;

    static FileHead of(Path file, String fileName, TableOptions options, HeaderLine header) throws UnreadableTableException {
        var table = TableFile.open(file, fileName, options);
        var rows = first(table);
        if (rows.isEmpty()) {
            throw new UnreadableTableException(Texts.of("ingest.file.no-rows"));
        }
        var at = header.among(rows);
        var line = at < 0 ? 0 : (int) rows.get(at).line();
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new FileHead(table, fileName, line, names(at < 0 ? List.of() : HeaderCells.of(at == 0 ? null : rows.get(at - 1), rows.get(at)), at < 0 ? width : 0), rows.subList(0, Math.max(0, at)),
                rows.subList(at + 1, rows.size()), rows.size() < SAMPLE);
    }

    /// The place of the row that names the columns; -1 when none does.
    interface HeaderLine {
        int among(List<TableRow> rows);

        static HeaderLine at(int line) {
            return rows -> IntStream.range(0, rows.size()).filter(index -> rows.get(index).line() == line).findFirst().orElse(-1);
        }
    }

    private static List<TableRow> first(TableFile table) throws UnreadableTableException {
        var first = new ArrayList<TableRow>();
        long weight = 0;
        try (var rows = JoinedCells.split(table.rows())) {
            for (var row = rows.next(); row != null && first.size() < SAMPLE && weight < HEAVIEST; row = rows.next()) {
                first.add(row);
                weight += weight(row);
            }
        }
        return first;
    }

    /// About how many characters a row takes in memory.
    static long weight(TableRow row) {
        long weight = 0;
        for (var cell : row.cells()) {
            weight += cell.length() + 16;
        }
        return weight;
    }

    /// The cells stripped; one without a name is called by its place, and one that has the name of another gets a number.
    static List<String> names(List<String> cells, int width) {
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (int column = 0; column < Math.max(width, cells.size()); column++) {
            var name = column < cells.size() ? cells.get(column).strip().replaceAll("\\s+", " ") : "";
            var plain = name.isEmpty() ? "column " + (column + 1) : name.substring(0, Math.min(LONGEST_NAME, name.length()));
            var unique = plain;
            for (int number = 2; !taken.add(unique); number++) {
                unique = "%s (%d)".formatted(plain, number);
            }
            names.add(unique);
        }
        return List.copyOf(names);
    }

    boolean has(String... columns) {
        return names.containsAll(Arrays.asList(columns));
    }

    /// The cells of a column that hold anything.
    List<String> column(int column) {
        return rows.stream().map(row -> row.cell(column).strip()).filter(cell -> !cell.isEmpty()).toList();
    }

    /// By which files of the same shape are known again: the names of the columns, those that are periods left out.
    String shape() {
        return String.join("\u001F", names.stream().map(PeriodNames::withoutPeriod).distinct().toList());
    }
}
