package kervan.tabular;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kervan.language.Texts;

/// Looks through a ZIP archive before anything of it is kept: whether it is a workbook, and none made to exhaust its reader.
final class WorkbookCheck {

    private static final long MOST_BYTES = 2L << 30;
    private static final long MOST_STRINGS = 128L << 20;
    private static final long UNSUSPICIOUS = 64L << 20;
    private static final int MOST_RATIO = 200;
    private static final int MOST_ENTRIES = 10_000;


    private long total;

    private WorkbookCheck() {
    }

    static void refuse(Path file) throws IOException, UnreadableTableException {
        try (var zip = new ZipFile(file.toFile())) {
            refuseOthers(zip);
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableTableException(Texts.of("tabular.book.many-files", "files", TextHead.count(zip.size()), "most", TextHead.count(MOST_ENTRIES)));
            }
            new WorkbookCheck().look(zip, Files.size(file));
        } catch (ZipException broken) {
            throw new UnreadableTableException(Texts.of("tabular.book.cut-off"), broken);
        }
    }

    private void look(ZipFile zip, long fileSize) throws IOException, UnreadableTableException {
        var parts = new SheetParts();
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            try (var in = new Counted(zip.getInputStream(entry), entry, fileSize)) {
                parts.look(in);
                in.transferTo(OutputStream.nullOutputStream());
            } catch (TooLarge bomb) {
                throw new UnreadableTableException(bomb.getMessage(), bomb);
            }
        }
        parts.refuseUnknownStrings();
    }

    private static void refuseOthers(ZipFile zip) throws IOException, UnreadableTableException {
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.bin") != null || !hasFolder(zip, "xl/")) {
            throw new UnreadableTableException(Texts.of("tabular.foreign", "what", Texts.of("tabular.what." + what(zip)), "remedy", remedy(zip)));
        }
    }

    private static String what(ZipFile zip) throws IOException {
        var mime = zip.getEntry("mimetype");
        if (mime != null) {
            try (var in = zip.getInputStream(mime)) {
                var text = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
                return text.contains("spreadsheet") ? "ods" : text.contains("opendocument") ? "opendocument" : "packed";
            }
        }
        return zip.getEntry("xl/workbook.bin") != null ? "xlsb"
                : hasFolder(zip, "word/") ? "docx"
                : hasFolder(zip, "ppt/") ? "pptx" : "zip";
    }

    private static String remedy(ZipFile zip) throws IOException {
        return Texts.of(what(zip).equals("zip") ? "tabular.remedy.unpack" : "tabular.remedy.save");
    }

    private static boolean hasFolder(ZipFile zip, String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    /// Thrown when more comes out of an archive than any workbook holds.
    private static final class TooLarge extends IOException {
        TooLarge(String why) {
            super(Texts.of("tabular.book.too-large-so", "why", why));
        }
    }

    /// What is inflated, counted while it streams by; what the archive says of its sizes is not believed.
    private final class Counted extends FilterInputStream {

        private final ZipEntry entry;
        private final long packed;
        private long count;

        Counted(InputStream in, ZipEntry entry, long fileSize) {
            super(new BufferedInputStream(in, 1 << 16));
            this.entry = entry;
            this.packed = Math.clamp(entry.getCompressedSize(), 1, fileSize);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLarge {
            count += read;
            total += read;
            if (total > MOST_BYTES) {
                throw new TooLarge(Texts.of("tabular.book.too-large"));
            }
            if (count > UNSUSPICIOUS && count / packed > MOST_RATIO) {
                throw new TooLarge(Texts.of("tabular.book.too-tight", "entry", entry.getName(), "times", Long.toString(MOST_RATIO)));
            }
            if (count > MOST_STRINGS && entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml")) {
                throw new TooLarge(Texts.of("tabular.book.many-texts"));
            }
        }
    }
}
