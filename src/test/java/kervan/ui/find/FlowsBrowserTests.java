package kervan.ui.find;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FlowsBrowserTests extends FindPage {

    @Test
    void bandsAndTableSayTheSame() {
        open("flows?year=2025");

        assertThat(page.locator("h1")).hasText("Oil in 2025: 112 Mt from origin to destination");
        assertThat(page.locator(".bands .flow[data-series=btc_azeri]").first()).containsText("BTC pipeline: Azerbaijani oil: 23.0569 Mt");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("BTC pipeline: Azerbaijani oil"))).containsText("23.0569 Mt");
        assertThat(page.locator(".bands text").filter(new Locator.FilterOptions().setHasText("BTC"))).containsText("27.1792 Mt");
    }

    @Test
    void saysWhatIsLeftOutAndWhy() {
        open("flows?year=2025");

        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Kazakh oil shipped to/through BTC"))).containsText("counted in: BTC pipeline: transit oil");
        assertThat(page.getByText("Without a figure for 2025:")).containsText("Baku-Novorossiysk pipeline oil");
    }

    @Test
    void gasAndYearStandInTheAddress() {
        open("flows");

        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Commodity")).getByText("Gas").click();
        assertThat(page.locator("h1")).hasText("Gas in 2024: 25.2 bcm from origin to destination");
        page.getByLabel("Year").selectOption("2023");
        assertThat(page).hasURL(Pattern.compile("(?=.*cargo=gas)(?=.*year=2023)"));
        assertThat(page.locator("h1")).hasText("Gas in 2023: 23.8 bcm from origin to destination");
    }

    @Test
    void aYearChosenByKeysSaysWhatTheApiSays() {
        open("flows?year=2025");
        page.getByLabel("Year").focus();

        page.keyboard().press("ArrowDown");

        assertThat(page).hasURL(Pattern.compile("flows\\?year=2024"));
        assertThat(page.getByLabel("Year")).isFocused();
        assertThat(page.locator("h1")).containsText("2024");
        assertSaysWhatTheApiSays(2024, 3);
    }

    @Test
    void aYearWithoutFlowsSaysSo() {
        open("flows?year=1901");

        assertThat(page.locator("h1")).hasText("No flows are known of 1901");
        assertThat(page.locator(".bands")).hasCount(0);
    }

    @Test
    void fitsEveryWidth() {
        assertFits("flows");
    }
}
