package kervan.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kervan.language.Texts;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// A workbook (XLSX) and the sheet of it that is read.
///
/// @param sheets the visible sheets that hold anything
record Workbook(Path file, String sheet, List<String> sheets) {

    static Workbook open(Path file, TableOptions options) throws IOException, UnreadableTableException {
        WorkbookCheck.refuse(file);
        try (var book = book(file)) {
            var all = book.getSheets().toList();
            if (options.sheet() != null) {
                return new Workbook(file, named(options.sheet(), all), filled(all, 1));
            }
            var filled = filled(all, 1);
            if (filled.isEmpty()) {
                throw new UnreadableTableException(Texts.of("tabular.book.no-sheet-visible"));
            }
            return new Workbook(file, filled(all, 2).stream().findFirst().orElse(filled.getFirst()), filled);
        } catch (RuntimeException broken) {
            throw damaged(broken);
        }
    }

    TableRows rows() throws IOException, UnreadableTableException {
        ReadableWorkbook book = null;
        try {
            book = book(file);
            return new WorkbookRows(book, book.findSheet(sheet).orElseThrow());
        } catch (RuntimeException broken) {
            if (book != null) {
                book.close();
            }
            throw damaged(broken);
        }
    }

    static UnreadableTableException damaged(Exception broken) {
        return new UnreadableTableException(Texts.of("tabular.book.damaged"), broken);
    }

    private static String named(String name, List<Sheet> all) throws UnreadableTableException {
        var names = all.stream().map(Sheet::getName).toList();
        if (!names.contains(name)) {
            throw new UnreadableTableException(Texts.of("tabular.book.no-sheet", "sheet", name, "sheets", String.join(", ", names)));
        }
        return name;
    }

    /// The visible sheets with at least so many rows that hold anything.
    private static List<String> filled(List<Sheet> all, int least) throws IOException, UnreadableTableException {
        var filled = new ArrayList<String>();
        for (var sheet : all) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && has(sheet, least)) {
                filled.add(sheet.getName());
            }
        }
        return List.copyOf(filled);
    }

    private static boolean has(Sheet sheet, int least) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.filter(row -> row.stream().anyMatch(cell -> cell != null && cell.getValue() != null && !cell.getValue().toString().isBlank()))
                    .limit(least).count() == least;
        } catch (ExcelReaderException noTable) {
            if (noTable.getCause() instanceof XMLStreamException) {
                throw noTable;
            }
            return false;
        }
    }

    /// Without formats when the workbook has none, which a workbook may.
    private static ReadableWorkbook book(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }
}
