package kervan.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Tests of pages in Chromium, each with a window of its own. An error on the console, or a script that fails, fails the test.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class InChromium {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    /// What went wrong on a page; a test that means some of it takes it out.
    protected final List<String> errors = new ArrayList<>();
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
    void openWindow() {
        page = window(1440, ColorScheme.LIGHT, "en");
    }

    @AfterEach
    void closeWindow() {
        page.context().close();
        assertThat(errors).isEmpty();
    }

    /// Another browser: with its own cookies and memory.
    protected Page window(int width, ColorScheme scheme, String language) {
        var window = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme).setLocale(language)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))).newPage();
        ConsoleErrors.collect(window, errors);
        return window;
    }

    protected String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    protected void open(String path) {
        page.navigate(address(path));
    }
}
