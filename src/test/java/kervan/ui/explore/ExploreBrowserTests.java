package kervan.ui.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An analyst at the workbench, on the shipped data.
@DatabaseTest
class ExploreBrowserTests extends InChromium {

    @Test
    void tourFromFindingToALinkThatShowsTheSameNumbers() {
        open("explore");
        assertThat(page.locator("h1")).hasText("Explore series");

        add("Баку ақтау", "aktau_baku_oil");
        add("btc kazakh", "btc_kz");
        choose("Frequency", "A");
        choose("Unit", "kt");
        choose("Transformation", "idx");
        choose("Base", "2023");
        page.getByLabel("Last year").check();
        assertThat(page).hasURL(Pattern.compile("explore\\?s=aktau_baku_oil,btc_kz&u=kt&t=idx:2023&show=events,targets,lastyear,ranges$"));

        var link = page.url();
        var shown = table(page);
        assertThat(shown.get("2023").get(0)).isEqualTo("100");
        assertThat(file(link)).isEqualTo(shown);

        var other = window(1440, ColorScheme.DARK, "en");
        other.navigate(link);
        assertThat(table(other)).isEqualTo(shown);
        other.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az", "ru", "kk"})
    void sameNumbersInEachLanguage(String language) {
        var address = "explore?s=btc_kz,titr_cargo_mot&u=kt&t=ch1&from=2022&tab=table&lang=" + language;

        open(address);

        var read = new LinkedHashMap<String, List<String>>();
        table(page).forEach((period, values) -> read.put(period, values.stream().map(text -> plain(text, language)).toList()));
        assertThat(read).isEqualTo(file(address("explore?s=btc_kz,titr_cargo_mot&u=kt&t=ch1&from=2022")));
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @Test
    void chartShowsTheNumbersOfTheTable() {
        open("explore?s=btc_kz,kz_export_cpc&from=2020&view=line&show=none");
        var numbers = table(page);

        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Chart")).click();
        assertThat(page.locator("echarts-chart[data-drawn]")).isVisible();
        var drawn = (List<?>) page.evaluate("() => document.querySelector('echarts-chart').chartData().flatMap(one => one.data).filter(one => one?.id && one.value?.[1] != null).map(one => [one.id, one.value[1]])");

        var values = numbers.values().stream().flatMap(List::stream).filter(text -> !text.equals("–")).map(text -> Double.valueOf(text.replace(",", ""))).collect(Collectors.toSet());
        assertThat(drawn).isNotEmpty().allSatisfy(point -> assertThat(values).contains(((Number) ((List<?>) point).get(1)).doubleValue()));
    }

    @Test
    void undoRedoResetAndTheWayBackLeadThroughTheStates() {
        open("explore?s=btc_kz");
        choose("Frequency", "M");
        choose("Transformation", "pc1");
        assertThat(page).hasURL(Pattern.compile("s=btc_kz&f=M&t=pc1$"));

        page.getByRole(AriaRole.BUTTON, named("Undo")).click();
        assertThat(page).hasURL(Pattern.compile("s=btc_kz&f=M$"));
        assertThat(page.getByLabel("Transformation")).hasValue("lin");
        page.getByRole(AriaRole.BUTTON, named("Redo")).click();
        assertThat(page).hasURL(Pattern.compile("s=btc_kz&f=M&t=pc1$"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("s=btc_kz&f=M$"));
        page.getByRole(AriaRole.BUTTON, named("Reset")).click();
        assertThat(page).hasURL(Pattern.compile("s=btc_kz$"));
    }

    @Test
    void tourWithoutAPointer() {
        open("explore?s=btc_kz");
        assertThat(page.locator("echarts-chart[data-drawn]")).isVisible();

        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a series"))).isFocused();
        page.keyboard().type("tengiz");
        assertThat(page.locator("[role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("s=btc_kz,btc_kz_tengiz$"));

        page.keyboard().press("Escape");
        page.locator("#formula").focus();
        page.keyboard().type("b/a");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("x=b/a$"));

        page.locator("echarts-chart").first().focus();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("pin=20\\d\\d$"));
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Find a series");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void lettersCanBeTurnedOff() {
        open("explore?s=btc_kz");
        page.getByRole(AriaRole.BUTTON, named("Keys of this page")).click();
        page.getByLabel("Letters of the keyboard act on the page").uncheck();
        page.getByRole(AriaRole.BUTTON, named("Close")).click();
        page.locator("h1").click();

        page.keyboard().press("/");

        assertThat(page.locator("#add-series")).not().isFocused();
    }

    @Test
    void linesStandOutAndGo() {
        open("explore?s=btc_kz,kz_export_cpc");

        page.locator("#line-kz_export_cpc").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Make"))).click();
        assertThat(page).hasURL(Pattern.compile("focus=kz_export_cpc$"));
        page.locator("#line-btc_kz").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Remove"))).click();
        assertThat(page).hasURL(Pattern.compile("s=kz_export_cpc&focus=kz_export_cpc$"));
    }

    @Test
    void unitsThatDifferHaveAPanelEach() {
        open("explore?s=titr_cargo_mot,titr_teu");

        assertThat(page.locator("echarts-chart[data-drawn]")).hasCount(2);
        assertThat(page.locator(".drawn h2")).hasText(new String[] {"Thousand tonnes", "Twenty-foot equivalent units"});
    }

    @Test
    void formulaThatCannotBeIsRefusedWithASentence() {
        open("explore?s=titr_cargo_mot,titr_teu");

        page.locator("#formula").fill("a+");
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        assertThat(page.locator("#formula-refused")).not().isEmpty();

        page.locator("#formula").fill("a+b");
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        assertThat(page.locator("#line-x1 .line-note")).containsText("TEU");
    }

    @Test
    void tableIsSortedByNumbersAndCopied() {
        open("explore?s=btc_kz&tab=table");

        page.locator("table.sortable thead th:nth-child(2) button").click();
        var ascending = page.locator("table.sortable tbody td[data-value]").all().stream().map(cell -> Double.valueOf(cell.getAttribute("data-value"))).toList();
        assertThat(ascending).isSorted();
        assertThat(page.locator("table.sortable thead th:nth-child(2)")).hasAttribute("aria-sort", "ascending");

        page.getByRole(AriaRole.BUTTON, named("Copy table")).click();
        assertThat(page.locator(".table-bar .copied")).not().isEmpty();
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()")).startsWith("Period\t").contains("\n");
    }

    @Test
    void addressThatSaysNonsenseShowsTheRestAndSaysSo() {
        open("explore?s=btc_kz,no_such&t=yoy&nonsense=%3Cscript%3E&f=M");

        assertThat(page.locator(".notice-line")).hasCount(3);
        assertThat(page.locator("#line-btc_kz")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"line,1", "bar,1", "stack,1", "share,1", "season,2", "multiples,2"})
    void eachViewIsDrawn(String view, int charts) {
        open("explore?s=btc_kz,aktau_baku_oil&f=M&from=2022&view=" + view);

        assertThat(page.locator("echarts-chart[data-drawn]")).hasCount(charts);
    }

    /// What holds another line lies over the stack and not in it; what is expected is a bar with a dashed border.
    @Test
    void stackCountsNothingTwiceAndShowsWhatIsExpected() {
        open("explore?s=btc_transit,btc_total,btc_kz&view=stack&from=2022");

        var chart = page.locator("echarts-chart[data-drawn]");
        assertThat(chart.locator("svg path[stroke-dasharray][fill-opacity='0.25']")).hasCount(1);
        assertThat(chart).containsText("1,600, forecast");
        assertThat(page.locator(".notice-line").filter(new Locator.FilterOptions().setHasText("nothing is counted twice"))).hasCount(2);
    }

    @Test
    void sharesAreSaidInPercent() {
        open("explore?s=btc_azeri,btc_transit&view=share&from=2025&to=2025&u=kt");

        assertThat(page.locator("echarts-chart[data-drawn]")).containsText(Pattern.compile("84\\.8\\d* % \u00b7 23,05\\d"));
        assertThat(page.locator("h1")).containsText(Pattern.compile("84\\.8\\d*\\s%\\s\u00b7\\s23,05\\d"));
        page.locator(".views button, .views a").filter(new Locator.FilterOptions().setHasText("Table")).first().click();
        assertThat(page.locator("table.sortable tbody tr").first().locator("td .v").nth(1)).hasText(Pattern.compile("84\\.8\\d*\\s%"));
    }

    @Test
    void forecastIsATickAndAFan() {
        open("explore?s=titr_cargo_mot&view=line");
        page.locator("echarts-chart[data-drawn]").waitFor();
        assertThat(page.locator(".trends")).not().isVisible();

        page.getByLabel("Forecast").check();

        assertThat(page).hasURL(Pattern.compile("show=events,targets,ranges,forecast"));
        assertThat(page.locator("echarts-chart[data-drawn]")).containsText(Pattern.compile("5,400, forecast"));
        assertThat(page.locator(".trends li")).containsText(Pattern.compile("2026: 4,700\\skt, forecast; 80\\s%: 3,200 to 7,300"));
        page.locator(".views button, .views a").filter(new Locator.FilterOptions().setHasText("Table")).first().click();
        assertThat(page.locator("table.sortable tbody tr").first()).containsText(Pattern.compile("2028.*5,400.*forecast"));
        page.locator(".views button, .views a").filter(new Locator.FilterOptions().setHasText("Method")).first().click();
        assertThat(page.locator(".method")).containsText("A forecast is the mean of four models");
    }

    @Test
    void growthIsATable() {
        open("explore?s=btc_kz&view=growth");

        assertThat(page.locator("table.sortable thead th")).hasText(new Pattern[] {Pattern.compile("Period"), Pattern.compile("BTC, Mt"), Pattern.compile("Change"), Pattern.compile("On the year before")});
    }

    @Test
    void seasonIsAPartOfEveryYearAndNotOfOne() {
        open("explore?s=btc_transit&f=M&from=2022&view=season");
        page.locator("echarts-chart[data-drawn]").waitFor();

        page.locator("echarts-chart").focus();
        page.keyboard().press("End");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("pin=202\\d-\\d\\d$"));
        assertThat(page.locator("echarts-chart")).not().containsText("2001");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1024, 390})
    void pageNeverScrollsSideways(int width) {
        var narrow = window(width, ColorScheme.DARK, "ru");
        narrow.navigate(address("explore?s=btc_kz,titr_cargo_mot,kz_export_cpc&f=M"));
        assertThat(narrow.locator("echarts-chart[data-drawn]").first()).isVisible();

        assertThat((Boolean) narrow.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
        narrow.context().close();
    }

    private void add(String words, String key) {
        page.locator("#add-series").fill(words);
        page.locator("#found-" + key).click();
        assertThat(page.locator("#line-" + key)).isVisible();
    }

    private void choose(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(value);
        assertThat(page).hasURL(Pattern.compile(value.equals("A") ? "s=" : "[=:]" + value + "(:|&|$)"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /// Values as they are read, by the code of their period.
    private static Map<String, List<String>> table(Page at) {
        at.locator("#tab-explore-1").click();
        assertThat(at.locator("table.sortable tbody tr").first()).isVisible();
        var rows = (List<?>) at.evaluate("() => [...document.querySelectorAll('table.sortable tbody tr')].map(row => [row.cells[0].dataset.value.slice(0, 4), ...[...row.cells].slice(1).map(cell => cell.querySelector('.v').textContent)])");
        var table = new LinkedHashMap<String, List<String>>();
        rows.forEach(row -> table.put((String) ((List<?>) row).getFirst(), ((List<?>) row).stream().skip(1).map(String.class::cast).toList()));
        return table;
    }

    /// The same from the file that the page offers.
    private Map<String, List<String>> file(String page) {
        var text = this.page.request().get(page.replace("/explore?", "/api/v1/explore.csv?")).text();
        var rows = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        var lines = rows.stream().map(row -> row.getField("line")).distinct().toList();
        var table = new LinkedHashMap<String, List<String>>();
        rows.stream().map(row -> row.getField("period")).distinct().sorted(Comparator.reverseOrder()).forEach(period -> table.put(period, lines.stream().map(line -> rows.stream()
                .filter(row -> row.getField("line").equals(line) && row.getField("period").equals(period)).map(row -> row.getField("value")).filter(value -> !value.isEmpty())
                .findFirst().orElse("–")).toList()));
        return table;
    }

    /// A number that is written by the rules of a language, as a program reads it.
    private static String plain(String text, String language) {
        var digits = text.replace("\u2212", "-").replace("+", "").replace("\u00A0", "").replace("\u202F", "");
        return switch (language) {
            case "en" -> digits.replace(",", "");
            default -> digits.replace(".", "").replace(',', '.');
        };
    }
}
