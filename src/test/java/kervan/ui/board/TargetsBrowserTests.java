package kervan.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kervan.support.Chromium;
import kervan.support.ConsoleErrors;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TargetsBrowserTests {

    /// A4 less its margins, at 96 px an inch.
    private static final int PAPER = 718;

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private final List<String> errors = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void openPage() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
        ConsoleErrors.collect(page, errors);
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void saysHowTheWatchedTargetsStand() {
        open("");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(Pattern.compile("\\d+ watched targets: .*met.*"));
        assertThat(page.locator("article")).not().hasCount(0);
        assertThat(page.locator("article echarts-chart.burn-up[data-drawn]").first()).isVisible();
        assertThat(page.locator(".lint summary")).hasText(Pattern.compile("Before you share: .*"));
    }

    @Test
    void cardTellsHowMuchOfWhatAndLeadsToItsPage() {
        open("?asOf=2024-08-20");
        var card = page.locator("#target-kz_btc_2024");

        assertThat(card.locator(".number")).hasText("701.2 ktof 1.5 Mt in 2024");
        assertThat(card.locator(".tag")).hasText("▼ behind by 44.7 kt");
        assertThat(card.locator("dl")).containsText("133.13 kt a month");
        assertThat(card.locator("echarts-chart.burn-up")).hasAttribute("aria-label", Pattern.compile(".*[Bb]ehind by 44\\.7 kt.*"));
        card.getByRole(AriaRole.LINK).first().click();
        page.waitForURL(address -> address.endsWith("/target/kz_btc_2024?asOf=2024-08-20"));
    }

    @Test
    void burnUpIsWalkedByKeys() {
        open("?asOf=2024-08-20");
        var chart = page.locator("#target-kz_btc_2024 echarts-chart.burn-up[data-drawn]");
        chart.focus();

        page.keyboard().press("End");
        page.keyboard().press("ArrowUp");

        assertThat(chart.locator("[aria-live=polite]")).not().isEmpty();
    }

    @Test
    void choicesLiveInTheAddress() {
        open("");
        var all = page.locator("article").count();

        page.getByLabel("Commodity").focus();
        page.getByLabel("Commodity").selectOption("natural gas");
        page.waitForURL(address -> address.endsWith("?commodity=natural+gas") || address.endsWith("?commodity=natural%20gas"));
        assertThat(page.locator("article")).not().hasCount(all);
        assertThat(page.getByLabel("Commodity")).isFocused();
        page.getByLabel("As known on").fill("1990-01-01");
        page.getByLabel("As known on").blur();
        page.waitForURL(address -> address.contains("asOf=1990-01-01"));
        assertThat(page.locator(".nothing")).containsText("had been announced by then");

        page.goBack();
        assertThat(page.getByLabel("Commodity")).hasValue("natural gas");
        page.goBack();
        assertThat(page.locator("article")).hasCount(all);
        assertThat(page.getByLabel("Commodity")).hasValue("");
    }

    @Test
    void nonsenseIsToldAndLeftOut() {
        open("?asOf=yesterday&route=Nowhere");

        assertThat(page.getByText("asOf is yesterday, which is no day, and is left out.")).isVisible();
        assertThat(page.locator(".nothing")).containsText("none is on this route");
        page.locator(".nothing").getByRole(AriaRole.LINK).click();
        assertThat(page.locator("article")).not().hasCount(0);
    }

    @Test
    void paperHasNoControlsNoColourAndItsAddress() {
        open("?asOf=2024-08-20");
        page.locator("echarts-chart.burn-up[data-drawn]").first().waitFor();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".filters")).isHidden();
        assertThat(page.locator(".lint")).isHidden();
        assertThat(page.locator(".bar-link").first()).isHidden();
        assertThat(page.locator(".paper")).hasText(Pattern.compile("http://.*/targets\\?asOf=2024-08-20, as of 20 Aug 2024"));
        assertThat(page.locator("#target-kz_btc_2024")).hasCSS("break-inside", "avoid");
        assertThat(page.locator("#target-kz_btc_2024 .tag")).hasCSS("color", "rgb(0, 0, 0)");
        assertThat((Integer) page.evaluate("() => Math.round(document.querySelector('.frame').getBoundingClientRect().width)")).isBetween(PAPER - 2, PAPER + 2);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('echarts-chart')].filter(chart => {
                  const drawn = chart.shadowRoot.querySelector('svg').getBoundingClientRect();
                  return drawn.width > chart.getBoundingClientRect().width + 1;
                }).length
                """)).as("charts wider than their place").isEqualTo(0);
    }

    @Test
    void fitsAPhoneWithTheBarInOneLine() {
        page.setViewportSize(390, 844);
        open("");
        page.locator("article").first().waitFor();

        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= 390")).isEqualTo(true);
        assertThat((Integer) page.evaluate("() => Math.round(document.querySelector('.bar').getBoundingClientRect().height)")).isLessThan(60);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Targets").setExact(true))).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kervan"))).isVisible();
    }

    @Test
    void warningsUnfold() {
        open("");

        page.locator(".lint summary").click();

        assertThat(page.locator(".lint")).containsText("Looked for: bars that do not begin at zero");
        assertThat(page.locator(".lint li").filter(new Locator.FilterOptions().setHasText("out of date")).first()).isVisible();
    }

    private void open(String query) {
        page.navigate("http://localhost:" + port + "/targets" + query);
        page.locator(".board, .nothing").first().waitFor();
    }
}
