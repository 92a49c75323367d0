package kervan.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;

/// The Chromium of the browser tests: the one `./kervan test` names, headless, talking to nobody but the tests.
public final class Chromium {

    /// How long an assertion waits for a page on a machine with other work.
    private static final int PATIENCE_MS = 20_000;

    private Chromium() {
    }

    public static Browser launch(Playwright playwright) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getenv().getOrDefault("KERVAN_CHROMIUM", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--js-flags=--expose-gc",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }
}
