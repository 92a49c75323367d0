package kervan.ui.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kervan.ui.ingest.StewardBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerBrowserTests extends StewardBrowser {

    @Test
    void correctionCountsOnceASecondPersonApprovedIt() {
        open("ledger/kz_btc_2025_rev/correct");
        assertThat(field("value")).hasValue("1.2");
        field("value").fill("1.25");
        button("Save as a draft").click();
        assertThat(page.locator("#wrong-reason")).containsText("Give a reason to correct it");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nobody says who this is");
        assertThat(field("value")).hasValue("1.25");
        field("reason").fill("misread");
        page.getByLabel("Who writes it").fill("Ayla");
        button("Save as a draft").click();

        var draft = page.locator(".draft");
        assertThat(draft).containsText("value 1.2 Mt to 1.25 Mt; due 31 Dec 2025 as before");
        assertThat(draft).containsText("A second person, not Ayla, has to approve or refuse it.");
        assertThat(targets()).contains("1.2 Mt via BTC in 2025 (lowered)").doesNotContain("1.25");
        page.getByLabel("Who decides").fill(" ayla");
        approve(draft).click();
        assertThat(draft.getByRole(AriaRole.ALERT)).containsText("Ask a second person.");
        page.getByLabel("Who decides").fill("Bela");
        approve(draft).click();

        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Approved, it counts now"))).isFocused();
        assertThat(page.locator(".draft")).hasCount(0);
        assertThat(targets()).contains("1.25");
        open("ledger/kz_btc_2025_rev");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText(Pattern.compile("Ayla.*approved, counts.*by Bela.*misread", Pattern.DOTALL));
        assertThat(page.locator("tbody tr").last()).containsText("db/reference/targets.csv, line 16");
    }

    @Test
    void numberIsReadBesideItsQuoteAndNothingIsLostOnARefusal() {
        open("ledger/new");
        field("printed").pressSequentially("не менее 1,7-1,8 млн тонн в год");
        assertThat(page.getByLabel("What Kervan understood")).containsText("at least 1.7–1.8 Mt (million tonnes) a year");
        assertThat(field("value")).hasValue("1.8");
        assertThat(field("low")).hasValue("1.7");
        assertThat(field("unit")).hasValue("Mt");
        assertThat(field("perYear")).hasValue("yes");
        field("dueOn").fill("2024-12-31");
        field("announcedOn").fill("2025-02-03");
        field("address").fill("javascript:alert(1)");
        page.getByLabel("Who writes it").fill("Ayla");
        button("Save as a draft").press("Enter");

        assertThat(page.locator("#wrong-dueOn")).containsText("before it was announced");
        assertThat(page.locator("#wrong-address")).containsText("is no address of a page");
        assertThat(page.locator("#wrong-title")).containsText("There is no title");
        assertThat(field("printed")).hasValue("не менее 1,7-1,8 млн тонн в год");
        assertThat(field("dueOn")).hasAttribute("aria-invalid", "true");
        field("dueOn").fill("2026-12-31");
        field("address").fill("https://example.org/report");
        field("title").fill("1.7-1.8 Mt a year");
        field("series").selectOption("btc_kz");
        field("announcedBy").fill("Somebody");
        field("publisher").fill("Somebody's paper");
        field("sourceTitle").fill("A report");
        button("Save as a draft").click();

        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("It waits for a second person"))).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1.7-1.8 Mt a year")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sources")).click();
        assertThat(page.locator("tbody tr")).containsText("at least 1.7–1.8 Mt (million tonnes) a year");
        page.goBack();
        page.goBack();
        page.getByLabel("Who decides").fill("Bela");
        page.getByLabel("Why? Needed to refuse").fill("no such document");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Refuse entry \\d+.*"))).click();
        assertThat(page.locator(".draft")).hasCount(0);
    }

    @Test
    void filterIsTheAddress() {
        open("ledger?series=cpc_total");
        assertThat(page.locator(".chain tbody tr")).hasCount(4);
        page.getByLabel("Find").fill("gorban");
        page.getByLabel("Find").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*find=gorban.*"));
        assertThat(page.locator(".chain tbody tr")).hasCount(2);
        page.goBack();
        assertThat(page.locator(".chain tbody tr")).hasCount(4);
        open("ledger?find=nothing+like+this");
        assertThat(page.getByText("Nothing was announced that fits.")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "ledger/new", "ledger/kz_btc_2025_rev", "ledger/kz_btc_2025_rev?tab=sources", "ledger/kz_btc_2025_rev/correct", "ledger/nonsense"})
    void pageFitsAPhone(String path) {
        page.setViewportSize(390, 800);
        open(path);

        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
    }

    private String targets() {
        return (String) page.evaluate("fetch('api/v1/targets').then(answer => answer.text())");
    }

    private Locator field(String name) {
        return page.locator("#field-" + name);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator approve(Locator draft) {
        return draft.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Approve entry \\d+.*")));
    }
}
