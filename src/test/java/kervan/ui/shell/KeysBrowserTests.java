package kervan.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the keyboard does on every page, and how menus are closed.
@DatabaseTest(shared = true)
class KeysBrowserTests extends InChromium {

    @ParameterizedTest
    @CsvSource({"'', /", "targets, Control+k"})
    void searchIsOneKeyAwayFromPagesWithoutOne(String path, String key) {
        open(path);
        page.locator("h1").first().waitFor();
        page.locator("h1").first().click();

        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys dl")).containsText("Ctrl+K");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.keys")).isHidden();
        page.keyboard().press(key);

        page.waitForURL(address -> address.endsWith("/catalogue"));
        assertThat(page.locator("#find")).isFocused();
    }

    @Test
    void pageWithASearchOfItsOwnStaysWhereItIs() {
        open("explore?s=btc_kz");
        page.locator("h1").first().click();

        page.keyboard().press("/");

        assertThat(page.locator("#add-series")).isFocused();
        assertThat(page).hasURL(Pattern.compile("/explore"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void menuClosesByEscapeAndByAClickElsewhere(int width) {
        page.context().close();
        page = window(width, ColorScheme.LIGHT, "en");
        open("explore?s=btc_kz");
        var menu = page.locator(".finer");
        menu.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!menu.isVisible()) {
            page.locator(".fold:has(.finer) > summary").click();
        }

        menu.locator("summary").click();
        assertThat(menu).hasAttribute("open", "");
        menu.locator("select").first().focus();
        page.keyboard().press("Escape");
        assertThat(menu).not().hasAttribute("open", "");
        assertThat(menu.locator("summary")).isFocused();

        menu.locator("summary").click();
        assertThat(menu).hasAttribute("open", "");
        page.locator("h1").first().click();
        assertThat(menu).not().hasAttribute("open", "");
    }
}
