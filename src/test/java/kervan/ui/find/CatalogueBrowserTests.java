package kervan.ui.find;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueBrowserTests extends FindPage {

    @Test
    void listsAllSeriesByNameWithCorridorsToBrowse() {
        open("catalogue");

        assertThat(page.locator("h1")).hasText("69 series, each with its sources");
        assertThat(rows()).hasCount(20);
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Browse by corridor")).getByText("Southern Gas Corridor").click();
        assertThat(page).hasURL(Pattern.compile("corridor=southern-gas"));
        assertThat(page.locator("h1")).hasText(Pattern.compile("Found: 11 series of 69"));
    }

    @Test
    void findsByCyrillicWhileOneTypes() {
        open("catalogue");

        page.keyboard().press("/");
        assertThat(field()).isFocused();
        page.keyboard().type("актау баку");

        assertThat(rows().first()).containsText("Oil shipped from Aktau to Baku (KazTransOil)");
        assertThat(rows().first().locator("mark")).hasText(new String[] {"Aktau", "Baku", "Aktau", "Baku"});
        assertThat(page).hasURL(Pattern.compile("q=%D0%B0%D0%BA%D1%82%D0%B0%D1%83"));
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText(Pattern.compile("Found: \\d+ series of 69"));
        assertThat(field()).isFocused();
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        open("catalogue?lang=kk&q=Baku");

        assertThat(page.locator("h1")).hasText(Pattern.compile("Табылды: \\d+ қатар / 69"));
        assertThat(rows().first().locator("mark").first()).hasText(Pattern.compile("Баку.*"));
    }

    @Test
    void saysWhatItIsAndHowFresh() {
        open("catalogue?q=gas_georgia");

        var row = rows().first();
        assertThat(row).containsText("SCP · Azerbaijan · natural gas · export · billion cubic metres");
        assertThat(row.locator(".newest")).containsText("2.4 bcm");
        assertThat(row.locator(".newest")).containsText("2024");
        assertThat(row.locator(".warn")).hasText(Pattern.compile("▲ Later than usual: a newer period last came [\\d,]+ days ago, usually every 61 days"));
        assertThat(row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open: Azerbaijan gas exports to Georgia"))).hasAttribute("href", "series/gas_georgia");
        assertThat(row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Add to workbench: Azerbaijan gas exports to Georgia"))).hasAttribute("href", "explore?s=gas_georgia");
    }

    @Test
    void choicesBecomeTheAddressAndChips() {
        open("catalogue");

        facet("Route", "BTC").check();
        assertThat(page).hasURL(Pattern.compile("catalogue\\?route=BTC$"));
        assertThat(facet("Route", "BTC")).isFocused();
        facet("Route", "CPC").check();
        assertThat(page).hasURL(Pattern.compile("route=BTC&route=CPC"));
        assertThat(page.locator("h1")).hasText("Found: 16 series of 69");
        facet("Origin", "Kazakhstan").check();
        assertThat(page.locator("h1")).hasText("Found: 5 series of 69");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove Route: BTC")).click();
        assertThat(page.locator("h1")).hasText("Found: 3 series of 69");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Found: 5 series of 69");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clear all")).click();
        assertThat(page.locator("h1")).hasText("69 series, each with its sources");
    }

    @Test
    void severalThatAreTickedOpenTogether() {
        open("catalogue?route=CPC");

        page.getByLabel("Choose: CPC total oil shipped").check();
        page.getByLabel("Choose: Kazakh oil exported through CPC").check();

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open 2 series in the workbench"))).hasAttribute("href", "explore?s=cpc_total,kz_export_cpc");
        page.getByText("Untick all").click();
        assertThat(page.getByLabel("Choose: CPC total oil shipped")).not().isChecked();
    }

    @Test
    void theRestComesWhenAskedForByKeyboardToo() {
        open("catalogue");
        assertThat(rows()).hasCount(20);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show 20 more")).focus();
        page.keyboard().press("Enter");

        assertThat(rows()).hasCount(40);
        assertThat(rows().nth(20).getByRole(AriaRole.LINK).first()).isFocused();
    }

    @Test
    void worksWithoutAMouse() {
        open("catalogue?q=ceyhan");

        field().focus();
        for (var step = 0; step < 60 && !(Boolean) page.evaluate("() => document.activeElement.matches('.facets input')"); step++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile("corridor="));
        assertThat(page.locator(".facets input:focus")).isChecked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue?q=Neptunium", "catalogue?route=Suez", "catalogue?q=%F0%9F%98%80&unit=parsec"})
    void emptyListSaysWhyAndWhatNext(String path) {
        open(path);

        if (page.locator(".nothing").count() > 0) {
            assertThat(page.locator("h1")).hasText("Nothing found");
            assertThat(page.locator(".nothing")).containsText(path.contains("Neptunium") ? "Not known here: Neptunium." : "No series fits all that is chosen");
            page.locator(".nothing").getByRole(AriaRole.LINK).click();
        } else {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clear all")).click();
        }
        assertThat(page.locator("h1")).hasText("69 series, each with its sources");
    }

    @Test
    void aQuestionWithoutAWordSaysSo() {
        open("catalogue?q=%25");

        assertThat(page.locator("main")).containsText("There is no letter or digit in this to look for");
        field().fill("'btc");
        assertThat(page.locator("main")).not().containsText("There is no letter or digit in this to look for");
    }

    @Test
    void tenThousandLettersBreakNothing() {
        open("catalogue");

        field().evaluate("(field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }", "ф😀\u0007<b>".repeat(2_000));

        assertThat(page.locator("h1")).hasText(Pattern.compile("Found: \\d+ series of 69"));
        assertThat(page.locator("main b")).hasCount(0);
    }

    @Test
    void facetsFoldAwayOnAPhone() {
        page.setViewportSize(390, 844);
        open("catalogue");

        assertThat(page.locator(".facets fieldset").first()).not().isVisible();
        page.getByText("Narrow down").click();
        assertThat(page.locator(".facets fieldset").first()).isVisible();
    }

    @Test
    void fitsEveryWidth() {
        assertFits("catalogue?q=Kazakh");
    }

    private Locator field() {
        return page.getByLabel("Search: name, place, route, publisher");
    }

    private Locator rows() {
        return page.locator(".finds > li");
    }

    private Locator facet(String facet, String value) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(facet).setExact(true)).getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + value + " ?\\d+$")));
    }
}
