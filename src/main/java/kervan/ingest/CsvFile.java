package kervan.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The cells of a CSV file (RFC 4180, UTF-8), by the names in its first line.
record CsvFile(List<String> columns, List<CsvRow> rows) {

    /// Thrown for a file that is no CSV; says why in a sentence.
    static final class Unreadable extends Exception {
        Unreadable(String why) {
            super(why);
        }
    }

    /// Lines of another length are refused here, in words for people; a quote that is never closed would swallow what follows it.
    private static final CsvReaderBuilder READER = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).allowUnclosedQuote(false);

    static CsvFile read(byte[] content) throws Unreadable {
        var rows = new ArrayList<CsvRow>();
        List<String> columns = List.of();
        try (var reader = READER.ofCsvRecord(decoded(content))) {
            for (CsvRecord record : reader) {
                if (columns.isEmpty()) {
                    columns = record.getFields().stream().map(String::strip).toList();
                } else {
                    rows.add(row(columns, record));
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new Unreadable(broken.getMessage() + ".");
        }
        if (columns.isEmpty()) {
            throw new Unreadable("it is empty.");
        }
        return new CsvFile(columns, rows);
    }

    private static CsvRow row(List<String> columns, CsvRecord record) throws Unreadable {
        if (record.getFieldCount() != columns.size()) {
            throw new Unreadable("line %d has %d values where the first line names %d columns."
                    .formatted(record.getStartingLineNumber(), record.getFieldCount(), columns.size()));
        }
        var cells = new HashMap<String, String>();
        for (int column = 0; column < columns.size(); column++) {
            cells.put(columns.get(column), withoutGuard(record.getField(column)));
        }
        return new CsvRow((int) record.getStartingLineNumber(), cells);
    }

    /// Takes off the apostrophe that keeps spreadsheets from running a text as a formula (`CsvWriter` puts it there).
    private static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    private static String decoded(byte[] content) throws Unreadable {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable("it holds zero bytes, as UTF-16 does.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new Unreadable("it is not UTF-8.");
        }
    }
}
