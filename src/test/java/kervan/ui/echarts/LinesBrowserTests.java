package kervan.ui.echarts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kervan.language.Language;
import kervan.language.Writing;
import kervan.support.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/// What readers do with a chart of lines, and what it tells them and the server.
@SpringBootTest(classes = ChartPage.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LinesBrowserTests {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private final List<String> errors = new ArrayList<>();
    private Page page;
    private Locator chart;

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void openPage() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1200, 700));
        page.onPageError(errors::add);
        page.navigate("http://localhost:" + port + "/lines");
        chart = page.locator("echarts-chart");
        page.waitForSelector("echarts-chart[data-drawn]");
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void allLinesAreToldTogetherInTheirOrder() {
        pointAt("2024");

        assertThat(values().locator(".head")).hasText("2024");
        assertThat(values().locator(".name")).hasText(new String[] {"Kazakh oil through CPC", "Kazakh oil through BTC", "Forecast", "BTC a year before", "Aktau"});
        assertThat(values().locator(".value")).hasText(new String[] {"2.4 Mt", "1.4 Mt", "1.4 Mt", "1.392 Mt", "1.1 Mt"});
        assertThat(values().locator(".notes").first()).hasText("reported");
    }

    @Test
    void valuesGoWithThePointerAndByEscape() {
        pointAt("2024");
        assertThat(values()).isVisible();
        values().hover();
        page.waitForTimeout(400);
        assertThat(values()).isVisible();

        page.keyboard().press("Escape");
        assertThat(values()).isHidden();

        pointAt("2022");
        page.mouse().move(5, 690);
        assertThat(values()).isHidden();
    }

    @Test
    void clickPinsUntilItIsClosed() {
        click("2023");
        assertThat(said()).hasText("pinned 2023");
        assertThat(pinned().locator(".head")).hasText("2023");

        pointAt("2020");
        assertThat(values().locator(".head")).hasText("2020");
        assertThat(pinned().locator(".head")).hasText("2023");

        page.mouse().move(5, 690);
        pinned().getByRole(AriaRole.BUTTON).click();
        assertThat(said()).hasText("pinned");
        assertThat(pinned()).isHidden();
    }

    @Test
    void pinCanBeSetByTheServer() {
        var option = LinesPage.option();
        option.withObject("/reading").put("pinned", "2021");
        draw(option);

        assertThat(pinned().locator(".head")).hasText("2021");
    }

    @Test
    void keysWalkAlongTheLinesAndSayWhatIsThere() {
        chart.focus();
        page.keyboard().press("ArrowRight");
        assertThat(spoken()).hasText("Kazakh oil through BTC. 2019. 0.6 Mt. reported");

        page.keyboard().press("PageDown");
        assertThat(spoken()).hasText("2020. 0.7 Mt. reported");
        assertThat(values().locator(".active .name")).hasText("Kazakh oil through BTC");

        page.keyboard().press("ArrowUp");
        assertThat(spoken()).hasText("Kazakh oil through CPC. 2020. no figure");

        page.keyboard().press("End");
        page.keyboard().press("PageUp");
        assertThat(spoken()).hasText("2024. 2.4 Mt. reported");

        page.keyboard().press("Enter");
        assertThat(said()).hasText("pinned 2024");

        page.keyboard().press("Escape");
        assertThat(spoken()).isEmpty();
        assertThat(pinned()).isVisible();
        page.keyboard().press("Escape");
        assertThat(pinned()).isHidden();
        assertThat(chart).isFocused();
    }

    @Test
    void letterLeadsToTheTargetUnlessLettersAreOff() {
        chart.focus();
        page.keyboard().press("g");
        assertThat(spoken()).hasText("Promised. 2.2 Mt promised by 2025. a ministry");
        assertThat(values()).containsText("a ministry");
        page.keyboard().press("Enter");
        assertThat(said()).hasText("point t1");

        page.keyboard().press("Escape");
        page.evaluate("() => { document.body.dataset.letters = 'off' }");
        page.keyboard().press("g");
        assertThat(spoken()).isEmpty();
    }

    @Test
    void eventsAreWalkedAndPointedAtTogetherWhereTheyLieTogether() {
        chart.focus();
        page.keyboard().press("ArrowRight");
        for (var line = 0; line < 9; line++) {
            page.keyboard().press("ArrowUp");
        }
        assertThat(spoken()).containsText("a source");

        page.keyboard().press("Escape");
        chart.locator("svg text").getByText("2", new Locator.GetByTextOptions().setExact(true)).last().hover(new Locator.HoverOptions().setForce(true));
        assertThat(values()).containsText("War begins");
        assertThat(values()).containsText("CPC outage");
    }

    @Test
    void dragZoomsAndDoubleClickShowsAllAgain() {
        pointAt("2021");
        page.mouse().down();
        pointAt("2024");
        page.mouse().up();
        assertThat(said()).hasText("from 2021 to 2024");
        assertThat(texts()).contains("2021", "2024").doesNotContain("2019", "2025");
        assertThat(reset()).isVisible();

        page.mouse().dblclick(at("2022").x(), at("2022").y());
        assertThat(said()).hasText("from to");
        assertThat(texts()).contains("2019", "2025");
        assertThat(reset()).isHidden();
    }

    @Test
    void keysZoomAndMoveWhatIsShown() {
        chart.focus();
        page.keyboard().press("End");
        page.keyboard().press("ArrowRight");
        for (var step = 0; step < 3; step++) {
            page.keyboard().press("+");
        }
        assertThat(said()).containsText("from 202");
        assertThat(texts()).doesNotContain("2019");

        for (var step = 0; step < 6; step++) {
            page.keyboard().press("Shift+ArrowLeft");
        }
        assertThat(texts()).contains("2019").doesNotContain("2025");

        reset().click();
        assertThat(texts()).contains("2019", "2025");
        assertThat(chart).isFocused();
    }

    @Test
    void wheelZoomsWithTheControlKeyOnly() {
        pointAt("2022");
        page.mouse().wheel(0, -200);
        assertThat(reset()).isHidden();

        page.keyboard().down("Control");
        page.mouse().wheel(0, -200);
        page.keyboard().up("Control");
        assertThat(reset()).isVisible();
    }

    @Test
    void whatIsZoomedToIsWalkedFirst() {
        draw(window(LinesPage.option(), 18_700, 19_600));

        chart.focus();
        page.keyboard().press("ArrowRight");

        assertThat(spoken()).containsText("2021.");
    }

    @Test
    void baseIsMovedByKeysAndByPointer() {
        var base = chart.getByRole(AriaRole.SLIDER);
        assertThat(base).hasAttribute("aria-valuetext", "2023");

        base.focus();
        page.keyboard().press("ArrowRight");
        assertThat(said()).hasText("base 2024");
        assertThat(base).hasAttribute("aria-valuetext", "2024");

        base.hover();
        page.mouse().down();
        pointAt("2020");
        page.mouse().up();
        assertThat(said()).hasText("base 2020");
    }

    @Test
    void nameAtTheEndIsChosenByClick() {
        chart.locator("svg text").getByText("Aktau").click(new Locator.ClickOptions().setForce(true));
        assertThat(said()).hasText("curve aktau");

        page.keyboard().down("Shift");
        chart.locator("svg text").getByText("Forecast", new Locator.GetByTextOptions().setExact(true)).click(new Locator.ClickOptions().setForce(true));
        page.keyboard().up("Shift");
        assertThat(said()).hasText("curve forecast too");
    }

    /// All end within a tenth of the axis of each other.
    @Test
    void twentyNamesKeepClearOfEachOtherInTheOrderOfTheirLines() {
        var option = LinesPage.option();
        var curve = (ObjectNode) option.get("series").get(0);
        var names = option.get("series").values().stream().filter(one -> one.get("id").stringValue().equals("ends")).findFirst().orElseThrow();
        var name = (ObjectNode) names.get("itemPayload").get("ends").get(0);
        var series = option.putArray("series");
        var ends = ((ObjectNode) names.get("itemPayload")).putArray("ends");
        for (var at = 0; at < 20; at++) {
            var copy = curve.deepCopy().put("id", "curve-" + at).put("curve", "c" + at).put("name", "Series " + at);
            var data = copy.putArray("data");
            data.addObject().put("name", at + " kt").putArray("value").add(18_000).add(1.0);
            data.addObject().put("name", at + " kt").putArray("value").add(20_000).add(1.5 + 0.01 * (at * 7 % 20));
            series.add(copy);
            ends.add(name.deepCopy().put("curve", "c" + at).put("name", "Series " + at));
        }
        series.add(names);
        draw(option);

        var places = places("Series ");

        assertThat(places).hasSize(20);
        var sorted = places.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        assertThat(IntStream.range(1, 20).mapToDouble(at -> sorted.get(at).getValue() - sorted.get(at - 1).getValue())).allMatch(gap -> gap > 14);
        assertThat(sorted.stream().map(place -> Integer.parseInt(place.getKey().substring(7)) * 7 % 20)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void namesStandAboveNarrowCharts() {
        page.setViewportSize(390, 700);
        page.waitForFunction("() => document.querySelector('echarts-chart').getBoundingClientRect().width < 400");
        page.waitForTimeout(300);

        assertThat(texts()).contains("Aktau", "Kazakh oil through BTC");
        var top = ((Number) chart.evaluate("c => [...c.shadowRoot.querySelectorAll('svg text')].find(t => t.textContent === 'Aktau').getBoundingClientRect().bottom - c.getBoundingClientRect().top")).doubleValue();
        assertThat(top).isLessThan(100);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= 390")).isEqualTo(true);
    }

    @Test
    void cursorsOfOnePageGoTogether() {
        page.evaluate("""
                async option => {
                  const one = document.querySelector('main').appendChild(document.createElement('echarts-chart'));
                  one.id = 'second';
                  one.receive({option: JSON.parse(option)});
                  await new Promise(done => new MutationObserver(done).observe(one, {attributeFilter: ['data-drawn']}));
                }
                """, LinesPage.option().toString());
        var first = page.locator("echarts-chart").first();
        first.focus();
        page.keyboard().press("ArrowRight");

        assertThat(page.locator("#second .cursor").and(page.locator(":not(.kept)"))).isVisible();
        assertThat(page.locator("#second .values:not(.kept)")).isHidden();

        page.keyboard().press("Escape");
        assertThat(page.locator("#second .cursor").and(page.locator(":not(.kept)"))).isHidden();
    }

    @Test
    void nothingMovesByItself() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        pointAt("2022");
        chart.focus();
        page.keyboard().press("+");

        assertThat(chart.evaluate("c => c.shadowRoot.getAnimations().filter(one => one.playState === 'running' && one.effect.target?.className !== 'probe watch').length")).isEqualTo(0);
    }

    @Test
    void textsFromDataAreNeverMarkup() {
        var option = LinesPage.option();
        ((ObjectNode) option.get("series").get(0)).put("name", "<img src=x onerror='window.hacked=1'>");
        option.withObject("/reading").withArray("/places").forEach(place -> ((ObjectNode) place).put("name", "<b>b</b>"));
        draw(option);
        pointAt("2022");

        assertThat(values()).containsText("<img src=x");
        assertThat(chart.locator("img, b")).hasCount(0);
        assertThat(page.evaluate("() => window.hacked === undefined")).isEqualTo(true);
    }

    /// A browser that does not know a language would write another one's numbers and months: Chromium knows neither Azerbaijani nor Kazakh.
    @ParameterizedTest
    @EnumSource
    void axesAreWrittenAsAllElseIs(Language language) throws Exception {
        var numbers = List.of("2000", "0.25", "-1250.5", "4000000", "0").stream().map(BigDecimal::new).toList();
        var writing = language.whileSpoken(WritingOption::current);
        var axis = "{\"xAxis\": {\"type\": \"value\", \"min\": 19723, \"max\": 20089, \"axisLabel\": {\"formatter\": \"fn:day:m\", \"customValues\": [19738, 19784, 19920, 20074]}}, "
                + "\"yAxis\": {\"type\": \"value\", \"min\": -2000, \"max\": 4000000, \"axisLabel\": {\"customValues\": %s}}, \"series\": [{\"type\": \"line\", \"data\": [[19800, 1]]}]}".formatted(numbers);

        @SuppressWarnings("unchecked")
        var written = (List<String>) page.evaluate("""
                async ([option, writing]) => {
                  const one = document.body.appendChild(document.createElement('echarts-chart'));
                  one.style.cssText = 'width: 700px; height: 2000px';
                  one.receive({option: JSON.parse(option), writing: JSON.parse(writing)});
                  await new Promise(done => new MutationObserver(done).observe(one, {attributeFilter: ['data-drawn']}));
                  return [...one.shadowRoot.querySelectorAll('svg text')].map(text => text.textContent);
                }
                """, List.of(axis, writing.toString()));

        assertThat(written).containsAll(language.whileSpoken(() -> numbers.stream().map(Writing::number).toList()));
        assertThat(written).containsAll(language.whileSpoken(() -> IntStream.of(1, 3, 7, 12).mapToObj(month -> Writing.monthOfYear(LocalDate.of(2024, month, 1))).toList()));
    }

    private static ObjectNode window(ObjectNode option, double from, double to) {
        option.withObject("/reading").putObject("window").put("from", from).put("to", to);
        return option;
    }

    private void draw(ObjectNode option) {
        chart.evaluate("(c, option) => { c.removeAttribute('data-drawn'); c.receive({option: JSON.parse(option)}) }", option.toString());
        page.waitForSelector("echarts-chart[data-drawn]");
    }

    private record Spot(double x, double y) {
    }

    /// In the plot, over the name of a year.
    private Spot at(String year) {
        var box = chart.locator("svg text").getByText(year, new Locator.GetByTextOptions().setExact(true)).boundingBox();
        return new Spot(box.x + box.width / 2, box.y - 60);
    }

    private void pointAt(String year) {
        var spot = at(year);
        page.mouse().move(spot.x(), spot.y(), new Mouse.MoveOptions().setSteps(3));
        page.waitForTimeout(50);
    }

    private void click(String year) {
        var spot = at(year);
        page.mouse().click(spot.x(), spot.y());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Double> places(String start) {
        return (Map<String, Double>) chart.evaluate("(c, start) => Object.fromEntries([...c.shadowRoot.querySelectorAll('svg text')].filter(t => t.textContent.startsWith(start)).map(t => [t.textContent, t.getBoundingClientRect().top + 0.001]))", start);
    }

    private Locator values() {
        return chart.locator(".values:not(.kept)");
    }

    private Locator pinned() {
        return chart.locator(".values.kept");
    }

    private Locator reset() {
        return chart.locator(".reset");
    }

    private Locator spoken() {
        return chart.locator("[aria-live=polite]");
    }

    private Locator said() {
        return page.locator("#said");
    }

    @SuppressWarnings("unchecked")
    private List<String> texts() {
        return (List<String>) chart.evaluate("c => [...c.shadowRoot.querySelectorAll('svg text')].map(t => t.textContent)");
    }
}
