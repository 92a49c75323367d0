package kervan.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import kervan.archive.Batches;
import kervan.figure.Figure;
import kervan.tabular.UnreadableTableException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes files in: all of a file or nothing of it. The shipped data set comes in this way, as uploads do.
@Service
public class Ingestion {

    /// PostgreSQL's `disk_full`.
    private static final String DISK_FULL = "53100";

    private final KervanLayouts layouts;
    private final FigureImport figures;
    private final Batches batches;
    private final TransactionTemplate transaction;

    Ingestion(KervanLayouts layouts, FigureImport figures, Batches batches, PlatformTransactionManager transactions) {
        this.layouts = layouts;
        this.figures = figures;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// Records what a file says. The same file again records nothing.
    ///
    /// @param fileName the name for people; with the line it becomes the origin of each row
    public ImportReport ingest(String fileName, byte[] content) {
        return ingest(fileName, content, ImportOptions.PLAIN, new ImportProgress());
    }

    public ImportReport ingest(String fileName, byte[] content, ImportOptions options, ImportProgress progress) {
        return wholly(fileName, options, () -> {
            try {
                var file = CsvFile.read(content);
                var known = layouts.all(fileName);
                return known.stream().filter(layout -> layout.fits(file.columns())).findFirst()
                        .map(layout -> ingest(fileName, sha256(content), file, layout, options, progress))
                        .orElseGet(() -> ImportReport.refused(fileName, "", options.dryRun(), List.of(
                                new IngestProblem.UnknownLayout(fileName, file.columns(), known.stream().map(FileLayout::description).toList()))));
            } catch (CsvFile.Unreadable unreadable) {
                return ImportReport.refused(fileName, "", options.dryRun(), List.of(new IngestProblem.UnreadableFile(fileName, unreadable.getMessage())));
            }
        });
    }

    /// One transaction, which is kept only when something was recorded.
    private ImportReport wholly(String fileName, ImportOptions options, Supplier<ImportReport> work) {
        try {
            return transaction.execute(status -> {
                var report = work.get();
                if (report.batch() == null) {
                    status.setRollbackOnly();
                }
                return report;
            });
        } catch (DataAccessResourceFailureException failure) {
            if (NestedExceptionUtils.getRootCause(failure) instanceof SQLException root && DISK_FULL.equals(root.getSQLState())) {
                return ImportReport.refused(fileName, "", options.dryRun(), List.of(new IngestProblem.DiskFull(fileName)));
            }
            throw failure;
        }
    }

    private <T> ImportReport ingest(String fileName, String sha256, CsvFile file, FileLayout<T> layout, ImportOptions options, ImportProgress progress) {
        if (layout.name().equals(KervanLayouts.FIGURES)) {
            return figures(fileName, sha256, file, layout, options, progress);
        }
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
            return ImportReport.refused(fileName, layout.name(), options.dryRun(), problems);
        }
        var batch = batches.open(fileName, sha256, layout.name(), options.enteredBy());
        var recorded = layout.record().apply(batch, rows);
        batches.close(batch, recorded, options.enteredBy());
        return ImportReport.of(fileName, layout.name(), options.dryRun(), options.dryRun() || recorded.changedNothing() ? null : batch.id(), recorded);
    }

    /// Row by row into the archive's intake.
    private ImportReport figures(String fileName, String sha256, CsvFile file, FileLayout<?> layout, ImportOptions options, ImportProgress progress) {
        try {
            return figures.run(fileName, sha256, new FigureReading() {
                @Override
                public String layout() {
                    return layout.name();
                }

                @Override
                public boolean isJudgedByFile() {
                    return true;
                }

                @Override
                public void read(FigureSink sink) {
                    for (var row : file.rows()) {
                        layout.read().apply(row).ifPresent(figure -> sink.figure((Figure) figure));
                        row.problems().forEach(sink::problem);
                    }
                }
            }, options, progress);
        } catch (UnreadableTableException unreadable) {
            return ImportReport.refused(fileName, layout.name(), options.dryRun(), List.of(new IngestProblem.UnreadableFile(fileName, unreadable.getMessage())));
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
