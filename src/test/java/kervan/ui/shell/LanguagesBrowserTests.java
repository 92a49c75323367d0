package kervan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kervan.language.Language;
import kervan.support.Axe;
import kervan.support.Chromium;
import kervan.support.ConsoleErrors;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every page in every language: nothing of it is left in English, it is marked with its language, keeps nobody out, and fits a telephone.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LanguagesBrowserTests {

    /// Addresses, with what is worth seeing on them. A new page belongs here.
    private static final List<String> PAGES = List.of("data", "series/btc_kz", "series/btc_kz?tab=table", "series/btc_kz?tab=figures",
            "series/btc_kz?tab=targets", "series/btc_kz?tab=revisions&since=2024-01-01", "series/btc_kz?tab=sources", "series/btc_kz?frequency=X&unit=furlong&asOf=soon&tab=none", "series/none",
            "", "ledger?series=btc_kz", "ledger/new", "ledger/kz_btc_2025_rev", "ledger/kz_btc_2025_rev?tab=sources", "ledger/kz_btc_2025_rev/correct", "import", "nothing/here");

    /// Words that are the same as in English, and rightly so.
    private static final Map<Language, Set<String>> SAME_WORD = Map.of(Language.AZERBAIJANI, Set.of("Status"));

    /// How something is typed, whoever types it: a list, an address, a number as the press prints it.
    private static final Set<String> EXAMPLES = Set.of("A; B", "https://", "не менее 1,5 млн тонн");

    private static Playwright playwright;
    private static Browser browser;
    private static Map<Language, BrowserContext> readers;
    private static PageWords words;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() throws IOException {
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
        readers = Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), _ -> context()));
        words = new PageWords();
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void pageIsToldInEveryLanguage(String address) {
        var complaints = new ArrayList<String>();
        Set<String> english = Set.of();

        for (var language : Language.values()) {
            try (var page = readers.get(language).newPage()) {
                var errors = listen(page);
                open(page, address, language);
                var told = PageWords.of(page);
                if (language == Language.ENGLISH) {
                    english = told;
                } else {
                    complaints.addAll(left(told, english, language));
                }
                complaints.addAll(look(page, language));
                errors.stream().map(error -> language.tag() + ": " + error).forEach(complaints::add);
            }
        }

        assertThat(complaints).as("/" + address).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbersOfATableAreThoseOfTheApi(Language language) throws IOException, InterruptedException {
        var address = "series/btc_transit/observations?frequency=M";
        try (var page = readers.get(language).newPage()) {
            open(page, "series/btc_transit?frequency=M&tab=table", language);
            page.locator("#view-series-1 td.n").first().waitFor();
            var shown = page.locator("#view-series-1 tbody tr").all().stream().map(row -> row.locator("td.n").first().textContent()).filter(text -> !text.equals("–")).map(text -> read(text, language)).toList();

            assertThat(shown).hasSizeGreaterThan(10).isEqualTo(values(address).reversed());
        }
    }

    private static List<String> left(Set<String> told, Set<String> english, Language language) {
        return told.stream().filter(english::contains).filter(words::speaks).filter(text -> !EXAMPLES.contains(text)).filter(text -> !SAME_WORD.getOrDefault(language, Set.of()).contains(text))
                .map(text -> "%s leaves in English: %s".formatted(language.tag(), text)).toList();
    }

    /// The mark of the language, what axe finds, and how it fits 390 px.
    private static List<String> look(Page page, Language language) {
        var complaints = new ArrayList<String>();
        if (!language.tag().equals(page.locator("html").getAttribute("lang"))) {
            complaints.add(language.tag() + " is not the language of the document");
        }
        (language == Language.ENGLISH ? Axe.violations(page) : Axe.violationsButOfColour(page)).stream().map(violation -> "%s, axe: %s".formatted(language.tag(), violation)).forEach(complaints::add);
        page.setViewportSize(390, 844);
        page.waitForTimeout(300);
        if (((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue() > 390) {
            complaints.add(language.tag() + " scrolls sideways: " + page.evaluate("""
                    () => [...document.querySelectorAll('#content *, .bar *')].filter(one => one.getBoundingClientRect().right > 391 && !one.closest('.scroll'))
                        .slice(-3).map(one => one.outerHTML.slice(0, 120)).join(' | ')"""));
        }
        return complaints;
    }

    private static BrowserContext context() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.LIGHT));
    }

    private static List<String> listen(Page page) {
        var errors = new ArrayList<String>();
        ConsoleErrors.collect(page, errors);
        return errors;
    }

    private void open(Page page, String address, Language language) {
        page.navigate("http://localhost:%d/%s%slang=%s".formatted(port, address, address.contains("?") ? "&" : "?", language.tag()), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        page.locator("#content h1").first().waitFor();
    }

    private static BigDecimal read(String text, Language language) {
        var signs = DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language.tag()));
        return new BigDecimal(text.replace(signs.getGroupingSeparatorString(), "").replace(signs.getDecimalSeparatorString(), ".").replace('\u2212', '-'));
    }

    private List<BigDecimal> values(String address) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/%s".formatted(port, address))).build(), BodyHandlers.ofString());
        var observations = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build().readTree(answer.body()).get("observations");
        return StreamSupport.stream(observations.spliterator(), false).map(one -> one.get("value")).filter(value -> !value.isNull()).map(JsonNode::decimalValue).toList();
    }
}
