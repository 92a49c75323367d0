package kervan.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import kervan.language.Language;
import kervan.support.Chromium;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LanguageBrowserTests {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private BrowserContext context;

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
    void newReader() {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1440, 900));
    }

    @AfterEach
    void readerLeaves() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource({"en, Targets", "tr, Hedefler", "az, Hədəflər", "ru, Цели", "kk, Мақсаттар"})
    void addressSaysTheLanguageAndTheBrowserRemembersIt(String tag, String targets) {
        var page = open("data?lang=" + tag);
        assertThat(page.locator(".pages a[href=targets]")).hasText(targets);
        assertThat(page.locator("html")).hasAttribute("lang", tag);

        var next = open("data");

        assertThat(next.locator(".pages a[href=targets]")).hasText(targets);
        assertThat(next.locator("#language")).hasValue(tag);
    }

    @Test
    void browserChoosesForWhoComesFirst() throws Exception {
        var answer = get("/", "az-AZ, ru;q=0.5");

        assertThat(answer.body()).contains("<html lang=\"az\"");
        assertThat(get("/", "de").body()).contains("<html lang=\"en\"");
    }

    @Test
    void documentHasItsLanguageFromTheFirstByte() throws Exception {
        for (var language : Language.values()) {
            assertThat(get("/targets?lang=" + language.tag(), "de").body()).contains("<html lang=\"%s\"".formatted(language.tag()));
        }
    }

    @Test
    void nonsenseIsLeftOut() throws Exception {
        assertThat(get("/data?lang=xx", "tr").body()).contains("<html lang=\"tr\"");
        assertThat(get("/data?lang=tr%0d%0aX-Evil:%201", "kk").body()).contains("<html lang=\"kk\"");
        assertThat(get("/data?lang=tr%0d%0aX-Evil:%201", "kk").headers().map()).doesNotContainKey("x-evil");
        assertThat(get("/data?lang=" + "ru".repeat(3000), "kk").statusCode()).isEqualTo(200);
        assertThat(get("/data?lang=" + "x".repeat(10_000), "kk").statusCode()).isIn(200, 400, 414);
    }

    @Test
    void readerChoosesAndStaysWhereSheIs() {
        var page = open("data?asOf=2024-08-15");

        page.getByLabel("Language").selectOption("ru");
        assertThat(page.locator(".pages a[href=targets]")).hasText("Цели");
        assertThat(page).hasURL(Pattern.compile("/data\\?asOf=2024-08-15$"));
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Язык")).selectOption("kk");

        assertThat(page.locator(".pages a[href=targets]")).hasText("Мақсаттар");
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
    }

    @Test
    void addressThatNamesALanguageNamesTheChosenOne() {
        var page = open("data?lang=tr&asOf=2024-08-15");

        page.locator("#language").selectOption("az");

        assertThat(page.locator(".pages a[href=targets]")).hasText("Hədəflər");
        assertThat(page).hasURL(Pattern.compile("/data\\?lang=az&asOf=2024-08-15$"));
    }

    @Test
    void openPageKeepsItsLanguageWhateverAnotherTabChose() {
        var russian = open("series/btc_kz?lang=ru");
        open("data?lang=kk");

        russian.locator(".pages a[href=data]").click();

        assertThat(russian).hasURL(Pattern.compile("/data$"));
        assertThat(russian.locator(".pages a[href=targets]")).hasText("Цели");
        assertThat(russian.locator("h1")).hasText("Все ряды: смотреть и скачать");
    }

    @Test
    void programsAreAnsweredInEnglish() throws Exception {
        assertThat(get("/api/v1/series/none?lang=tr", "tr").body()).contains("There is nothing at GET");
    }

    @Test
    void languagesAreListedByTheirOwnNames() {
        var page = open("data");

        assertThat(page.locator("#language option")).hasText(new String[] {"English", "Türkçe", "Azərbaycanca", "Русский", "Қазақша"});
        assertThat(page.locator("#language option[lang=kk]")).hasText("Қазақша");
        assertThat(page.locator("#language").boundingBox().height).isGreaterThanOrEqualTo(24);
    }

    private Page open(String address) {
        var page = context.newPage();
        page.navigate("http://localhost:%d/%s".formatted(port, address));
        page.locator(".pages a[href=targets]").waitFor();
        return page;
    }

    private HttpResponse<String> get(String address, String accepted) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).header("Accept", "text/html,*/*")
                .header("Accept-Language", accepted).build(), BodyHandlers.ofString());
    }
}
