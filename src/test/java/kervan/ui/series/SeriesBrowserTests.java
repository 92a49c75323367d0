package kervan.ui.series;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.Test;

/// The page of a series, in a database of its own since it changes preferences.
@DatabaseTest
class SeriesBrowserTests extends InChromium {

    @Test
    void pointTellsWhereItComesFrom() {
        open("btc_transit?frequency=M");

        clickPoint("line", "2024-06");

        assertThat(heading("Jun 2024: 457 kt ± 1")).isVisible();
        assertThat(heading("Jun 2024: 457 kt ± 1")).isFocused();
        assertThat(provenance()).containsText("2.694 Mt − 2.237 Mt = 457 kt ± 1");
        assertThat(provenance()).containsText("+ 2.694 Mt, 2024-S1");
        assertThat(provenance()).containsText("− 2.237 Mt, 2024-01/2024-05");
        assertThat(provenance()).containsText("2.694 Mt = 2,694 kt ± 0.5, exactly.");
        assertThat(provenance()).containsText("db/reference/figures.csv, line 225, recorded ");
        assertThat(provenance().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("BM.ge (State Statistics Committee of Azerbaijan)"))).hasAttribute("href", Pattern.compile("^https://bm\\.ge/.*"));
        var swapped = provenance().locator(".neighbour").filter(new Locator.FilterOptions().setHasText("2.455 Mt"));
        assertThat(swapped).containsText("Quarantined, cannot be preferred: SUSPECT: year columns swapped");
        assertThat(swapped.getByRole(AriaRole.BUTTON)).hasCount(0);

        page.keyboard().press("Escape");
        assertThat(provenance()).hasCount(0);
    }

    @Test
    void contestedYearLeadsToItsConflicts() {
        open("btc_kz");
        clickPoint("bars", "2023");

        assertThat(neighbour("1.057 Mt")).containsText("Differs by −0.335 Mt.");
        assertThat(provenance().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("All conflicts of this series"))).hasAttribute("href", "conflicts?series=btc_kz");
    }

    @Test
    void keyboardReachesAPointAndItsProvenance() {
        open("btc_transit?frequency=M");

        chart().focus();
        page.keyboard().press("End");
        page.keyboard().press("Enter");

        assertThat(heading("Sep 2025: 277.2 kt ± 0.1")).isFocused();
    }

    @Test
    void preferenceIsMadeForAReasonAndWithdrawn() {
        open("btc_transit?frequency=M");
        clickPoint("line", "2025-09");
        assertThat(provenance()).containsText("3,164.7 − 2,887.5 = 277.2 kt ± 0.1");

        assertThat(neighbour("2.888 Mt").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Prefer this one instead"))).isHidden();
        neighbour("2.888 Mt").getByText("For stewards").click();
        neighbour("2.888 Mt").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Prefer this one instead")).click();
        page.getByLabel("Why? Readers will see it").press("Enter");
        assertThat(provenance().getByRole(AriaRole.ALERT)).containsText("Say why");
        page.getByLabel("Why? Readers will see it").fill("told by the month");
        page.getByLabel("Your name (optional)").fill("Ayla");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prefer").setExact(true)).click();

        assertThat(provenance()).containsText("The choice counts from now on");
        assertThat(provenance()).containsText("3,164.7 kt − 2.888 Mt = 276.7 kt ± 0.55");
        assertThat(provenance()).containsText("Chosen by a steward: told by the month.");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("276.7 kt in Sep 2025");
        assertThat(drawn("line")).contains("2025-09 276.7");

        provenance().locator(".stewards:has(button:text-is('Withdraw the choice')) summary").click();
        provenance().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw the choice")).click();
        page.getByLabel("Why? (optional)").press("Enter");

        assertThat(provenance()).containsText("The choice is withdrawn, and the rule decides again.");
        assertThat(provenance()).containsText("3,164.7 − 2,887.5 = 277.2 kt ± 0.1");
        assertThat(page.request().get(address("api/v1/acts?kind=preference")).text()).contains("told by the month", "\"doneBy\":\"Ayla\"");
    }

    @Test
    void addressSaysWhatIsShown() {
        open("btc_transit");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("4,122.3 kt in 2025, 22.2 % less than in 2024");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("monthly")).click();
        waitFor("frequency=M");
        page.getByLabel("Unit").selectOption("Mt");
        waitFor("frequency=M", "unit=Mt");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("0.2772 Mt in Sep 2025");
        tab("Table").click();
        waitFor("frequency=M", "unit=Mt", "tab=table");
        assertThat(row("Jun 2024")).containsText("2.694 − 2.237 = 0.457 Mt ± 0.001");
        assertThat(row("May 2020")).containsText("uncertain");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("annual")).click();
        waitFor("unit=Mt", "tab=table");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Where 2025 comes from")).click();
        assertThat(heading("2025: 4.1223 Mt ± 0.00005")).isFocused();
    }

    @Test
    void everyFigureStandsWithItsFinding() {
        open("btc_transit?tab=figures");

        assertThat(row("276.1 Mt")).containsText("quarantined");
        assertThat(row("276.1 Mt")).containsText("finding: AS PUBLISHED, unit slip by 1000");
        assertThat(row("276.1 Mt")).containsText("reason: kept as printed");
        assertThat(row("over 1.98 Mt")).containsText("figures.csv, line 203");
        tab("Sources").click();
        assertThat(page.locator(".sources")).containsText("Haqqin.az");
    }

    @Test
    void choicesStandWithTheFigures() {
        open("btc_kz?tab=figures");

        assertThat(page.getByLabel("Choices among figures, newest first")).containsText("the pipeline operator's own figure for all shippers");
    }

    @Test
    void earlierDayShowsWhatWasKnownAndWhatChangedSince() {
        open("btc_transit?frequency=M&asOf=2024-07-31");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).not().containsText("2025");

        open("btc_transit?frequency=M&tab=revisions&since=2025-10-13");

        assertThat(page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Revisions"))).containsText("By the dates of the documents, after 13 Oct 2025");
        assertThat(row("new").filter(new Locator.FilterOptions().setHasText("Sep 2025")).first()).containsText("277.2");
    }

    @Test
    void lastVisitIsRememberedByTheBrowser() {
        open("btc_transit");
        assertThat(page.locator(".visit")).hasText("");

        page.evaluate("() => sessionStorage.clear()");
        page.reload();

        assertThat(page.locator(".visit")).containsText("Since your last visit on");
        assertThat(page.locator(".visit")).containsText("nothing changed");
        assertThat(page.context().cookies()).allMatch(cookie -> cookie.name.equals("JSESSIONID"));
    }

    @Test
    void unknownSeriesSaysWhatWasPerhapsMeant() {
        page.navigate(address("series/btc_transitt"));

        assertThat(page.locator(".notice")).containsText("There is no series btc_transitt. Did you mean btc_transit? The page Data lists all of them.");
    }

    @Test
    void whatCannotBeUnderstoodIsToldAndLeftOut() {
        open("btc_transit?frequency=X&unit=furlong&asOf=soon&tab=nonsense");

        assertThat(page.locator(".notice-line")).hasCount(4);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("4,122.3 kt in 2025");
    }

    @Test
    void nameOfASeriesLeadsToItsPage() {
        page.navigate(address("data"));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("BTC pipeline: transit oil")).first().click();

        page.waitForURL("**/series/btc_transit");
        chartDrawn();
    }

    @Test
    void fitsEveryWidthWithItsProvenance() {
        open("btc_transit?frequency=M");
        clickPoint("line", "2024-06");
        for (int width : new int[] {1440, 1024, 390, 320}) {
            page.setViewportSize(width, 844);
            page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth");
        }
    }

    @Override
    protected void open(String address) {
        super.open("series/" + address);
        if (!address.contains("tab=")) {
            chartDrawn();
        } else {
            page.locator("#panel-series").waitFor();
        }
    }

    /// Until the address has exactly these parameters, in any order.
    private void waitFor(String... parameters) {
        page.waitForURL(url -> Set.of(url.substring(url.indexOf('?') + 1).split("&")).equals(Set.of(parameters)));
    }

    private void chartDrawn() {
        page.locator("#panel-series echarts-chart[data-drawn]").waitFor();
    }

    private Locator chart() {
        return page.locator("#panel-series echarts-chart");
    }

    private Locator provenance() {
        return page.locator("#provenance");
    }

    private Locator neighbour(String printed) {
        return provenance().locator(".neighbour").filter(new Locator.FilterOptions().setHasText(printed));
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    /// As the chart tells of a click; its place on the screen is the chart's affair.
    private void clickPoint(String series, String period) {
        chart().evaluate("""
                (chart, [id, period]) => {
                  const found = chart.chartData().find(one => one.id === id).data.findIndex(item => item.id === period);
                  if (found < 0) throw new Error('no point ' + period);
                  chart.dispatchEvent(new CustomEvent('point-click', { detail: { series: id, index: found, point: period } }));
                }""", List.of(series, period));
        provenance().waitFor();
    }

    @SuppressWarnings("unchecked")
    private List<String> drawn(String series) {
        chartDrawn();
        return (List<String>) chart().evaluate("(chart, id) => chart.chartData().find(one => one.id === id).data.map(item => item.id + ' ' + item.value[1])", series);
    }
}
