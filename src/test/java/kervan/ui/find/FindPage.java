package kervan.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;

/// A page that leads to series.
@DatabaseTest(shared = true)
abstract class FindPage extends InChromium {

    @Override
    protected void open(String path) {
        super.open(path);
        page.locator("h1").waitFor();
    }

    void assertFits(String path) {
        open(path);
        for (int width : new int[] {1440, 1024, 390, 320}) {
            page.setViewportSize(width, 844);
            page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth", null, new Page.WaitForFunctionOptions().setTimeout(3000));
        }
    }

    /// Each row with a volume says what the API says of its series in the year.
    ///
    /// @param column of the volumes, from 0
    void assertSaysWhatTheApiSays(int year, int column) {
        var rows = page.locator("tr[data-series]").all();
        var told = 0;
        for (var row : rows) {
            var amount = row.locator("td").nth(column).textContent().split("\\s");
            if (amount.length == 2 && amount[0].matches("[0-9].*")) {
                var answer = page.request().get(address("api/v1/series/%s/observations?frequency=A&unit=%s&from=%d&to=%d".formatted(row.getAttribute("data-series"), amount[1], year, year))).text();
                assertThat(new BigDecimal(amount[0].replace(",", ""))).as(answer).isEqualByComparingTo(answer.replaceAll("(?s).*\"observations\".*?\"value\":\\s*\"?([0-9.]+).*", "$1"));
                told++;
            }
        }
        assertThat(told).isGreaterThan(3);
    }
}
