package kervan.support;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Asks [axe](https://github.com/dequelabs/axe-core) what on a page keeps people out, by WCAG 2.2, levels A and AA. `./kervan test` sets it up.
public final class Axe {

    private static final Path SCRIPT = Path.of(System.getProperty("axe.script", ".kervan/tools/axe/package/axe.min.js"));
    private static final String VIOLATIONS = """
            async asked => (await axe.run(document, { ...asked, resultTypes: ['violations'], selectors: false, preload: false })).violations
                .flatMap(one => one.nodes.map(node => `${one.id}: ${one.help}: ${node.html.slice(0, 160)}`))
            """;

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /// The rules that look at colours.
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private Axe() {
    }

    /// Each violation in a line; none on a page that is well.
    public static List<String> violations(Page page) {
        return violations(page, Map.of("runOnly", LEVELS));
    }

    /// The same without the contrast of colours, which takes most of the time and is the same in every language.
    public static List<String> violationsButOfColour(Page page) {
        return violations(page, Map.of("runOnly", LEVELS, "rules", Map.of("color-contrast", Map.of("enabled", false))));
    }

    /// Those of colours alone: all that can differ where the same page stands in the other colour scheme.
    public static List<String> violationsOfColour(Page page) {
        return violations(page, Map.of("runOnly", Map.of("type", "rule", "values", OF_COLOUR)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, Map<String, Object> asked) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(script());
        }
        return (List<String>) page.evaluate(VIOLATIONS, asked);
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException missing) {
            throw new UncheckedIOException("axe is not there: ./kervan test sets it up, or name it by -Daxe.script", missing);
        }
    }
}
