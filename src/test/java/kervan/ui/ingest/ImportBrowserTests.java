package kervan.ui.ingest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kervan.archive.Archive;
import kervan.figure.Figure;
import kervan.figure.Standing;
import kervan.ingest.Ingestion;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportBrowserTests extends StewardBrowser {

    private static final String FIRST = """
            series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note
            btc_kz,2015-01,12.5,,,kt,exactly,A,accepted,,,Test Office,Bulletin 9,,2015-05,
            """;

    private static final String SECOND = """
            Period;Volume, kt;Series;Publisher;Document;Published on
            2015-01;13,5;btc_kz;Test Office;Bulletin 9;2015-05
            2015-02;14,25;btc_kz;Test Office;Bulletin 9;2015-05
            Jan-Sep 2015;5;btc_kz;Test Office;Bulletin 9;2015-05
            2015-03;24,566,5;btc_kz;Test Office;Bulletin 9;2015-05
            """;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Archive archive;

    @Test
    void asksAndRecordsAllOrNothingAndTakesItBack() {
        ingestion.ingest("bulletin.csv", FIRST.getBytes(StandardCharsets.UTF_8));
        open("import");
        upload("second.csv", SECOND);
        assertThat(page.locator(".recognised .subtitle")).containsText("values divided by semicolons");
        assertThat(brought()).hasSize(1);
        assertThat(page.locator(".preview")).containsText("btc_kz, 2015-01/2015-09: 5 kt, reported, from Test Office, Bulletin 9");

        compare();
        assertThat(page.locator(".counts")).hasText("2 new 0 unchanged 1 revised 0 conflicting 1 suspicious 1 rejected 0 without a value 0 left out");
        assertThat(page.getByText("two decimal marks").last()).isVisible();
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Revised")).click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Revised"))).containsText("+1.0");
        assertThat(record()).isDisabled();
        assertThat(page.getByText("One thing is rejected.")).isVisible();
        page.getByText("Leave it out and take the rest").click();
        page.getByLabel("Answer for btc_kz").selectOption("Accept, because");
        assertThat(record()).isDisabled();
        page.getByLabel("Reason for btc_kz").fill("a plan");
        record().click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Recorded"))).isFocused();
        assertThat(page.getByText("2 new, 1 revised, 0 known already; 1 rejected and left out.")).isVisible();
        assertThat(figures()).extracting(figure -> figure.value().toPlainString()).containsExactlyInAnyOrder("13.5", "14.25", "5");
        assertThat(figures()).filteredOn(figure -> figure.value().equals(new BigDecimal("5")))
                .allSatisfy(figure -> assertThat(figure.standing()).isEqualTo(Standing.ACCEPTED));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it back")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Taken back"))).isVisible();
        assertThat(figures()).extracting(figure -> figure.value().toPlainString()).containsExactly("12.5");
        open("imports");
        // The browser tells that it has left the page, and the server may hear it after it has sent the next one.
        page.waitForCondition(() -> brought().isEmpty());
    }

    @Test
    void takesCellsOfASpreadsheetAndAsksWhatTheyDoNotSay() {
        open("import");
        page.getByText("Or paste cells").click();
        page.getByLabel("Cells of a spreadsheet, or text of a file").fill("Month\tVolume\n2014-01\t7.25\n2014-02\t8.5\n");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use this text")).click();
        var questions = page.locator(".questions");
        assertThat(questions).containsText("In which unit are the values?");

        page.getByLabel("Series of all figures").fill("btc_kz");
        page.getByLabel("Unit of all figures").fill("thousand tonnes");
        page.getByLabel("Published by").fill("Pasted Office");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Bulletin 10");
        page.keyboard().press("Tab");
        assertThat(questions).hasText("");
        compare();
        assertThat(page.locator(".counts")).containsText("2 new");
        record().click();

        assertThat(page.getByText("2 new, 0 revised, 0 known already.")).isVisible();
    }

    @Test
    void knowsItsOwnFilesAndSaysWhyAFileCannotBeRead() {
        open("import");
        upload("picture.csv", "\u0000\u0001\u0002PNG\u0000\u0000");
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("picture.csv cannot be read"))).isVisible();

        upload("series.csv", page.evaluate("async () => (await fetch('api/v1/series/btc_kz/figures.csv')).text()").toString());
        compare();

        assertThat(page.locator(".counts")).containsText("0 new");
        assertThat(page.getByText("There is nothing to record: all of it is known already.")).isVisible();
    }

    private void upload(String name, String content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private void compare() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare with what is known")).click();
    }

    private Locator record() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Record \\d+ figures?")));
    }

    private List<Figure> figures() {
        return archive.figures(new SeriesKey("btc_kz"), Vintage.LATEST).stream().filter(figure -> figure.source().title().equals("Bulletin 9")).toList();
    }

    /// What is left of the uploaded file; another Kervan on the machine may have others.
    private static List<Path> brought() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(Uploads.PREFIX)
                    && file.toFile().length() == SECOND.getBytes(StandardCharsets.UTF_8).length).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
