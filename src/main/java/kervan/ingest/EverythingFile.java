package kervan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kervan.language.Texts;
import kervan.tabular.UnreadableTableException;

/// The ZIP of everything that Kervan exports, unpacked into a folder that goes with it.
record EverythingFile(Path folder, List<Path> files) implements AutoCloseable {

    static final String LAYOUT = "everything";

    /// In the order in which they refer to each other.
    private static final List<String> NAMES = List.of("conversion_factors.csv", "scopes.csv", "series.csv", "figures.csv", "choices.csv", "targets.csv",
            "events.csv", "watched_targets.csv", "capacities.csv");

    /// More than any archive of published figures; an inflated one is refused before it fills the disk.
    private static final long MOST_BYTES = 4L << 30;
    private static final int PIECE = 1 << 16;

    /// Whether it is a ZIP that holds one of Kervan's files; a workbook is a ZIP too and holds none.
    static boolean is(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return NAMES.stream().anyMatch(name -> zip.getEntry(name) != null);
        } catch (ZipException noZip) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static EverythingFile open(Path file) throws UnreadableTableException {
        try (var zip = new ZipFile(file.toFile())) {
            var folder = Files.createTempDirectory("kervan-import");
            var unpacked = new EverythingFile(folder, new ArrayList<>());
            try {
                var left = MOST_BYTES;
                for (var name : NAMES) {
                    if (zip.getEntry(name) != null) {
                        left -= unpack(zip.getInputStream(zip.getEntry(name)), folder.resolve(name), left);
                        unpacked.files.add(folder.resolve(name));
                    }
                }
                return unpacked;
            } catch (IOException | UnreadableTableException broken) {
                unpacked.close();
                throw broken;
            }
        } catch (IOException broken) {
            throw new UnreadableTableException(Texts.of("ingest.file.damaged", "why", String.valueOf(broken.getMessage())), broken);
        }
    }

    private static long unpack(InputStream packed, Path file, long most) throws IOException, UnreadableTableException {
        var piece = new byte[PIECE];
        var bytes = 0L;
        try (packed; var out = Files.newOutputStream(file)) {
            for (int read = packed.read(piece); read >= 0; read = packed.read(piece)) {
                bytes += read;
                if (bytes > most) {
                    throw new UnreadableTableException(Texts.of("ingest.file.too-large"));
                }
                out.write(piece, 0, read);
            }
        }
        return bytes;
    }

    @Override
    public void close() {
        try {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
            try (var left = Files.list(folder)) {
                for (var file : left.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
