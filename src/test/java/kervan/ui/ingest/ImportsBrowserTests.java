package kervan.ui.ingest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import kervan.archive.Batches;
import kervan.ingest.Ingestion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportsBrowserTests extends StewardBrowser {

    private static final String FILE = """
            series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note
            btc_kz,2019-03,12.5,,,kt,exactly,A,accepted,,,Test Office,Bulletin,,2019-05,
            """;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Batches batches;

    @Test
    void listsWhatCameInAndTakesItBackOnlyWhenAskedTwice() {
        var batch = ingestion.ingest("march.csv", FILE.getBytes(StandardCharsets.UTF_8)).batch();

        open("imports");
        row("march.csv").getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 row that was new counts no longer.");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(batches.find(batch).orElseThrow().isUndone()).isFalse();
        row("march.csv").getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(page.getByLabel("Who takes it back")).isFocused();
        page.keyboard().type("A. Steward");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.getByText("march.csv was taken back.")).isFocused();
        assertThat(row("march.csv")).containsText("taken back");
        assertThat(row("march.csv").getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(row("db/reference/figures.csv")).containsText("comes with Kervan");
        assertThat(batches.find(batch).orElseThrow().isUndone()).isTrue();
    }

    @Test
    void saysInWordsWhySomethingCannotBeTakenBack() {
        var batch = ingestion.ingest("april.csv", FILE.replace("2019-03", "2019-04").getBytes(StandardCharsets.UTF_8)).batch();
        open("imports");
        batches.undo(batch, null);

        row("april.csv").getByRole(AriaRole.BUTTON).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it back")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Import %d, april.csv, was taken back already.".formatted(batch));
    }

    private Locator row(String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }
}
