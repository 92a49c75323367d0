package kervan.tabular;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kervan.language.Texts;

/// Files that hold no table, whatever their name says, told by how they begin.
final class ForeignContent {

    private static final String SAVE = "save";
    private static final String UNPACK = "unpack";

    private record Beginning(String bytes, String what, String remedy) {
    }

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("%PDF", "pdf", "copy"),
            new Beginning("\u00D0\u00CF\u0011\u00E0", "xls", "no-password"),
            new Beginning("\u00FF\u00D8\u00FF", "jpeg", SAVE),
            new Beginning("\u0089PNG", "png", SAVE),
            new Beginning("GIF8", "gif", SAVE),
            new Beginning("\u001F\u008B", "gzip", UNPACK),
            new Beginning("Rar!", "rar", UNPACK),
            new Beginning("7z\u00BC\u00AF", "7z", UNPACK),
            new Beginning("BZh", "bzip2", UNPACK),
            new Beginning("(\u00B5/\u00FD", "zstd", UNPACK),
            new Beginning("\u00FD7zXZ", "xz", UNPACK),
            new Beginning("PAR1", "parquet", SAVE),
            new Beginning("SQLite format", "sqlite", SAVE),
            new Beginning("{\\rtf", "rtf", SAVE));

    private static final List<Beginning> MARKUP = List.of(
            new Beginning("<!doctype html", "html", "copy-its"),
            new Beginning("<html", "html", "copy-its"),
            new Beginning("<table", "html", "open"),
            new Beginning("<?xml", "xml", "open"),
            new Beginning("{\"", "json", "ask"),
            new Beginning("[{", "json", "ask"));

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
        return new UnreadableTableException(Texts.of("tabular.foreign", "what", Texts.of("tabular.what." + beginning.what), "remedy", Texts.of("tabular.remedy." + beginning.remedy)));
    }

    private static boolean begins(byte[] head, String bytes) {
        var start = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }
}
