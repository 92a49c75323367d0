package kervan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Style sheets of pages, which stay in the browser when the reader goes on.
class StyleSheetTests {

    private static final Path STYLES = Path.of("frontend/styles");
    /// What holds everywhere: the frame, its colours, and the news over any page.
    private static final Set<String> OF_ALL_PAGES = Set.of("kervan", "tokens", "live");

    @ParameterizedTest
    @MethodSource("sheets")
    void allOfItHoldsOnItsOwnPagesOnly(String name) throws IOException {
        var rules = Files.readString(STYLES.resolve(name + ".css")).replaceAll("(?s)/\\*.*?\\*/", "").strip();

        assertThat(rules).startsWith("@scope ([data-styles~=%s]) {".formatted(name)).endsWith("}");
        assertThat(firstEnd(rules)).as("the end of the scope").isEqualTo(rules.length() - 1);
    }

    private static int firstEnd(String rules) {
        int depth = 0;
        for (int at = 0; at < rules.length(); at++) {
            depth += rules.charAt(at) == '{' ? 1 : rules.charAt(at) == '}' ? -1 : 0;
            if (rules.charAt(at) == '}' && depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static Stream<String> sheets() throws IOException {
        return Files.list(STYLES).map(file -> file.getFileName().toString().replace(".css", "")).filter(name -> !OF_ALL_PAGES.contains(name)).sorted();
    }
}
