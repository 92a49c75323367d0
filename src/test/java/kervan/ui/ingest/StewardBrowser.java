package kervan.ui.ingest;

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

/// A steward's browser, whose console stays free of errors.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class StewardBrowser {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private final List<String> errors = new ArrayList<>();
    protected Page page;

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

    protected void open(String path) {
        page.navigate("http://localhost:%d/%s".formatted(port, path));
        page.waitForSelector("h1");
    }
}
