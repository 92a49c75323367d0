package kervan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A page looks the same wherever the reader comes from.
@DatabaseTest(shared = true)
class StylesBrowserTests extends InChromium {

    private static final String SETTLED = """
            () => document.querySelector('#content h1')
                && [...document.querySelectorAll('echarts-chart')].every(chart => chart.matches('[data-drawn]') || !chart.getClientRects().length)""";

    /// How each element stands and looks.
    private static final String LOOKS = """
            () => [...document.querySelectorAll('.frame, .frame *')].map(one => {
              const style = getComputedStyle(one), box = one.getBoundingClientRect();
              const names = ['display', 'position', 'color', 'backgroundColor', 'backgroundImage', 'border', 'borderRadius', 'padding', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textAlign', 'textDecoration', 'whiteSpace',
                'overflow', 'overflowWrap', 'gap', 'gridTemplateColumns', 'flex', 'alignItems', 'justifyContent', 'outline', 'boxShadow', 'cursor', 'opacity', 'order', 'listStyle', 'fill', 'stroke', 'maxWidth', 'minHeight'];
              return `${one.nodeName} ${[box.x, box.y, box.width, box.height].map(Math.round)} ` + names.map(name => `${name}: ${style[name]}`).join('; ');
            })""";

    /// Of the letters of an element with its own ground, as WCAG reckons it.
    private static final String CONTRAST = """
            element => {
              const light = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
                .reduce((sum, part, at) => sum + part * [.2126, .7152, .0722][at], 0);
              const style = getComputedStyle(element), [low, high] = [light(style.color), light(style.backgroundColor)].sort((one, other) => one - other);
              return (high + .05) / (low + .05);
            }""";

    /// As if the reader had been on every other page before.
    private static final String OTHERS = """
            async sheets => { for (const sheet of sheets.filter(one => !document.querySelector(`link[href*="styles/${one}"]`))) await new Promise((done, fail) => {
              const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `styles/${sheet}`, onload: done, onerror: fail });
              document.head.append(link);
            }); }""";

    @ParameterizedTest
    @ValueSource(strings = {"", "data", "series/btc_kz?tab=table", "targets", "target/kz_btc_2024", "pace?series=btc_kz_tengiz&value=2.2&unit=Mt&year=2026", "conflicts?series=btc_kz", "ledger?series=btc_kz",
        "ledger/new", "ledger/kz_btc_2025_rev", "claims?series=btc_kz&value=2.2&unit=Mt&relation=double&period=2023", "imports", "import", "entry", "catalogue?q=kazakh", "map", "flows", "explore?s=btc_kz,titr_teu", "views",
        "nothing/here"})
    void sheetsOfOtherPagesChangeNothing(String path) throws IOException {
        open(path);
        page.waitForFunction(SETTLED);
        var alone = looks();

        page.evaluate(OTHERS, sheets());

        var after = looks();
        assertThat(after).hasSameSizeAs(alone);
        assertThat(IntStream.range(0, alone.size()).filter(at -> !after.get(at).equals(alone.get(at))).mapToObj(at -> alone.get(at) + "\nbecame " + after.get(at)).limit(3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void buttonsCanBeReadUnderThePointer(ColorScheme scheme) {
        page.context().close();
        page = window(1440, scheme, "en");
        open("explore?s=btc_kz");
        page.waitForFunction(SETTLED);
        page.locator(".save-view summary").click();

        var buttons = page.locator(".save-view .save-body .action:visible").all();

        assertThat(buttons).hasSizeGreaterThan(2).allSatisfy(button -> {
            button.hover();
            assertThat((double) ((Number) button.evaluate(CONTRAST)).doubleValue()).as(button.textContent()).isGreaterThan(4.5);
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> looks() {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))");
        return (List<String>) page.evaluate(LOOKS);
    }

    private static List<String> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend/styles"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("kervan.css") && !name.equals("tokens.css")).sorted().toList();
        }
    }
}
