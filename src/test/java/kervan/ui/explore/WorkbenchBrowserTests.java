package kervan.ui.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import kervan.support.Axe;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an analyst asks of the workbench beside its values: trends, targets, keys, and why there is nothing to see.
@DatabaseTest(shared = true)
class WorkbenchBrowserTests extends InChromium {

    @Test
    void trendIsDrawnAndToldUnderTheChart() {
        open("explore?s=titr_cargo_mot,btc_kz&from=2019&to=2025");
        drawn();

        page.locator(".finer > summary").click();
        page.getByLabel("Trend").selectOption("ts");

        assertThat(page).hasURL(Pattern.compile("s=titr_cargo_mot,btc_kz&trend=ts&from=2019&to=2025$"));
        assertThat(page.locator(".trends li")).hasCount(2);
        assertThat(page.locator(".trends li").first()).containsText("a year (Theil–Sen, 95 % interval +");
        assertThat(page.locator(".trends li").first()).containsText("7 values from 2019 to 2025; line:");
        assertThat(page.locator(".steps")).not().containsText("Theil");
        var line = (List<?>) page.evaluate("() => document.querySelector('echarts-chart').chartData().find(one => one.id === 'curve-titr_cargo_mot-trend').data.map(one => one.value[1])");
        assertThat(line).hasSize(7).first().isEqualTo(54);
        assertThat(((Number) line.getLast()).doubleValue()).isEqualTo(54 + 6 * 677.5);
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void differenceToTheTargetIsToldByPointerKeysAndTable() {
        open("explore?s=aktau_baku_oil&view=line");
        drawn();
        var chart = page.locator("echarts-chart");

        chart.focus();
        for (var step = 0; step < 12 && !spoken(chart).contains("2023"); step++) {
            page.keyboard().press("ArrowRight");
        }

        assertThat(spoken(chart)).contains("against 1.4 Mt promised (").contains("%").containsAnyOf("missed", "met");
        assertThat(chart.locator(".values .notes").first()).containsText("against 1.4 Mt promised (");
        page.keyboard().press("Escape");
        page.keyboard().press("t");
        assertThat(page.locator("table.sortable tbody tr", new Page.LocatorOptions().setHas(page.locator("th[data-value^='2023-01-01']")))).containsText("against 1.4 Mt promised (");

        open("explore?s=aktau_baku_oil&view=line&t=pc1&tab=table");
        assertThat(page.locator("table.sortable")).isVisible();
        assertThat(page.locator("table.sortable")).not().containsText("promised");
    }

    @ParameterizedTest
    @CsvSource({"t, tab=table$", "s, tab=sources$", "l, y=log", "f, view=multiples", "p, 'show=events,targets,lastyear,ranges'"})
    void lettersActAndAgainUndo(String letter, String address) {
        open("explore?s=kz_export_cpc,btc_kz");
        drawn();

        page.keyboard().press(letter);
        assertThat(page).hasURL(Pattern.compile(address));
        if (!letter.equals("s")) {
            page.keyboard().press(letter);
            assertThat(page).not().hasURL(Pattern.compile(address));
        }
    }

    @Test
    void everyKeyOfThePageStandsOnItsSheet() {
        open("explore?s=btc_kz&f=M");
        drawn();
        page.keyboard().press("?");

        var keys = page.locator("dialog.keys kbd").allTextContents();

        assertThat(keys).contains("t", "s", "f", "w", "p", "l", "d", "/", "Ctrl+K", "Shift+O", "?", "g", "Enter", "PgUp", "Ctrl+Z").doesNotHaveDuplicates();
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void keysReachSearchScreenFileAndReset() {
        open("explore?s=btc_kz&f=M");
        drawn();

        page.keyboard().press("Control+k");
        assertThat(page.locator("#add-series")).isFocused();
        page.locator("h1").click();
        page.keyboard().press("w");
        page.waitForFunction("() => document.fullscreenElement?.classList.contains('contents')");
        page.keyboard().press("w");
        page.waitForFunction("() => document.fullscreenElement === null");
        var file = page.waitForDownload(() -> page.keyboard().press("d"));
        assertThat(file.suggestedFilename()).endsWith(".csv");
        page.keyboard().press("Shift+O");
        assertThat(page).hasURL(Pattern.compile("s=btc_kz$"));
    }

    @Test
    void letterLeadsToTargetsOnBarsAndLines() {
        for (var view : List.of("bar", "line")) {
            open("explore?s=aktau_baku_oil&view=" + view);
            drawn();
            var chart = page.locator("echarts-chart");
            chart.focus();

            page.keyboard().press("g");

            assertThat(spoken(chart)).as(view).contains("Mt in 20").containsAnyOf("missed", "met", "behind", "on track", "not assessable");
        }
    }

    @Test
    void lettersOfChartsCanBeTurnedOffToo() {
        open("explore?s=aktau_baku_oil&view=line");
        drawn();
        page.keyboard().press("?");
        page.getByLabel("Letters of the keyboard act on the page").uncheck();
        page.keyboard().press("Escape");
        var chart = page.locator("echarts-chart");
        chart.focus();

        page.keyboard().press("g");
        assertThat(spoken(chart)).isEmpty();
        page.keyboard().press("ArrowRight");
        assertThat(spoken(chart)).isNotEmpty();
    }

    @Test
    void valueAxisFitsWhatIsZoomedTo() {
        open("explore?s=titr_cargo_mot&from=2012&to=2025&view=line&show=none");
        drawn();
        var all = axis();

        page.locator("echarts-chart").focus();
        page.keyboard().press("Home");
        for (var times = 0; times < 5; times++) {
            page.keyboard().press("+");
        }
        assertThat(page).hasURL(Pattern.compile("from=2019&to=2021&"));

        assertThat(axis()).isLessThan(all);
    }

    @Test
    void formulaKeepsItsMeaningWhenAnotherSeriesGoes() {
        open("explore?s=btc_kz,titr_teu,kz_export_cpc&x=a/(a%2Bc);b*2");
        drawn();

        page.locator("#line-titr_teu").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Remove"))).click();

        assertThat(page).hasURL(Pattern.compile("s=btc_kz,kz_export_cpc&x=a/\\(a%2Bb\\)$"));
        assertThat(page.locator(".notice-line")).containsText("The formula b*2 named");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo").setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("x=a/\\(a%2Bc\\);b"));
        assertThat(page.locator(".notice-line")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s=btc_kz&from=1950&to=1951                  | nearest
            s=btc_kz&from=2040                          | nearest
            s=btc_kz&from=2025&to=2020                  | ends before it begins
            s=btc_kz&asOf=1990-01-01                    | published by 1 Jan 1990
            s=titr_cargo_mot&t=idx:1950                 | base 1950
            s=btc_kz&range=ytd&to=1999                  | nearest
            """)
    void nothingToSeeSaysWhyAndLeadsOn(String query, String why) {
        open("explore?" + query);

        assertThat(page.locator(".nothing p")).containsText(why);
        assertThat(Axe.violations(page)).isEmpty();
        page.locator(".nothing button").first().click();
        drawn();
        assertThat(page.locator(".nothing")).hasCount(0);
        assertThat(page.locator("table.sortable, echarts-chart").first()).isVisible();
    }

    @Test
    void narrowAndDarkPageHasRoomForAllOfIt() {
        var narrow = window(390, ColorScheme.DARK, "ru");
        narrow.navigate(address("explore?s=titr_cargo_mot,btc_kz&trend=ols&from=2019"));
        narrow.locator("echarts-chart[data-drawn]").first().waitFor();

        assertThat(narrow.locator(".trends li").first()).containsText("наименьшие квадраты, R² 0,");
        assertThat((Boolean) narrow.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
        assertThat(Axe.violations(narrow)).isEmpty();
        narrow.context().close();
    }

    private void drawn() {
        page.locator("echarts-chart[data-drawn]").first().waitFor();
    }

    /// How high the value axis reaches.
    private double axis() {
        page.waitForTimeout(400);
        return ((Number) page.evaluate("() => Math.max(...[...document.querySelector('echarts-chart').shadowRoot.querySelectorAll('svg text')].map(one => Number(one.textContent.replaceAll(',', ''))).filter(one => one && !(one > 1990 && one < 2100)))")).doubleValue();
    }

    private static String spoken(Locator chart) {
        return chart.locator(".spoken").textContent();
    }
}
