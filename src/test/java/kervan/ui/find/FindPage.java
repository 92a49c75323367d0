package kervan.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import kervan.support.Chromium;
import kervan.support.ConsoleErrors;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A page in Chromium that must not log an error.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class FindPage {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private final List<String> errors = new ArrayList<>();
    Page page;

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
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900).setLocale("en"));
        ConsoleErrors.collect(page, errors);
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(errors).isEmpty();
    }

    void open(String path) {
        page.navigate("http://localhost:" + port + "/" + path);
        page.locator("h1").waitFor();
    }

    void assertFits(String path) {
        open(path);
        for (int width : new int[] {1440, 1024, 390, 320}) {
            page.setViewportSize(width, 844);
            page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth", null, new Page.WaitForFunctionOptions().setTimeout(3000));
        }
    }
}
