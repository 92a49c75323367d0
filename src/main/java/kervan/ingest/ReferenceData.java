package kervan.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import kervan.archive.Archive;
import kervan.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The data set that Kervan ships, `db/reference`: taken in at every start before the first
/// page is served, which records nothing unless a file changed.
@Component
class ReferenceData implements SmartInitializingSingleton {

    /// In the order in which they refer to each other.
    private static final List<String> FILES = List.of("conversion_factors", "scopes", "series", "figures", "choices", "targets", "events", "watched_targets",
            "capacities");

    private static final Logger log = LoggerFactory.getLogger(ReferenceData.class);

    private final Ingestion ingestion;
    private final Archive archive;

    ReferenceData(Ingestion ingestion, Archive archive) {
        this.ingestion = ingestion;
        this.archive = archive;
    }

    @Override
    public void afterSingletonsInstantiated() {
        FILES.forEach(this::load);
    }

    private void load(String file) {
        var path = "db/reference/" + file + ".csv";
        var content = read(path);
        if (archive.has(path, FileDigest.sha256(content))) {
            return;
        }
        var report = ingestion.ingest(path, content);
        if (report.isRefused()) {
            throw new IllegalStateException(report.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n", path + "\n", "")));
        }
        if (!report.recorded().changedNothing()) {
            log.info("{}: {} new, {} revised, {} unchanged", path, report.recorded().added(), report.recorded().revised(), report.recorded().unchanged());
        }
    }

    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
