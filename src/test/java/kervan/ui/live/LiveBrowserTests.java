package kervan.ui.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What open pages are told while figures come in, in a database of their own.
@DatabaseTest
class LiveBrowserTests extends InChromium {

    private static final String FIGURES = "series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note\n";
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(10_000);

    @Autowired
    private OpenPages pages;

    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void closePages() {
        open.forEach(one -> one.context().close());
    }

    @Test
    void importReachesOpenPagesWithTheDifferenceAndMovesNothing() {
        var reader = page("series/wrep_total", "en-GB");
        var russian = page("targets", "ru-RU");
        imported("first.csv", "wrep_total,1999,1.5,,,Mt,exactly,A,accepted,,,Somebody,Report,,2000-01-15,\n");
        assertThat(reader.locator(".news")).containsText("New figures came in: first.csv", PATIENTLY);
        assertThat(reader.locator(".news")).containsText("wrep_total: 1999 new 1.5 Mt");
        assertThat(russian.locator(".news")).containsText("Поступили новые данные: first.csv", PATIENTLY);
        assertThat(russian.locator(".news")).containsText("новое значение 1,5 млн т");
        reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close")).click();
        assertThat(reader.locator(".news")).hasCount(0);
        reader.evaluate("() => { window.scrollTo(0, 240); document.querySelector('main a').focus({ preventScroll: true }); window.before = [scrollY, document.activeElement, document.querySelector('main').getBoundingClientRect().height]; }");

        var came = reader.evaluateHandle("() => ({ at: new Promise(told => new MutationObserver(() => { if (document.querySelector('.news')) told(Date.now()); }).observe(document.body, { childList: true, subtree: true })) })");
        var sent = System.currentTimeMillis();
        imported("second.csv", "wrep_total,1999,1.6,,,Mt,exactly,A,accepted,,,Somebody,Report,,2000-01-15,\nwrep_total,1998,1.2,,,Mt,exactly,A,accepted,,,Somebody,Report,,2000-01-15,\n");
        var answered = System.currentTimeMillis();
        var seen = ((Number) came.evaluate("one => one.at")).longValue();

        System.out.printf("news: seen %d ms after the import was sent, %d ms after it was answered%n", seen - sent, seen - answered);
        assertThat(Duration.ofMillis(seen - sent)).isLessThan(Duration.ofSeconds(10));
        assertThat(reader.locator(".news")).containsText("wrep_total: 1999 1.5 Mt → 1.6 Mt; 1998 new 1.2 Mt");
        assertThat(reader.locator(".news")).containsText("1 new row, 1 revised.");
        assertThat(reader.evaluate("() => scrollY === before[0] && document.activeElement === before[1] && document.querySelector('main').getBoundingClientRect().height === before[2]")).isEqualTo(true);
    }

    @Test
    void takingBackIsToldAndShowMakesThePageAnew() {
        var batch = imported("wrong.csv", "wrep_total,1997,9.9,,,Mt,exactly,A,accepted,,,Somebody,Report of 1997,,1998-01-15,\n");
        var reader = page("series/wrep_total?from=1997&to=1997&tab=figures", "en-GB");
        assertThat(reader.locator("main")).containsText("9.9");

        send("DELETE", "api/v1/imports/" + batch, "");

        assertThat(reader.locator(".news")).containsText("An import was taken back: wrong.csv", PATIENTLY);
        assertThat(reader.locator(".news")).containsText("wrep_total: 1997 9.9 Mt counts no longer");
        assertThat(reader.locator("main")).containsText("9.9");
        reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        assertThat(reader.locator("main")).not().containsText("9.9");
        assertThat(reader.locator(".news")).hasCount(0);
        assertThat(reader.locator("#content")).isFocused();
    }

    @Test
    void noteStaysOnTheWayToOtherPagesUntilItIsPutAway() {
        var reader = page("targets", "tr-TR");
        imported("third.csv", "wrep_total,1996,1.1,,,Mt,exactly,A,accepted,,,Somebody,Report of 1996,,1997-01-15,\n");
        assertThat(reader.locator(".news")).containsText("Yeni rakamlar geldi: third.csv", PATIENTLY);

        reader.locator(".news").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("wrep_total")).click();

        reader.waitForURL(address -> address.endsWith("/series/wrep_total"));
        assertThat(reader.locator(".news")).hasCount(1);
        assertThat(reader.locator(".news-panel")).hasAttribute("aria-live", "polite");
        reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kapat")).click();
        assertThat(reader.locator(".news")).hasCount(0);
    }

    @Test
    void lineThatIsCutSaysSoAndGoesOn() {
        var lines = new ArrayList<WebSocketRoute>();
        var isCut = new AtomicBoolean();
        var reader = window(1280, ColorScheme.LIGHT, "en");
        reader.routeWebSocket(Pattern.compile("/VAADIN/push"), line -> {
            if (isCut.get()) {
                line.close();
            } else {
                line.connectToServer();
                lines.add(line);
            }
        });
        opened(reader, "catalogue");
        reader.locator("#find").fill("btc");
        assertThat(reader.locator("h1")).containsText("of 69");
        var sign = reader.locator("vaadin-connection-indicator");
        assertThat(sign).not().containsText("Connection lost");

        isCut.set(true);
        lines.forEach(WebSocketRoute::close);
        assertThat(sign).containsText("Connection lost, trying to reconnect...", PATIENTLY);
        assertThat(sign).hasAttribute("role", "status");
        imported("cut.csv", "wrep_total,1995,1.1,,,Mt,exactly,A,accepted,,,Somebody,Report of 1995,,1996-01-15,\n");
        isCut.set(false);

        assertThat(sign).not().containsText("Connection lost", new ContainsTextOptions().setTimeout(30_000));
        assertThat(reader.locator(".news")).containsText("New figures came in: cut.csv", PATIENTLY);
        assertThat(reader.locator("#find")).hasValue("btc");
    }

    /// As after a restart: the page belongs to a session that the server does not know.
    @Test
    void pageWhoseSessionHasEndedSaysSoAndKeepsWhatWasTyped() {
        var reader = page("views", "en");
        reader.getByLabel("Title of a new dashboard").fill("Half a title");
        reader.context().addCookies(List.of(new Cookie("JSESSIONID", "of-before-the-restart").setDomain("localhost").setPath("/")));

        reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New dashboard")).click();

        assertThat(reader.locator(".v-system-error")).containsText("The session has ended", PATIENTLY);
        assertThat(reader.locator(".v-system-error")).containsText("Note what you have not saved");
        assertThat(reader.getByLabel("Title of a new dashboard")).hasValue("Half a title");
        reader.keyboard().press("Escape");
        assertThat(reader.locator(".v-system-error")).hasCount(0);
        assertThat(reader.getByLabel("Title of a new dashboard")).hasValue("");
    }

    @Test
    void pagesThatAreClosedAreForgotten() throws InterruptedException {
        var before = pages.count();
        for (var number = 0; number < 5; number++) {
            page("targets", "en-GB");
        }
        assertThat(pages.count()).isEqualTo(before + 5);

        open.forEach(one -> one.navigate("about:blank"));

        for (var waited = 0; waited < 100 && pages.count() > before; waited++) {
            Thread.sleep(100);
        }
        assertThat(pages.count()).isLessThanOrEqualTo(before);
    }

    private Page page(String path, String locale) {
        return opened(window(1280, ColorScheme.LIGHT, locale), path);
    }

    private Page opened(Page reader, String path) {
        open.add(reader);
        reader.navigate(address(path));
        reader.locator("main h1").waitFor();
        return reader;
    }

    /// @return the number of the import
    private int imported(String file, String rows) {
        var boundary = "kervan-boundary";
        var body = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(boundary, file, FIGURES + rows, boundary);
        var answer = send("POST", "api/v1/imports", body, "Content-Type", "multipart/form-data; boundary=" + boundary);
        return Integer.parseInt(answer.replaceAll("(?s).*?\"id\":(\\d+).*", "$1"));
    }

    private String send(String method, String path, String body, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address(path))).method(method, BodyPublishers.ofString(body));
            var answer = HttpClient.newHttpClient().send((headers.length > 0 ? request.headers(headers) : request).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
            return answer.body();
        } catch (IOException broken) {
            throw new AssertionError("not answered", broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stop);
        }
    }
}
