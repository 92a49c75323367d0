package kervan.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kervan.ingest.ImportJob;
import org.junit.jupiter.api.Test;

class UploadsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Uploads uploads = new Uploads();

    @Test
    void goWhenTheyAreNoLongerNeededAndWithTheSession() throws IOException {
        var dropped = uploads.create();
        var left = uploads.create();

        uploads.drop(dropped);
        uploads.drop(dropped);
        assertThat(dropped).doesNotExist();
        assertThat(left).exists();
        uploads.dropAll();

        assertThat(left).doesNotExist();
    }

    @Test
    void stayWhileTheyAreRecorded() throws IOException {
        var recorded = uploads.create();
        uploads.hold(recorded, new ImportJob());

        uploads.drop(recorded);
        uploads.dropAll();

        assertThat(recorded).exists();
        Files.delete(recorded);
    }

    @Test
    void areSweptADayAfterAKervanWasKilled() throws IOException {
        var old = aged(Duration.ofHours(25));
        var young = aged(Duration.ofHours(23));

        new StaleUploads(Clock.fixed(NOW, ZoneOffset.UTC)).afterSingletonsInstantiated();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }

    private static Path aged(Duration age) throws IOException {
        var file = Files.createTempFile(Uploads.PREFIX, null);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }
}
