package kervan.tabular;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Files that hold no table, whatever their name says, told by how they begin.
final class ForeignContent {

    private static final String SAVE = "Save the table as XLSX or CSV.";
    private static final String UNPACK = "Unpack it and choose the table inside.";

    private record Beginning(String bytes, String what, String remedy) {
    }

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("%PDF", "a PDF document", "Copy the table into a spreadsheet and save it as XLSX or CSV."),
            new Beginning("\u00D0\u00CF\u0011\u00E0", "a workbook of the old kind (XLS) or one that needs a password", "Save it as XLSX without a password, or as CSV."),
            new Beginning("\u00FF\u00D8\u00FF", "a picture (JPEG)", SAVE),
            new Beginning("\u0089PNG", "a picture (PNG)", SAVE),
            new Beginning("GIF8", "a picture (GIF)", SAVE),
            new Beginning("\u001F\u008B", "compressed with gzip", UNPACK),
            new Beginning("Rar!", "a RAR archive", UNPACK),
            new Beginning("7z\u00BC\u00AF", "a 7z archive", UNPACK),
            new Beginning("BZh", "compressed with bzip2", UNPACK),
            new Beginning("(\u00B5/\u00FD", "compressed with zstd", UNPACK),
            new Beginning("\u00FD7zXZ", "compressed with xz", UNPACK),
            new Beginning("PAR1", "a Parquet file", SAVE),
            new Beginning("SQLite format", "a database of SQLite", SAVE),
            new Beginning("{\\rtf", "a text document (RTF)", SAVE));

    private static final List<Beginning> MARKUP = List.of(
            new Beginning("<!doctype html", "a web page (HTML)", "Copy its table into a spreadsheet and save it as XLSX or CSV."),
            new Beginning("<html", "a web page (HTML)", "Copy its table into a spreadsheet and save it as XLSX or CSV."),
            new Beginning("<table", "a web page (HTML)", "Open it in a spreadsheet and save it as XLSX or CSV."),
            new Beginning("<?xml", "XML", "Open it in a spreadsheet and save it as XLSX or CSV."),
            new Beginning("{\"", "JSON", "Ask its publisher for CSV, or turn it into a table first."),
            new Beginning("[{", "JSON", "Ask its publisher for CSV, or turn it into a table first."));

    private ForeignContent() {
    }

    static boolean isZip(byte[] head) {
        return begins(head, "PK\u0003\u0004") || begins(head, "PK\u0005\u0006");
    }

    static void refuse(byte[] head) throws UnreadableTableException {
        for (var beginning : BEGINNINGS) {
            if (begins(head, beginning.bytes)) {
                throw refusal(beginning);
            }
        }
        var text = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        for (var beginning : MARKUP) {
            if (text.startsWith(beginning.bytes)) {
                throw refusal(beginning);
            }
        }
    }

    private static UnreadableTableException refusal(Beginning beginning) {
        return new UnreadableTableException("it is %s, not a table. %s".formatted(beginning.what, beginning.remedy));
    }

    private static boolean begins(byte[] head, String bytes) {
        var start = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }
}
