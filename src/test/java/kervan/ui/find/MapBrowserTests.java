package kervan.ui.find;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapBrowserTests extends FindPage {

    @Test
    void linesAreAsWideAsWhatTheListSays() {
        open("map?year=2024");

        assertThat(page.locator("h1")).hasText("Most oil: CPC, 63.01 Mt, 2024");
        assertThat(row("CPC total oil shipped")).containsText("63.01 Mt");
        assertThat(line("cpc_total").locator(".line")).hasAttribute("stroke-width", "12.6");
        assertThat(line("btc_total").locator(".line")).hasAttribute("stroke-width", "5.9");
        assertThat(row("TANAP gas carried")).containsText("no figure");
        assertThat(line("tanap_total")).hasClass(Pattern.compile("none"));
    }

    @Test
    void theYearIsChosenAndStandsInTheAddress() {
        open("map");

        page.getByLabel("Year").selectOption("2022");

        assertThat(page).hasURL(Pattern.compile("map\\?year=2022"));
        assertThat(row("CPC total oil shipped")).containsText("58.7 Mt");
        page.goBack();
        assertThat(row("CPC total oil shipped")).containsText("70.52 Mt");
    }

    @Test
    void aYearChosenByKeysSaysWhatTheApiSays() {
        open("map?year=2024");
        var widest = line("cpc_total").locator(".line").getAttribute("stroke-width");
        page.getByLabel("Year").focus();

        page.keyboard().press("ArrowDown");

        assertThat(page).hasURL(Pattern.compile("map\\?year=2023"));
        assertThat(line("cpc_total").locator(".line")).not().hasAttribute("stroke-width", widest);
        assertThat(page.getByLabel("Year")).isFocused();
        assertThat(page.getByLabel("Year")).hasValue("2023");
        assertSaysWhatTheApiSays(2023, 1);
    }

    @Test
    void aLineOpensItsSeries() {
        open("map");

        line("cpc_total").locator(".touch").dispatchEvent("click");

        assertThat(page).hasURL(Pattern.compile("series/cpc_total"));
    }

    @Test
    void theListAloneSuffices() {
        open("map");
        assertThat(page.locator(".picture svg")).hasAttribute("aria-hidden", "true");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Middle Corridor (TITR) cargo")).focus();
        assertThat(line("titr_cargo")).hasClass(Pattern.compile("pointed"));
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("series/titr_cargo"));
    }

    @Test
    void whatIsNoYearIsTold() {
        open("map?year=%3Cb%3Esoon");

        assertThat(page.locator(".notice-line")).hasText("<b>soon is no year. Write four digits, such as 2024.");
        assertThat(row("CPC total oil shipped")).containsText("70.52 Mt");
    }

    @Test
    void aYearWithoutVolumesSaysSo() {
        open("map?year=1901");

        assertThat(page.locator("h1")).hasText("No volumes are known of 1901");
    }

    @Test
    void loadsNoChartCode() {
        open("map");

        assertThat((Object) page.evaluate("() => performance.getEntriesByType('resource').filter(one => /echarts/.test(one.name)).length")).isEqualTo(0);
    }

    @Test
    void fitsEveryWidth() {
        assertFits("map");
    }

    private Locator row(String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator line(String series) {
        return page.locator(".picture [data-series=" + series + "]");
    }
}
