package kervan.support;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Asks [axe](https://github.com/dequelabs/axe-core) what on a page keeps people out, by WCAG 2.2, levels A and AA. `./kervan test` sets it up.
public final class Axe {

    private static final Path SCRIPT = Path.of(System.getProperty("axe.script", ".kervan/tools/axe/package/axe.min.js"));
    private static final String VIOLATIONS = """
            async colours => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast': { enabled: colours } },
              resultTypes: ['violations'], selectors: false, preload: false,
            })).violations
                .flatMap(one => one.nodes.map(node => `${one.id}: ${one.help}: ${node.html.slice(0, 160)}`))
            """;

    private Axe() {
    }

    /// Each violation in a line; none on a page that is well.
    public static List<String> violations(Page page) {
        return violations(page, true);
    }

    /// The same without the contrast of colours, which takes most of the time and is the same in every language.
    public static List<String> violationsButOfColour(Page page) {
        return violations(page, false);
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, boolean colours) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(script());
        }
        return (List<String>) page.evaluate(VIOLATIONS, colours);
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException missing) {
            throw new UncheckedIOException("axe is not there: ./kervan test sets it up, or name it by -Daxe.script", missing);
        }
    }
}
