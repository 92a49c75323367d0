package kervan.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// On a phone nothing of a table lies beyond its edge, and the bar says where the reader is.
@DatabaseTest(shared = true)
class NarrowBrowserTests extends InChromium {

    @ParameterizedTest
    @ValueSource(strings = {"data", "imports", "flows", "series/btc_kz?tab=table", "series/btc_kz?tab=figures", "series/btc_kz?tab=revisions", "target/kz_btc_2024", "ledger/kz_btc_2025_rev"})
    void noTableIsWiderThanAPhone(String path) {
        page.setViewportSize(390, 844);
        open(path);
        page.locator("#content h1").waitFor();
        assertThat(page.locator("table.rows:visible").first()).isVisible();

        assertThat(page.evaluate("() => [...document.querySelectorAll('table.rows')].filter(one => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth).length")).isEqualTo(0);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"catalogue, Find, page", "series/btc_kz, Find, true", "target/kz_btc_2024, Targets, true", "imports, Imports, page"})
    void theBarShowsWhereTheReaderIs(String path, String words, String current) {
        page.setViewportSize(390, 844);
        open(path);
        page.locator("#content h1").waitFor();
        var here = page.locator(".pages [aria-current]");

        assertThat(here).hasText(words);
        assertThat(here).hasAttribute("aria-current", current);
        page.waitForFunction("() => { const box = document.querySelector('.pages [aria-current]').getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth; }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "catalogue", "explore?s=btc_kz,titr_cargo_mot", "targets", "target/kz_btc_2024", "conflicts", "ledger", "claims", "imports", "entry"})
    void noPageIsWiderThanASmallScreen(String path) {
        page.setViewportSize(1024, 768);
        open(path);
        page.locator("#content h1").waitFor();

        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    }
}
