package kervan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationFilesTests {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMdd_HHmm").withResolverStyle(ResolverStyle.STRICT);

    @Test
    void migrationsAreNamedForTheMinuteOfTheirMerge() throws IOException {
        var names = names("db/migration");

        assertThat(names).isNotEmpty().allMatch(name -> name.matches("V\\d{8}_\\d{4}__[a-z][a-z0-9_]*\\.sql"));
        assertThat(names).extracting(name -> LocalDateTime.parse(name.substring(1, 14), MINUTE)).doesNotHaveDuplicates();
    }

    @Test
    void declarationsOfStorageAreRepeatable() throws IOException {
        assertThat(names("db/storage")).isNotEmpty().allMatch(name -> name.matches("R__storage_\\d_[a-z][a-z0-9_]*\\.sql"));
    }

    private static List<String> names(String folder) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
