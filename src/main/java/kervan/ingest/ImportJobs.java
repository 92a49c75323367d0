package kervan.ingest;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kervan.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Runs imports in the background; each is all or nothing, also when the application ends in the middle.
@Service
public class ImportJobs {

    private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

    private final Ingestion ingestion;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ImportJobs(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    /// Begins an import; the file has to stay until the job is done. What its report says, it says in the language of who begins it.
    public ImportJob start(String fileName, Path file, ImportOptions options) {
        var job = new ImportJob();
        var language = Language.current();
        threads.execute(() -> language.speaking(() -> {
            try {
                job.ended(ingestion.ingest(fileName, file, options, job.progress()));
            } catch (Throwable failure) {
                log.error("Import of {} failed", fileName, failure);
                job.failed(failure);
            }
        }));
        return job;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
