package kervan.ui.echarts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = ChartPage.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class EChartsBrowserTests {

    private static final String DARK_INK = "rgb(238, 240, 242)";
    private static final String LIGHT_INK = "rgb(27, 31, 36)";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private final List<String> errors = new ArrayList<>();
    private Page page;
    private Locator chart;

    @BeforeAll
    static void startBrowser() {
        var chromium = Objects.requireNonNull(System.getenv("KERVAN_CHROMIUM"), "KERVAN_CHROMIUM does not name the Chromium to test with");
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--js-flags=--expose-gc",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void openPage() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(900, 700));
        page.onPageError(errors::add);
        page.navigate("http://localhost:" + port + "/chart");
        chart = page.locator("echarts-chart");
        awaitDrawn();
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void drawsWhatTheServerSays() {
        assertThat(value("c => c.chartData()[0].data[0].value[1]")).isEqualTo(1392);
        assertThat(value("() => performance.getEntriesByName('kervan-chart-drawn').length")).isEqualTo(1);
        assertThat(texts()).contains("2023", "2026").doesNotContain("2,023", "2.023");
        assertThat(chart).hasAttribute("aria-label", "Volume fell short of the target in 2025");
        assertThat(chart).hasAttribute("aria-roledescription", "chart");
        assertThat(chart).hasAttribute("role", "application");
    }

    @Test
    void frameReachesFromZeroToItsValue() {
        var share = value("""
                c => {
                  const frame = c.shadowRoot.querySelector("path[stroke='rgb(94, 60, 153)']").getBBox();
                  const bar = c.shadowRoot.querySelector('path[fill^=rgb]').getBBox();
                  return [Math.round(frame.width), Math.round(100 * frame.height / bar.height), Math.abs(Math.round(frame.y + frame.height - bar.y - bar.height))];
                }
                """);

        assertThat(share).isEqualTo(List.of(60, 2200 * 100 / 1392, 0));
    }

    @Test
    void pushesNothingAsideWhenItIsDrawn() {
        assertThat(value("c => c.getBoundingClientRect().height")).isEqualTo(300);
        var shift = page.evaluate("""
                () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().map(e => e.value)))
                    .observe({type: 'layout-shift', buffered: true}) ?? setTimeout(() => done([]), 300))
                """);
        assertThat(shift).isEqualTo(List.of());
    }

    @Test
    void changesColoursWithTheSchemeWithoutStartingAnew() {
        page.evaluate("() => { document.documentElement.style.colorScheme = 'light dark' }");
        chart.evaluate("c => { c.shadowRoot.querySelector('svg').mine = true }");
        assertThat(bar()).hasAttribute("fill", LIGHT_INK);

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(bar()).hasAttribute("fill", DARK_INK);

        press("light");
        assertThat(bar()).hasAttribute("fill", LIGHT_INK);

        press("dark");
        assertThat(bar()).hasAttribute("fill", DARK_INK);
        assertThat(value("c => c.shadowRoot.querySelector('svg').mine")).isEqualTo(true);
    }

    @Test
    void readsThePagesOwnTokens() {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(":root { --kervan-ink: oklch(0.628 0.2577 29.23) }"));

        assertThat(bar()).hasAttribute("fill", "rgb(255,0,0)");
    }

    @Test
    void keepsTheZoomWhenTheSchemeChanges() {
        zoomIn();
        var before = value("c => c.shadowRoot.querySelectorAll('text').length + ':' + [...c.shadowRoot.querySelectorAll('text')].map(t => t.textContent)");

        press("dark");
        assertThat(bar()).hasAttribute("fill", DARK_INK);

        assertThat(value("c => c.shadowRoot.querySelectorAll('text').length + ':' + [...c.shadowRoot.querySelectorAll('text')].map(t => t.textContent)"))
                .isEqualTo(before);
    }

    @Test
    void printsInLightColours() {
        press("dark");
        assertThat(bar()).hasAttribute("fill", DARK_INK);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(bar()).hasAttribute("fill", LIGHT_INK);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(bar()).hasAttribute("fill", DARK_INK);
    }

    @Test
    void followsItsSize() {
        page.setViewportSize(500, 700);

        assertThat(chart.locator("svg")).hasAttribute("width", "450");
    }

    @Test
    void holdsNoMemoryOnceDetached() {
        var alive = page.evaluate("""
                async option => {
                  const charts = [];
                  for (let i = 0; i < 50; i++) {
                    const one = document.body.appendChild(document.createElement('echarts-chart'));
                    one.receive({option: JSON.parse(option)});
                    await new Promise(done => new MutationObserver(done).observe(one, {attributeFilter: ['data-drawn']}));
                    one.remove();
                    charts.push(new WeakRef(one));
                  }
                  // What was touched last in a task stays until it ends, and ECharts' timers hold a chart for as long as they run.
                  for (let i = 0; i < 100 && charts.some(one => one.deref()); i++) { await new Promise(done => setTimeout(done, 100)); gc(); }
                  return charts.filter(one => one.deref()).length;
                }
                """, ChartPage.OPTION);

        assertThat(value("() => customElements.get('echarts-chart').open")).isEqualTo(1);
        assertThat(alive).as("of 50 elements, not collected").isEqualTo(0);
    }

    @Test
    void isDrawnAgainWhenItComesBack() {
        for (var way : List.of("move", "hide,show", "detach,attach")) {
            for (var button : way.split(",")) {
                press(button);
            }
            awaitAllMarks();
        }
        page.reload();
        awaitAllMarks();
        assertThat(value("() => customElements.get('echarts-chart').open")).isEqualTo(1);
    }

    @Test
    void patchKeepsTheRest() {
        press("patch");

        page.waitForFunction("() => document.querySelector('echarts-chart').chartData()[0].data[0][1] === 7");
        assertThat(value("c => c.chartData()[1].data[0].value[1]")).isEqualTo(2200);
    }

    @Test
    void keyboardWalksThePoints() {
        chart.focus();
        page.keyboard().press("ArrowRight");
        assertThat(spoken()).hasText("Actual. 1,392 kt in 2023. all shippers");
        assertThat(tooltip()).hasText("1,392 kt in 2023all shippers");

        page.keyboard().press("End");
        assertThat(spoken()).hasText("1,300 kt in 2025");

        page.keyboard().press("ArrowUp");
        assertThat(spoken()).containsText("Target. 2,200 kt promised");

        page.keyboard().press("ArrowDown");
        assertThat(spoken()).hasText("Actual. 1,300 kt in 2025");

        page.keyboard().press("Escape");
        assertThat(spoken()).isEmpty();
        assertThat(tooltip()).isHidden();
        assertThat(chart).isFocused();

        page.keyboard().press("Tab");
        assertThat(chart).not().isFocused();
    }

    @Test
    void focusIsSeen() {
        page.keyboard().press("Tab");

        assertThat(chart).isFocused();
        assertThat(chart).hasCSS("outline-style", "solid");
    }

    @Test
    void textsFromDataAreNeverMarkup() {
        chart.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("End");
        page.keyboard().press("ArrowUp");

        assertThat(tooltip()).containsText("<img src=x onerror='window.hacked=1'>");
        assertThat(chart.locator("img, b")).hasCount(0);
        assertThat(page.evaluate("() => window.hacked === undefined")).isEqualTo(true);
        assertThat(texts()).contains("token:warn", "fn:year", "<b>c</b>");
    }

    @Test
    void labelsKeepClearOfEachOther() {
        page.setViewportSize(700, 700);
        assertThat(chart.locator("svg")).hasAttribute("width", "630");

        var overlaps = value("""
                c => {
                  const boxes = [...c.shadowRoot.querySelectorAll('text')].filter(t => /token:warn|fn:year|<b>/.test(t.textContent))
                      .map(t => t.getBoundingClientRect());
                  return boxes.length + ':' + boxes.filter((one, i) => boxes.some((other, j) => i < j && one.top < other.bottom - 4 && other.top < one.bottom - 4)).length;
                }
                """);

        assertThat(overlaps).isEqualTo("3:0");
    }

    /// Every kind of chart there is a golden file of, as wide as a page and as a phone.
    @Test
    void chartsOfPromisesHaveRoomForTheirWords() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("src/test/resources/kervan/chart"), "*.json")) {
            for (var file : files) {
                for (var width : List.of(1100, 640, 340)) {
                    assertThat(page.evaluate("""
                            async ([option, width]) => {
                              const one = document.body.appendChild(document.createElement('echarts-chart'));
                              Object.assign(one.style, {width: width + 'px', height: '340px'});
                              one.receive({option: JSON.parse(option), locale: 'en'});
                              await new Promise(done => new MutationObserver(done).observe(one, {attributeFilter: ['data-drawn']}));
                              const texts = [...one.shadowRoot.querySelectorAll('svg text')].map(text => ({said: text.textContent, at: text.getBoundingClientRect()}));
                              one.remove();
                              return texts.flatMap((a, i) => texts.slice(i + 1)
                                  .filter(b => a.at.left + 1 < b.at.right && b.at.left + 1 < a.at.right && a.at.top + 3 < b.at.bottom && b.at.top + 3 < a.at.bottom)
                                  .map(b => a.said + ' on ' + b.said));
                            }
                            """, List.of(Files.readString(file), width))).as("%s, %d px", file.getFileName(), width).isEqualTo(List.of());
                }
            }
        }
    }

    @Test
    void hatchesWhatColourSaysOnPaperOnly() {
        page.evaluate("""
                async option => {
                  const one = document.body.appendChild(document.createElement('echarts-chart'));
                  one.id = 'second';
                  one.receive({option: JSON.parse(option)});
                  await new Promise(done => new MutationObserver(done).observe(one, {attributeFilter: ['data-drawn']}));
                }
                """, "{\"xAxis\": {\"type\": \"value\"}, \"yAxis\": {}, \"series\": [{\"type\": \"bar\", \"barWidth\": 30, \"data\": "
                + "[{\"value\": [1, -2], \"itemStyle\": {\"decal\": \"fn:hatch-in-print\"}}]}]}");
        var hatches = page.locator("#second").locator("svg pattern");
        assertThat(hatches).hasCount(0);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(hatches).not().hasCount(0);
    }

    @Test
    void tooltipStaysUnderThePointerUntilEscape() {
        bar().hover();
        assertThat(tooltip()).isVisible();

        tooltip().hover();
        page.waitForTimeout(400);
        assertThat(tooltip()).isVisible();

        page.keyboard().press("Escape");
        assertThat(tooltip()).isHidden();
    }

    @Test
    void choiceByPointerOrKeyReachesTheServer() {
        bar().click();
        assertThat(page.locator("#said")).hasText("actual 0 a1");

        chart.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).hasText("actual 2 a3");
    }

    @Test
    void zoomReachesTheServer() {
        zoomIn();

        assertThat(page.locator("#said")).hasText("zoomed true");
    }

    @Test
    void exportIsAWholeDocumentInLightColours() {
        press("dark");
        press("export");

        assertThat(page.locator("#said")).containsText("<svg");
        var svg = page.locator("#said").textContent();
        assertThat(svg).contains("<title xmlns=\"http://www.w3.org/2000/svg\">Volume fell short of the target in 2025</title>", LIGHT_INK)
                .doesNotContain(DARK_INK).endsWith("</svg>");
        assertThat(page.evaluate("svg => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') === null", svg))
                .isEqualTo(true);
    }

    /// What is asked of the server takes its time, in which the chart may still be the old one, or not be there.
    private void awaitAllMarks() {
        page.waitForFunction("() => document.querySelector('echarts-chart[data-drawn]')?.chartData().length === 3");
    }

    private void awaitDrawn() {
        page.waitForSelector("echarts-chart[data-drawn]");
    }

    private void press(String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
    }

    private void zoomIn() {
        chart.hover();
        page.mouse().wheel(0, -300);
    }

    private Locator bar() {
        return chart.locator("svg path[fill^=rgb]").first();
    }

    private Locator spoken() {
        return chart.locator("[aria-live=polite]");
    }

    private Locator tooltip() {
        return chart.locator(".tip");
    }

    private Object value(String script) {
        return chart.evaluate(script);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts() {
        return (List<String>) value("c => [...c.shadowRoot.querySelectorAll('text')].map(t => t.textContent)");
    }
}
