package kervan.ui.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Removes what a Kervan that was killed left behind of uploaded files; another Kervan on this machine may be at work with younger ones.
@Component
class StaleUploads implements SmartInitializingSingleton {

    private static final Duration STALE = Duration.ofDays(1);
    private static final Logger log = LoggerFactory.getLogger(StaleUploads.class);

    private final Clock clock;

    StaleUploads(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.newDirectoryStream(folder, Uploads.PREFIX + "*")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(STALE))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException notOurs) {
            log.warn("Old uploads in {} could not be removed", folder, notOurs);
        }
    }
}
