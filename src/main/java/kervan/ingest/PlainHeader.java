package kervan.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kervan.notation.MissingMark;
import kervan.notation.NumberNotation;
import kervan.notation.Reading;
import kervan.tabular.TableRow;

/// Finds the row that names the columns: the first that is about as wide as the table and holds names or periods, no values.
final class PlainHeader {

    private static final int LOOKED_AT = 40;
    private static final List<NumberNotation> WRITTEN = List.of(NumberNotation.PLAIN, new NumberNotation(',', "."), new NumberNotation('.', ","), new NumberNotation(',', " \u00A0\u202F"));

    private PlainHeader() {
    }

    /// The place of the row; -1 when none names them.
    static int among(List<TableRow> rows) {
        var width = width(rows);
        for (int index = 0; index < Math.min(LOOKED_AT, rows.size()); index++) {
            var row = rows.get(index);
            if (filled(row) * 10 >= width * 6 && filled(row) >= Math.min(2, width)) {
                return names(row) ? index : -1;
            }
        }
        return -1;
    }

    /// How many cells most rows fill.
    private static long width(List<TableRow> rows) {
        return rows.stream().limit(200).collect(Collectors.groupingBy(PlainHeader::filled, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0L);
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean names(TableRow row) {
        var cells = row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        var words = cells.stream().filter(cell -> !PeriodNames.isPeriod(cell)).toList();
        return words.stream().noneMatch(PlainHeader::isValue) && (!words.isEmpty() || cells.size() > 1 && row.cell(0).isBlank());
    }

    static boolean isValue(String cell) {
        return MissingMark.inCodes(cell).isPresent() || cell.chars().anyMatch(Character::isDigit)
                && WRITTEN.stream().anyMatch(notation -> QualifiedNumber.read(cell, notation) instanceof Reading.Value);
    }
}
