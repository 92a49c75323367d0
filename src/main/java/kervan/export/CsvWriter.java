package kervan.export;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes CSV as RFC 4180 has it: UTF-8, CRLF, a header line, quotes where they are needed.
///
/// A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`) gets an apostrophe before it, which
/// Kervan takes off again when it reads the file. Numbers are never touched: -4 stays -4.
public final class CsvWriter {

    private CsvWriter() {
    }

    public static String write(DataTable table) {
        var text = new StringWriter();
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns());
            table.rows().forEach(row -> csv.writeRecord(row.stream().map(CsvWriter::cell).collect(Collectors.toList())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object cell) {
        var text = DataTable.text(cell);
        return cell instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
