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

/// Looks through a ZIP archive before anything of it is kept: whether it is a workbook, and none made to exhaust its reader.
final class WorkbookCheck {

    private static final long MOST_BYTES = 2L << 30;
    private static final long MOST_STRINGS = 128L << 20;
    private static final long UNSUSPICIOUS = 64L << 20;
    private static final int MOST_RATIO = 200;
    private static final int MOST_ENTRIES = 10_000;

    private static final String SAVE_AGAIN = "Open it in a spreadsheet and save the table in question as XLSX or CSV.";

    private long total;

    private WorkbookCheck() {
    }

    static void refuse(Path file) throws IOException, UnreadableTableException {
        try (var zip = new ZipFile(file.toFile())) {
            refuseOthers(zip);
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableTableException("the workbook consists of %,d files, and at most %,d are looked at. %s".formatted(zip.size(), MOST_ENTRIES, SAVE_AGAIN));
            }
            new WorkbookCheck().look(zip, Files.size(file));
        } catch (ZipException broken) {
            throw new UnreadableTableException("it begins as a workbook (XLSX) does and is cut off or damaged. Get it again, or save it again in a spreadsheet.", broken);
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
            throw new UnreadableTableException("it is %s, not a table. %s".formatted(what(zip), remedy(zip)));
        }
    }

    private static String what(ZipFile zip) throws IOException {
        var mime = zip.getEntry("mimetype");
        if (mime != null) {
            try (var in = zip.getInputStream(mime)) {
                var text = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
                return text.contains("spreadsheet") ? "a spreadsheet of OpenDocument (ODS)" : text.contains("opendocument") ? "a document of OpenDocument" : "a packed document";
            }
        }
        return zip.getEntry("xl/workbook.bin") != null ? "a binary workbook (XLSB)"
                : hasFolder(zip, "word/") ? "a text document (DOCX)"
                : hasFolder(zip, "ppt/") ? "a presentation (PPTX)" : "a ZIP archive";
    }

    private static String remedy(ZipFile zip) throws IOException {
        return what(zip).equals("a ZIP archive") ? "Unpack it and choose the table inside." : "Save the table as XLSX or CSV.";
    }

    private static boolean hasFolder(ZipFile zip, String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    /// Thrown when more comes out of an archive than any workbook holds.
    private static final class TooLarge extends IOException {
        TooLarge(String why) {
            super(why + " " + SAVE_AGAIN);
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
                throw new TooLarge("the workbook unpacks to more than 2 GB.");
            }
            if (count > UNSUSPICIOUS && count / packed > MOST_RATIO) {
                throw new TooLarge("the workbook is packed so tightly (%s unpacks to more than %d times its size) that it looks made to fill the memory.".formatted(entry.getName(), MOST_RATIO));
            }
            if (count > MOST_STRINGS && entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml")) {
                throw new TooLarge("the workbook holds more than 128 MB of different texts.");
            }
        }
    }
}
