package kervan.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kervan.explore.Explorations;
import kervan.explore.Workbench;
import kervan.language.Language;
import kervan.support.DatabaseTest;
import kervan.support.Golden;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Links that were once kept, on the shipped data: each keeps its form and its numbers. A line is added when the address learns something new; a line that changes is
/// a link that no longer means what it meant, unless the data changed.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GoldenLinksDatabaseTests {

    private static final Path LINKS = Path.of("src/test/resources/kervan/explore/golden-links.csv");

    @Autowired
    private Explorations explorations;

    @Test
    void linksKeepTheirMeaning() throws IOException {
        var told = links().stream().map(this::told).collect(Collectors.joining("\n", "address,canonical,digest,rows\n", "\n"));

        Golden.assertMatches(told, "explore/golden-links.csv");
    }

    @Test
    void oneFormLeadsToItself() throws IOException {
        assertThat(links()).hasSizeGreaterThan(60).allSatisfy(link -> {
            var once = address(link);
            assertThat(address(once.text())).isEqualTo(once);
            assertThat("/" + WorkbenchAddress.exploration(once).address()).isEqualTo(once.text());
        });
    }

    @Test
    void numbersAreTheSameInEveryLanguage() throws Exception {
        for (var link : List.of("/explore?s=btc_kz&f=M&t=pc1", "/explore?s=btc_kz,cpc_kz&x=a/b")) {
            for (var language : Language.values()) {
                assertThat(language.whileSpoken(() -> told(link))).as(language.tag()).isEqualTo(told(link));
            }
        }
    }

    @Test
    void linkThatWouldShowLessThanItSaysIsRefused() {
        for (var link : List.of("/explore?s=btc_kz&t=nonsense", "/explore?s=BTC", "/explore?s=btc_kz&colour=red", "/explore?s=btc_kz&v=99", "/explore?s=btc_kz&from=2024-13")) {
            assertThat(PageAddress.read(link).objection()).as(link).hasValueSatisfying(objection -> assertThat(objection.title()).isEqualTo("Address not understood"));
        }
    }

    private String told(String link) {
        var address = address(link);
        return "\"%s\",\"%s\",%s".formatted(link, address, digest(explorations.workbench(WorkbenchAddress.exploration(address)).table()));
    }

    private static PageAddress address(String link) {
        return PageAddress.read(link).address().orElseThrow(() -> new AssertionError(link + ": " + PageAddress.read(link).objection()));
    }

    private static List<String> links() throws IOException {
        return Files.readAllLines(LINKS).stream().skip(1).map(line -> line.substring(1, line.indexOf('"', 1))).toList();
    }

    /// Of the periods and values of the table, without what belongs to a language.
    private static String digest(Workbench.Table table) {
        var numbers = table.rows().stream().map(row -> row.period() + " " + row.cells().stream().map(Workbench.Cell::plain).collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(numbers.getBytes(StandardCharsets.UTF_8))).substring(0, 12) + "," + table.rows().size();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
