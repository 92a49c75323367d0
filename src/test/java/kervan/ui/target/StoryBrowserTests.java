package kervan.ui.target;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
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

/// What an analyst does with Kazakh oil via BTC, click by click, on the shipped data.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StoryBrowserTests {

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
    void openBrowser() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.LIGHT));
        ConsoleErrors.collect(page, errors);
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void targetsSetFor2023AndHowTheyMovedAreTwoClicksFromTheSeries() {
        open("series/btc_kz");

        tab("Targets").click();
        link("1.4 Mt in 2023").click();

        assertThat(heading()).hasText("Met within rounding: 1.392 Mt of 1.4 Mt in 2023");
        assertThat(page.locator("#panel-moved")).containsText("Announced 4 times, from 1.5 Mt to 1.4 Mt");
        page.locator("#panel-moved").getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("Table")).click();
        assertThat(page.locator("#panel-moved").locator("tbody tr")).hasCount(4);
        assertThat(page.locator("#panel-moved").locator("tbody tr").last()).containsText("1.5 Mt in 2023");
        assertThat(page.locator("#panel-moved").locator("tbody tr").last()).containsText("missed by 443 kt");
    }

    @Test
    void claimLeadsToTheScopeInWhichItIsTrueAndToWhatEachMonthWouldNeed() {
        open("claims?series=btc_kz&value=2.2&unit=Mt&relation=times&factor=2&period=2023");
        assertThat(heading()).hasText(Pattern.compile("True only for Tengiz .*2\\.08 times 1\\.057 Mt.*1\\.58 times 1\\.392 Mt.*"));

        page.locator("tr").filter(new Locator.FilterOptions().setHasText("preferred")).filter(new Locator.FilterOptions().setHasText("Tengiz oil by way of BTC"))
                .getByText("2.08 times").click();

        assertThat(heading()).hasText(Pattern.compile("2\\.2 Mt in \\d{4} needs 0\\.18 Mt a month; best month ever 115 kt, Apr 2023"));
        assertThat(page.locator("#panel-burnup echarts-chart").first()).isVisible();
        link("2023").click();
        assertThat(heading()).hasText("2.2 Mt in 2023 against 1.057 Mt: missed by 1.143 Mt");
        page.goBack();
        assertThat(heading()).hasText(Pattern.compile("2\\.2 Mt in \\d{4} needs .*"));
        link("Mbbl").click();
        assertThat(heading()).hasText(Pattern.compile("2\\.2 Mt in \\d{4} needs 1\\.\\d+ Mbbl a month; best month ever 86\\d(\\.\\d)? kbbl, Apr 2023"));
        assertThat(page.locator(".caution").first()).containsText("7.5 barrels a tonne");
    }

    @Test
    void targetOf2024IsJudgedAsOnAnyDayAndByAnyPace() {
        open("target/kz_btc_2024?figuresTo=2024-07");
        assertThat(heading()).hasText("Behind by 36 kt: 837 kt of 1.5 Mt after 7 of 12 months");
        assertThat(page.locator(".cards")).containsText("132.6 kt");
        assertThat(page.locator(".cards")).containsText("119.6 kt a month so far");

        page.locator("#panel-paces").getByText("rising evenly").click();
        assertThat(heading()).hasText("On track within rounding: 837 kt of 1.5 Mt after 7 of 12 months");
        assertThat(page).hasURL(Pattern.compile(".*/target/kz_btc_2024\\?.*pace=ramp.*"));

        page.goBack();
        assertThat(heading()).hasText(Pattern.compile("Behind by 36 kt.*"));
        page.locator("#panel-past").getByText("30 May 2024").click();
        assertThat(heading()).hasText(Pattern.compile("Behind by 18 kt: 355 kt of 1.5 Mt after 3 of 12 months"));
    }

    @Test
    void barrelsNameTheFactor() {
        open("target/kz_btc_2025?unit=Mbbl");

        assertThat(heading()).hasText(Pattern.compile("Met by 1 of 2 values: 9\\.8 Mbbl of about 11 Mbbl \\(about 1\\.5 Mt\\) in 2025"));
        assertThat(page.locator(".caution").filter(new Locator.FilterOptions().setHasText("barrels a tonne"))).containsText("7.5 barrels a tonne");
    }

    @Test
    void unknownTargetAndUnknownParametersAreTold() {
        page.navigate(address("target/kz_btc_2025?pace=fast&asOf=2099-01-01"));
        assertThat(page.locator(".notice-line")).hasCount(2);

        page.navigate(address("target/kz_btc"));
        assertThat(page.getByText("Did you mean")).isVisible();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void open(String path) {
        page.navigate(address(path));
        assertThat(heading()).isVisible();
    }

    private String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }
}
