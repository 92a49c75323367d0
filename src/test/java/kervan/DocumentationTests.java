package kervan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/// Documents lead somewhere, and leave no setting out.
class DocumentationTests {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern VARIABLE = Pattern.compile("KERVAN_[A-Z_]+");
    private static final Path SETTINGS = Path.of("docs/settings.md");

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFile(Path document) throws IOException {
        assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)).filter(link -> !link.contains(":")))
                .allSatisfy(link -> {
                    var parts = link.split("#", 2);
                    var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
                    assertThat(target).exists();
                    if (parts.length > 1) {
                        assertThat(anchors(target)).as("anchors of %s", target).contains(parts[1]);
                    }
                });
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void everyDecisionIsShortAndSaysWhatWouldChangeIt() throws IOException {
        try (var decisions = Files.list(Path.of("docs/decisions"))) {
            assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
                assertThat(decision.getFileName().toString()).matches("\\d{4}-\\d{2}-\\d{2}-[a-z0-9-]+\\.md");
                assertThat(decision).content().contains("## Context", "## Choice", "## What would change our mind");
                assertThat(Files.readAllLines(decision)).hasSizeLessThanOrEqualTo(60);
            });
        }
    }

    @Test
    void everyVariableIsExplained() throws IOException {
        var used = new TreeSet<String>();
        for (var file : filesBelow(Path.of("kervan"), Path.of("docker-compose.yml"), Path.of("src/main"), Path.of("src/test/java/kervan/support"))) {
            VARIABLE.matcher(Files.readString(file)).results().map(found -> found.group()).forEach(used::add);
        }

        assertThat(used).contains("KERVAN_DATABASE_URL", "KERVAN_DATA").isSubsetOf(words(Files.readString(SETTINGS)));
    }

    @Test
    void everyDefaultOfTheApplicationIsExplained() throws IOException {
        var defaults = new YamlPropertiesFactoryBean();
        defaults.setResources(new FileSystemResource("src/main/resources/application.yml"));

        assertThat(Files.readString(SETTINGS)).contains(defaults.getObject().stringPropertyNames().stream().map(name -> "`" + name + "`").toList());
    }

    private static Stream<Path> documents() throws IOException {
        return filesBelow(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("docs"), Path.of("db"), Path.of("frontend/echarts")).stream()
                .filter(file -> file.toString().endsWith(".md"));
    }

    private static List<Path> filesBelow(Path... places) throws IOException {
        var files = new ArrayList<Path>();
        for (var place : places) {
            try (var found = Files.walk(place)) {
                found.filter(file -> file.toString().matches("kervan|.*\\.(java|yml|yaml|md|properties)")).filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(VARIABLE.matcher(text).results().map(found -> found.group()).toList());
    }

    /// The names that a link may have behind `#`: those set by hand, and headings as GitHub writes them.
    private static Set<String> anchors(Path document) throws IOException {
        var text = Files.readString(document);
        var anchors = new TreeSet<>(Pattern.compile("<a id=\"([^\"]+)\"").matcher(text).results().map(found -> found.group(1)).toList());
        text.lines().filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-')).forEach(anchors::add);
        return anchors;
    }
}
