package kervan.ui.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of claims, in a database of its own because claims are kept.
@DatabaseTest
class ClaimBrowserTests extends InChromium {

    @Test
    void doublingIsTypedCheckedAndFollowedToItsChart() {
        open("");
        assertThat(finding()).hasText("Is it true?");

        field("Series").selectOption("btc_kz");
        field("Value").fill("2.2");
        field("Unit").selectOption("Mt");
        field("Factor").fill("2");
        field("Relation").selectOption("times");
        field("Period").fill("2023");
        page.keyboard().press("Enter");

        assertThat(finding()).hasText("True only for Tengiz oil by way of BTC (2.08 times 1.057 Mt); for the whole, Kazakh oil by way of BTC, it is 1.58 times 1.392 Mt.");
        assertThat(page.locator(".claim-head .sign")).hasText(Pattern.compile(".True only if"));
        page.waitForURL(address -> List.of("series=btc_kz", "value=2.2", "unit=Mt", "relation=times", "factor=2", "period=2023").stream().allMatch(address::contains));
        assertThat(row("Kazakh oil by way of BTC", "15 Jan 2024")).containsText("1.58 times 1.54–1.62");
        assertThat(row("Kazakh oil by way of BTC", "Kazinform, 27")).containsText("Printed as the whole, but the figure of Tengiz oil by way of BTC");
        assertThat(row("Parts of it", "1.057 Mt")).containsText("✓holds");
        assertThat(page.locator(".implied-baseline")).hasText("Implied baseline: 1.10 Mt (1.02–1.18).");

        row("Parts of it", "1.057 Mt").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Chart: .*"))).click();
        page.waitForURL(address -> address.contains("/series/btc_kz_tengiz?") && address.contains("unit=Mt"));
        page.goBack();
        assertThat(finding()).containsText("True only for Tengiz oil");
        row("Parts of it", "1.057 Mt").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("What it asks: .*"))).click();
        page.waitForURL(address -> address.contains("/pace?") && address.contains("series=btc_kz_tengiz") && address.contains("value=2.2"));
        assertThat(page.locator("main")).not().containsText("cannot be told");
        page.goBack();
        assertThat(finding()).containsText("True only for Tengiz oil");
        assertThat(field("Value")).hasValue("2.2");
        assertThat(field("Series")).hasValue("btc_kz");
    }

    @Test
    void barrelsNameEveryFactor() {
        open("");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("16.5 million barrels is double 2023")).click();

        assertThat(finding()).containsText("2.08 times 1.057 Mt at 7.5 barrels a tonne");
        assertThat(page.locator(".implied-baseline")).containsText("8.25 Mbbl (7.83–8.71), which is 1.10 Mt at 7.5, 1.13 Mt at 7.33, 1.07 Mt at 7.7, 1.05 Mt at 7.84 barrels a tonne");
        assertThat(row("Kazakh oil by way of BTC", "15 Jan 2024")).containsText("at 7.33 1.62 times, at 7.7 1.54 times, at 7.84 1.51 times");
        assertThat(field("Relation")).hasValue("double");
    }

    @Test
    void partsThatDoNotFitAreShown() {
        open("");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("A rise of 75 per cent.*"))).click();

        assertThat(finding()).hasText("False: the parts do not fit. 75 per cent to 312.6 kt is a rise of 134.0 kt from 178.6 kt; a rise of 60.5 kt would be 24 per cent.");
        assertThat(page.locator(".parts li")).hasText(new String[] {"Value and factor imply a baseline of 178.6 kt (178.1–179.2)", "Value and change imply a baseline of 252.1 kt (252.0–252.2): does not fit",
            "Factor and change imply a baseline of 80.7 kt (80.1–81.3): does not fit"});
        assertThat(page.getByLabel("Change, in the unit of the value")).hasValue("60.5");
    }

    @Test
    void whatIsLeftEmptyIsWorkedOut() {
        open("?series=btc_kz&value=2.2&unit=Mt&period=2023");
        assertThat(finding()).hasText("2.2 Mt is 1.58 times 1.392 Mt.");
        assertThat(page.locator(".implied-baseline")).containsText("Worked out: the factor.");

        field("Value").fill("");
        field("Factor").fill("2");
        field("Relation").selectOption("times");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check")).click();

        assertThat(finding()).hasText("2 times 1.392 Mt is 2.784 Mt (2.644–2.924).");
        page.waitForURL(url -> url.contains("factor=2"));
        page.goBack();
        assertThat(finding()).hasText("2.2 Mt is 1.58 times 1.392 Mt.");
        assertThat(field("Factor")).hasValue("");
    }

    @Test
    void claimIsKeptWatchedAndLetGo() {
        open("?series=btc_kz&value=2.2&unit=Mt&relation=half&period=2023");
        page.getByLabel("What to call it (optional)").fill("Half of it");
        page.getByLabel("Who claims it (optional)").fill("A newspaper");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and watch")).click();

        assertThat(page.locator(".keeping h2")).hasText(Pattern.compile("Watched since .*"));
        var kept = page.locator(".watched li").filter(new Locator.FilterOptions().setHasText("Half of it"));
        assertThat(kept).containsText("False");
        assertThat(kept).containsText("A newspaper");
        open("");
        kept.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Half of it")).click();
        assertThat(finding()).hasText("False: for Kazakh oil by way of BTC it is 1.58 times 1.392 Mt.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Watch no longer")).click();
        assertThat(page.locator(".keeping h2")).hasText("Kept, and watched no longer");
        assertThat(kept).containsText("No longer watched; kept since");
    }

    @Test
    void addressOfADocumentMustBeOneOfTheWeb() {
        open("?series=btc_kz&value=2.2&unit=Mt&relation=double&period=2022");
        page.getByLabel("Address of that (optional)").fill("javascript:alert(1)");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and watch")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("is no address of the web");
        assertThat(page.locator(".keeping h2")).hasText("Watch it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?series=btc_kzz&value=2.2&unit=Mt&period=2023                 | Unknown series     | Did you mean btc_kz?
            ?series=btc_kz&value=2.2                                      | No unit            | such as Mt
            ?series=btc_kz&value=-2&unit=Mt&period=2023                   | Below zero         | value is -2
            ?series=btc_kz&value=2.2&unit=TEU&period=2023                 | Wrong unit         | Choose one of
            ?series=%3Cb%3Ex&value=2.2&unit=Mt&period=2023                | Unknown series     | There is no series <b>x.
            ?value=2.2                                                    | No series          | Say what the claim is about
            """)
    void whatCannotBeUnderstoodIsToldAboveTheForm(String query, String title, String advice) {
        open(query);

        assertThat(finding()).hasText(title);
        assertThat(page.locator(".claim-head .scope")).containsText(advice);
        assertThat(page.locator(".keeping")).hasCount(0);
    }

    @Test
    void fitsEveryWidth() {
        open("?series=btc_kz&value=16.5&unit=Mbbl&relation=double&period=2023");
        for (int width : new int[] {1440, 1024, 390, 320}) {
            page.setViewportSize(width, 844);
            page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth");
        }
    }

    @Override
    protected void open(String query) {
        super.open("claims" + query);
        finding().waitFor();
    }

    private Locator finding() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator field(String label) {
        return page.locator(".claim-form").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator row(String group, String text) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(group).setExact(true)).getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text)).first();
    }
}
