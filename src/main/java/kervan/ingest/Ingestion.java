package kervan.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kervan.archive.Batches;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.figure.Figure;
import kervan.tabular.TableFile;
import kervan.tabular.TableOptions;
import kervan.tabular.UnreadableTableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes files in: all of a file or nothing of it. The shipped data set comes in this way, as uploads do.
@Service
public class Ingestion {

    private final KervanLayouts layouts;
    private final FigureImport figures;
    private final Catalogue catalogue;
    private final Batches batches;
    private final MappingStore mappings;
    private final TransactionTemplate transaction;

    Ingestion(KervanLayouts layouts, FigureImport figures, Catalogue catalogue, Batches batches, MappingStore mappings, PlatformTransactionManager transactions) {
        this.layouts = layouts;
        this.figures = figures;
        this.catalogue = catalogue;
        this.batches = batches;
        this.mappings = mappings;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// Records what a small file says. The same file again records nothing.
    ///
    /// @param fileName the name for people; with the line it becomes the origin of each row
    public ImportReport ingest(String fileName, byte[] content) {
        try {
            var file = Files.createTempFile("kervan-import", null);
            try {
                Files.write(file, content);
                return ingest(fileName, file, ImportOptions.PLAIN, new ImportProgress());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether a file is one of Kervan's own that holds no figures, or all files at once: nothing about it can be asked.
    ///
    /// @throws UnreadableTableException when it holds no table
    public boolean speaksForItself(String fileName, Path file) throws UnreadableTableException {
        if (EverythingFile.is(file)) {
            return true;
        }
        var columns = NamedTable.columns(TableFile.open(file, fileName, TableOptions.RECOGNISE));
        return layouts.all(fileName).stream().anyMatch(layout -> layout.fits(columns));
    }

    /// What Kervan makes of a file of figures before anything of it is kept.
    ///
    /// @param said what a person says of it already
    /// @throws UnreadableTableException when it holds no table
    public Recognition recognise(String fileName, Path file, Mapping said) throws UnreadableTableException {
        return Recognition.of(file, fileName, said, catalogue.all(), mappings.all());
    }

    /// Keeps how a file was read, for the next one with the same columns.
    public void remember(Recognition recognition) {
        mappings.remember(recognition.shape(), recognition.mapping());
    }

    /// Records what a file says, or tells what it would record.
    ///
    /// @param progress told how far it is; through it the import can be cancelled
    public ImportReport ingest(String fileName, Path file, ImportOptions options, ImportProgress progress) {
        var report = wholly(fileName, options, () -> {
            try {
                return read(fileName, file, options, progress);
            } catch (UnreadableTableException unreadable) {
                return ImportReport.refused(fileName, "", options.dryRun(), List.of(new IngestProblem.UnreadableFile(fileName, unreadable.getMessage())));
            }
        });
        progress.enter(ImportProgress.Phase.DONE);
        return report;
    }

    /// Records figures that were entered by hand, or tells what it would record; compared, checked and judged as those of a file are.
    ///
    /// @param name what the list of imports calls it
    /// @param entered of series that exist; their origin names the row of the entry
    public ImportReport enter(String name, List<Figure> entered, ImportOptions options) {
        var content = entered.toString().getBytes(StandardCharsets.UTF_8);
        return wholly(name, options, () -> {
            try {
                return figures.run(name, () -> FileDigest.sha256(content), new EnteredFigures(entered), options, new ImportProgress());
            } catch (UnreadableTableException impossible) {
                throw new IllegalStateException("figures in memory can be read", impossible);
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
        } catch (DataAccessResourceFailureException | TransactionException failure) {
            return ImportReport.refused(fileName, "", options.dryRun(), List.of(Breakdown.of(failure, fileName).orElseThrow(() -> failure)));
        }
    }

    private ImportReport read(String fileName, Path file, ImportOptions options, ImportProgress progress) throws UnreadableTableException {
        if (EverythingFile.is(file)) {
            return everything(fileName, file, options, progress);
        }
        var table = TableFile.open(file, fileName, options.mapping().table());
        var columns = NamedTable.columns(table);
        for (var layout : layouts.all(fileName)) {
            if (layout.fits(columns)) {
                return ingest(fileName, FileDigest.sha256(file), NamedTable.read(table), layout, options);
            }
        }
        var sha256 = CompletableFuture.supplyAsync(() -> FileDigest.sha256(file));
        return figures.run(fileName, sha256::join, figureFile(fileName, file, options.mapping()), options, progress);
    }

    private FigureFile figureFile(String fileName, Path file, Mapping said) throws UnreadableTableException {
        return FigureFile.open(file, fileName, said, catalogue.all());
    }

    /// The files of an export of everything, each in one step within the one transaction. None of them is kept when one is refused.
    private ImportReport everything(String fileName, Path file, ImportOptions options, ImportProgress progress) throws UnreadableTableException {
        var whole = ImportReport.of(fileName, EverythingFile.LAYOUT, options.dryRun(), null, Recorded.NOTHING);
        try (var parts = EverythingFile.open(file)) {
            for (var part : parts.files()) {
                var name = fileName + "/" + part.getFileName();
                var report = wholly(name, options, () -> {
                    try {
                        return read(name, part, options.recording(), progress);
                    } catch (UnreadableTableException unreadable) {
                        return ImportReport.refused(name, "", options.dryRun(), List.of(new IngestProblem.UnreadableFile(name, unreadable.getMessage())));
                    }
                });
                whole = whole.and(report);
                if (report.isRefused()) {
                    return whole.withoutBatch();
                }
            }
        }
        return options.dryRun() ? whole.withoutBatch() : whole;
    }

    /// A catalogue or a ledger, all rows at once.
    private <T> ImportReport ingest(String fileName, String sha256, NamedTable file, FileLayout<T> layout, ImportOptions options) {
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
        if (problems.isEmpty()) {
            problems.addAll(layout.review().apply(rows));
        }
        if (!problems.isEmpty()) {
            return ImportReport.refused(fileName, layout.name(), options.dryRun(), problems);
        }
        var batch = batches.open(fileName, sha256, layout.name(), options.enteredBy());
        var recorded = layout.record().apply(batch, rows);
        batches.close(batch, recorded, options.enteredBy());
        return ImportReport.of(fileName, layout.name(), options.dryRun(), options.dryRun() || recorded.changedNothing() ? null : batch.id(), recorded);
    }
}
