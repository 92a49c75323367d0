package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/// The errors in print of the shipped figures are found by an import into an archive that knows nothing of them.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class ShippedFindingsDatabaseTests {

    private static final Path GOLDEN = Path.of("src/test/resources/kervan/check/shipped-findings.txt");
    private static final Pattern KEY = Pattern.compile("(?m)^(?=[a-z]\\w*,)");
    private static final Pattern SCOPE_OF_SERIES = Pattern.compile("(?m),(?=[a-z_]+$)");

    @Autowired
    private Ingestion ingestion;

    @Test
    void areThoseOfTheGoldenFile() throws IOException {
        bringIn("scopes", text -> KEY.matcher(text).replaceAll("other_").replaceFirst("other_key", "key").replaceAll("(?m)^(other_\\w+,(?:\"[^\"]*\"|[^,]*),)(?=[a-z])", "$1other_"));
        bringIn("series", text -> SCOPE_OF_SERIES.matcher(KEY.matcher(text).replaceAll("other_")).replaceAll(",other_").replaceFirst("other_key", "key").replaceFirst("other_scope", "scope"));

        var report = bringIn("figures", text -> KEY.matcher(text).replaceAll("other_").replaceFirst("other_series_key", "series_key"));

        assertThat(report.recorded().added()).isEqualTo(420);
        assertThat(report.suspicious().shown().stream().flatMap(one -> one.findings().stream())
                .map(found -> "%s | %s | %s | %s %s".formatted(found.kind().code(), found.figure().series().text().substring("other_".length()), found.figure().interval(),
                        found.figure().value().toPlainString(), found.figure().unit().code())))
                .containsExactlyInAnyOrderElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        return Files.readAllLines(GOLDEN).stream().filter(line -> !line.startsWith(" ")).toList();
    }

    private ImportReport bringIn(String name, UnaryOperator<String> renamed) throws IOException {
        var text = Files.readString(Path.of("db", "reference", name + ".csv"));
        var report = ingestion.ingest("other-" + name + ".csv", renamed.apply(text).getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).isEmpty();
        return report;
    }
}
