package kervan.support;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;

/// What goes wrong in a browser: scripts that fail, and errors on the console.
public final class ConsoleErrors {

    private static final String NOT_FOUND = "status of 404";

    private ConsoleErrors() {
    }

    /// Adds them as they come. That the page itself was answered with 404 is none, which Chromium says of each address that leads nowhere.
    public static void collect(Page page, List<String> errors) {
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isOwnAnswer(message)) {
                errors.add(message.text());
            }
        });
    }

    private static boolean isOwnAnswer(ConsoleMessage message) {
        return message.text().contains(NOT_FOUND) && message.location().startsWith(message.page().url() + ":");
    }
}
