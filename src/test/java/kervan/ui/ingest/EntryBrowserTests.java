package kervan.ui.ingest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.archive.Archive;
import kervan.figure.Figure;
import kervan.figure.Standing;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EntryBrowserTests extends StewardBrowser {

    @Autowired
    private Archive archive;

    @Test
    void takesAPressTextByKeyboardAlone() {
        open("entry");
        page.getByLabel("Published by").focus();
        type("Test Office", "Tab", "Bulletin 7", "Tab", "Tab", "11.06.2019", "Tab");
        type("Jan-Feb 2018: over 23.5 thousand tons", "Enter");
        assertThat(cell("Series", 1)).isFocused();
        type("kazakh oil shipped", "Enter");
        assertThat(cell("Series", 1)).hasValue("btc_kz");
        assertThat(cell("Value", 1)).hasValue("23.5");
        type("Enter", "Control+d", "Tab", "3M2018", "Tab", "Tab", "36,1", "Tab", "kt", "Enter");
        assertThat(cell("Unit", 3)).isFocused();
        paste(cell("Series", 3), "btc_kz\t2018-04\t\t13,25\tkt\r\nbtc_kz\t2018-05\tabout\t12,5\tkt\tprovisional\r\nbtc_kz\t2018-06\t\t24,566,5\tkt\r\n");

        assertThat(page.getByText("two decimal marks")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("One cell has to be mended first.")).isVisible();
        assertThat(cell("Value", 5)).isFocused();
        page.reload();
        assertThat(cell("Value", 5)).hasValue("24,566,5");
        cell("Value", 5).focus();
        type("12,1");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".counts")).containsText("5 new");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record 5 figures")).press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Recorded"))).isFocused();
        assertThat(cell("Value", 1)).hasValue("");
        assertThat(entered("Bulletin 7")).hasSize(5);
        assertThat(page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("btc_kz"))).hasAttribute("href", "series/btc_kz");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it back")).press("Enter");
        assertThat(page.getByText("It counts no longer.")).isVisible();
        assertThat(entered("Bulletin 7")).isEmpty();
    }

    @Test
    void takesAnAnswerForEachOrForAllOfAKind() {
        open("entry");
        page.getByLabel("Published by").fill("Test Office");
        page.getByLabel("Title").fill("Bulletin 8");
        page.getByLabel("Published on").fill("2017-05");
        paste(cell("Series", 1), "btc_kz\t2017-01/2017-09\t\t5\tkt\nbtc_kz\t2017-01/2017-10\t\t6\tkt");
        page.keyboard().press("Control+Enter");
        var record = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record 2 figures"));
        assertThat(record).isEnabled();

        page.getByLabel("Answer for btc_kz, 2017-01/2017-09").selectOption("Leave out");
        page.getByLabel("Answer for all of the kind future reported as actual").selectOption("Accept, because");
        assertThat(page.getByText("Say why 2 suspicious figures are accepted.")).isVisible();
        assertThat(record).isDisabled();
        page.getByLabel("Reason for all of the kind future reported as actual").fill("a plan, says the office");
        assertThat(page.getByLabel("Reason for btc_kz, 2017-01/2017-09")).hasValue("a plan, says the office");
        page.getByLabel("Answer for btc_kz, 2017-01/2017-10").selectOption("Leave out");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record 1 figure")).waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record 1 figure")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Recorded"))).isVisible();

        assertThat(entered("Bulletin 8")).singleElement().satisfies(figure -> {
            assertThat(figure.standing()).isEqualTo(Standing.ACCEPTED);
            assertThat(figure.reason()).isEqualTo("a plan, says the office");
            assertThat(figure.finding()).contains("future reported as actual");
        });
    }

    @Test
    void takesAHundredPastedRowsAndWhatIsTypedAmongThem() {
        open("entry");
        var rows = IntStream.rangeClosed(1, 100).mapToObj("btc_kz\t2016-01\t\t%d,5\tkt"::formatted).collect(Collectors.joining("\n"));
        paste(cell("Series", 1), rows);
        assertThat(cell("Value", 100)).hasValue("100,5");

        cell("Value", 50).fill("");
        cell("Value", 50).pressSequentially("12345");

        assertThat(cell("Value", 50)).hasValue("12345");
        assertThat(cell("Value", 49)).hasValue("49,5");
        assertThat(cell("Value", 100)).hasValue("100,5");
    }

    private List<Figure> entered(String title) {
        return archive.figures(new SeriesKey("btc_kz"), Vintage.LATEST).stream().filter(figure -> figure.source().title().equals(title)).toList();
    }

    private Locator cell(String column, int row) {
        return page.getByLabel("%s, row %d".formatted(column, row), new Page.GetByLabelOptions().setExact(true));
    }

    /// Keys by their names, everything else as text.
    private void type(String... keys) {
        for (var key : keys) {
            if (key.matches("Tab|Enter|Control\\+d")) {
                page.keyboard().press(key);
            } else {
                page.keyboard().type(key);
            }
        }
    }

    private static void paste(Locator cell, String text) {
        cell.evaluate("""
                (input, text) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  input.focus();
                  input.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""", text);
    }
}
