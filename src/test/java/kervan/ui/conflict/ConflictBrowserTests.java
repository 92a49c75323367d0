package kervan.ui.conflict;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest(shared = true)
class ConflictBrowserTests extends InChromium {

    @Test
    void saysHowManyThereAreAndTheWidest() {
        open("");

        assertThat(finding()).hasText(Pattern.compile("\\d+ conflicts; the widest between reports: Kazakh oil by way of BTC, 2023, 1\\.0–1\\.4 Mt"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)).allTextContents()).hasSize(6);
        assertThat(first()).containsText("28.6 % apart, 0.4 Mt");
        assertThat(first().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Kazakh oil by way of BTC"))).hasAttribute("href", "series/btc_kz");
    }

    @Test
    void showsEveryFigureWithItsDocumentAndWhatItWouldImply() {
        open("?series=btc_kz&kind=reported");

        assertThat(first().getByRole(AriaRole.ROW)).hasCount(7);
        assertThat(row("1.057 Mt")).containsText("20.2 % of Transit oil carried by BTC");
        assertThat(row("1.057 Mt").getByRole(AriaRole.LINK)).hasAttribute("href", Pattern.compile("https://en\\.inform\\.kz/.*"));
        assertThat(row("KazTransOil")).containsText("Taken: the pipeline operator's own figure for all shippers");
        assertThat(first().getByRole(AriaRole.IMG)).hasAttribute("aria-label", "1.0, 1.057, 1.39, 1.392 taken, 1.392, 1.4, in million tonnes");
        first().getByText("Against 6 targets").click();
        assertThat(first().locator("details").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Gradual increase"))).containsText("2.08 ×");
    }

    @Test
    void monthsThatFollowFromExchangedColumnsStandBesideThem() {
        open("?series=btc_transit&kind=print-error");
        var halfYear = page.locator("article").filter(new Locator.FilterOptions().setHasText("First half of 2024"));

        assertThat(halfYear.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("2,455 kt"))).containsText("218 kt left for June 2024");
        assertThat(halfYear.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("2,455 kt"))).containsText("760 kt left for July 2024");
        assertThat(halfYear.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("2,694 kt"))).containsText("457 kt left for June 2024");
        assertThat(halfYear.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("2,694 kt"))).containsText("521 kt left for July 2024");
    }

    @Test
    void choicesLiveInTheAddress() {
        open("");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Part of the time.*"))).click();
        assertThat(page.locator("article")).hasCount(1);
        page.getByLabel("Series").focus();
        page.getByLabel("Series").selectOption("titr_cargo");
        page.waitForURL(address -> address.contains("series=titr_cargo") && address.contains("kind=nested"));
        assertThat(finding()).containsText("1 conflict;");
        assertThat(page.getByLabel("Series")).isFocused();
        page.getByLabel("As known on").fill("2025-12-31");
        page.getByLabel("As known on").blur();
        page.waitForURL(address -> address.contains("series=titr_cargo") && address.contains("kind=nested") && address.contains("asOf=2025-12-31"));
        assertThat(page.locator("article")).containsText("1.84 Mt");
        assertThat(page.locator("article")).not().containsText("1.485 Mt");
        page.goBack();
        assertThat(page.locator("article")).containsText("1.485 Mt");
        assertThat(page.getByLabel("Series")).hasValue("titr_cargo");
    }

    @Test
    void restOfAKindComesWhenAskedFor() {
        open("");
        var reported = page.locator("section").filter(new Locator.FilterOptions().setHasText("Reported against reported"));
        assertThat(reported.locator("article")).hasCount(6);

        reported.getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");

        assertThat(reported.locator("article")).hasCount(15);
        assertThat(reported.locator("article").nth(6)).isFocused();
        assertThat(reported.getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?series=nonsense    | There is no series nonsense.                | does not exist
            ?series=NO%20KEY    | There is no series NO KEY.                  | does not exist
            ?series=%3Cb%3E     | There is no series <b>.                     | does not exist
            ?kind=grave         | grave is no kind of conflict. The kinds are | does not exist
            ?asOf=yesterday     | yesterday is no date. Write 2024-06-30      | does not exist
            ?series=kz_oilprod  | No conflicts                                | not in what you chose
            ?asOf=1999          | No conflicts                                | No two figures
            """)
    void emptyPageSaysWhyAndWhatNext(String query, String finding, String why) {
        open(query);

        assertThat(finding()).containsText(finding);
        assertThat(page.locator(".nothing")).containsText(why);
        page.locator(".nothing").getByRole(AriaRole.LINK).click();
        page.waitForURL("**/conflicts");
        assertThat(page.locator("article").first()).isVisible();
    }

    @Test
    void handsOutTheFileOfWhatIsShown() throws IOException {
        open("?series=titr_cargo&kind=nested");

        var download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download CSV")).click());

        assertThat(download.suggestedFilename()).isEqualTo("kervan_conflicts.csv");
        assertThat(Files.readAllLines(download.path())).hasSize(4).last().asString().contains("nested", "1.84");
    }

    @Test
    void fitsEveryWidth() {
        open("");
        for (int width : new int[] {1440, 1024, 390, 320}) {
            page.setViewportSize(width, 844);
            page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth");
        }
    }

    @Override
    protected void open(String query) {
        super.open("conflicts" + query);
        finding().waitFor();
    }

    private Locator finding() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator first() {
        return page.locator("article").first();
    }

    private Locator row(String text) {
        return first().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text)).first();
    }
}
