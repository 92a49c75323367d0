package kervan.ui.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest(shared = true)
class OverviewBrowserTests extends InChromium {

    /// JavaScript and CSS that the first visit transfers, compressed; docs/bench has what was measured.
    private static final int TRANSFER_LIMIT_KILOBYTES = 300;

    @BeforeEach
    void openOverview() {
        open("");
        headline().locator("echarts-chart[data-drawn]").waitFor();
    }

    @Test
    void saysTheFindingWithItsSources() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Kazakh oil through Azerbaijan: 1.3 to 1.5 Mt in 2025, against 2.2 promised");
        assertThat(card("Volume, 2025")).containsText("1.3–1.5");
        assertThat(card("Share of the agreed target")).containsText("59–68");
        assertThat(card("Would 2.2 Mt be double 2023?")).containsText("2.08 ×");
        assertThat(card("Would 2.2 Mt be double 2023?")).containsText("1.58 ×");
        assertThat(card("Would 2.2 Mt be double 2023?")).containsText("1.057 Mt Tengiz crude only, KazTransOil");
        assertThat(card("Would 2.2 Mt be double 2023?")).containsText("1.392 Mt all shippers, KazTransOil");
        assertThat(card("Needed each month for 2.2 a year")).containsText("183");
        assertThat(card("Would 2.2 Mt be double 2023?").getByRole(AriaRole.LINK).first())
                .hasAttribute("href", "https://menafn.com/1107722129/Kaztransoil-Boost-Oil-Transit-From-Aktau-Port-To-Baku");
    }

    @Test
    void drawsTheNumbersOfTheTable() {
        var bars = drawn("bars");
        var reported = drawn("reported");

        tab("Table").click();

        assertThat(bars).contains("2023 1.392", "2024 1.4", "2025 1.3");
        assertThat(reported).contains("2023 1.392", "2023 1.39", "2023 1.4", "2023 1.057", "2023 1", "2025 1.5");
        assertThat(headline().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Kazinform, energy minister"))).containsText("1.0");
        assertThat(headline().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("5.5 times 2022"))).containsText("1.392");
        tab("Sources").click();
        assertThat(page.locator("#view-headline-2").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Trend via MENAFN (KazTransOil)"))).isVisible();
    }

    @Test
    void turnsDarkAndStaysSo() {
        var light = background();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change between light and dark")).click();
        assertThat(page.locator("html")).hasAttribute("style", Pattern.compile("color-scheme: dark"));
        var dark = background();
        page.reload();
        headline().locator("echarts-chart[data-drawn]").waitFor();

        assertThat(dark).isNotEqualTo(light);
        assertThat(background()).isEqualTo(dark);
    }

    @Test
    void handsOutTheFileOfTheTable() throws IOException, InterruptedException {
        var download = page.waitForDownload(() -> headline().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Download CSV")).click());

        var file = Files.readString(download.path());
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(download.url())).build(), BodyHandlers.ofString());

        assertThat(download.suggestedFilename()).isEqualTo("kervan_btc_kz_figures.csv");
        assertThat(file).isEqualTo(answer.body()).startsWith("series_key,period,value").contains("btc_kz,2023,1.392,,,Mt,exactly,A,accepted");
    }

    @Test
    void fitsEveryWidth() {
        for (int width : new int[] {1440, 1024, 390, 320}) {
            page.setViewportSize(width, 844);
            // Charts follow their width with the next frame.
            page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth");
        }
    }

    @Test
    void arrivesSmallAndSoon() {
        var fresh = window(1440, ColorScheme.LIGHT, "en");
        fresh.navigate(address(""));
        fresh.locator("#panel-headline echarts-chart[data-drawn]").waitFor();
        var measured = (Map<?, ?>) fresh.evaluate("""
                () => ({
                  kilobytes: performance.getEntriesByType('resource').filter(e => /\\.(js|css)(\\?|$)/.test(e.name))
                      .reduce((sum, e) => sum + e.transferSize, 0) / 1000,
                  drawn: performance.getEntriesByName('kervan-chart-drawn')[0].startTime,
                  painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1
                })""");
        fresh.context().close();
        var kilobytes = ((Number) measured.get("kilobytes")).doubleValue();

        System.out.printf("Overview: %.0f kB of JavaScript and CSS, first paint after %.0f ms, first chart drawn %.0f ms after navigation%n",
                kilobytes, ((Number) measured.get("painted")).doubleValue(), ((Number) measured.get("drawn")).doubleValue());
        assertThat(kilobytes).isBetween(50.0, (double) TRANSFER_LIMIT_KILOBYTES);
    }

    private Locator headline() {
        return page.locator("#panel-headline");
    }

    private Locator card(String title) {
        return page.locator(".card").filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setExact(true))));
    }

    private Locator tab(String name) {
        return headline().getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(name));
    }

    private Object background() {
        return page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    /// What the chart itself holds, as "x y".
    @SuppressWarnings("unchecked")
    private List<String> drawn(String series) {
        return (List<String>) headline().locator("echarts-chart").evaluate("""
                (chart, id) => chart.chartData().find(one => one.id === id).data.map(item => item.value[0] + ' ' + item.value[1])""", series);
    }
}
