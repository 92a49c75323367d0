package kervan.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import kervan.archive.Archive;
import kervan.archive.Recorded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes files in: all of a file or nothing of it. The shipped data set comes in this way, as uploads do.
@Service
public class Ingestion {

    private final KervanLayouts layouts;
    private final Archive archive;
    private final Clock clock;

    Ingestion(KervanLayouts layouts, Archive archive, Clock clock) {
        this.layouts = layouts;
        this.archive = archive;
        this.clock = clock;
    }

    /// Records what a file says. The same file again records nothing.
    ///
    /// @param fileName the name for people; with the line it becomes the origin of each row
    @Transactional
    public ImportReport ingest(String fileName, byte[] content) {
        var sha256 = sha256(content);
        if (archive.has(fileName, sha256)) {
            return new ImportReport(fileName, "", Recorded.NOTHING, List.of());
        }
        try {
            var file = CsvFile.read(content);
            var known = layouts.all(fileName);
            return known.stream().filter(layout -> layout.fits(file.columns())).findFirst()
                    .map(layout -> ingest(fileName, sha256, file, layout))
                    .orElseGet(() -> ImportReport.refused(fileName, "", List.of(
                            new IngestProblem.UnknownLayout(fileName, file.columns(), known.stream().map(FileLayout::description).toList()))));
        } catch (CsvFile.Unreadable unreadable) {
            return ImportReport.refused(fileName, "", List.of(new IngestProblem.UnreadableFile(fileName, unreadable.getMessage())));
        }
    }

    private <T> ImportReport ingest(String fileName, String sha256, CsvFile file, FileLayout<T> layout) {
        var rows = new ArrayList<T>();
        var problems = new ArrayList<IngestProblem>();
        var firstLines = new HashMap<Object, Integer>();
        for (var row : file.rows()) {
            layout.read().apply(row).ifPresent(said -> {
                var first = firstLines.putIfAbsent(layout.identity().apply(said), row.line());
                if (first != null) {
                    row.refuse(new IngestProblem.Repeated(row.line(), first));
                }
                rows.add(said);
            });
            problems.addAll(row.problems());
        }
        if (!problems.isEmpty()) {
            return ImportReport.refused(fileName, layout.name(), problems);
        }
        var batch = archive.open(fileName, sha256, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new ImportReport(fileName, layout.name(), layout.record().apply(batch, rows), List.of());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
