package kervan.ui.saved;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.Test;

/// Saved views, dashboards and short links in a browser, in a database of their own.
@DatabaseTest
class SavedBrowserTests extends InChromium {

    private static int boards;

    @Test
    void tileIsMovedByKeysAnnouncedAndSaved() {
        var key = board();
        open("board/" + key);
        var move = tile("One").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move One").setExact(true));
        move.focus();

        page.keyboard().press("Enter");
        assertThat(page.locator(".grid-says")).containsText("Place 1 of 3");
        assertThat(move).hasAttribute("aria-pressed", "true");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".grid-says")).hasText("Place 2 of 3.");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".grid-says")).hasText("Place 3 of 3.");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator(".grid-says")).hasText("7 of 12 columns wide, 1 of 4 steps high.");
        page.keyboard().press("Enter");

        assertThat(page.locator(".tile h2")).hasText(new String[] {"Two", "Three", "One"});
        assertThat(tile("One").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move One").setExact(true))).isFocused();
        assertThat(page.locator(".unsaved")).hasText("Changed and not saved yet.");
        page.locator("[name=steward]").fill("Ayla");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
        assertThat(page.locator(".own-board > .good")).hasText("Monday %s: saved as version 2.".formatted(key.replaceAll("\\D", "")));
        assertThat(page.locator(".unsaved")).isEmpty();

        open("board/" + key);
        assertThat(page.locator(".tile h2")).hasText(new String[] {"Two", "Three", "One"});
        assertThat(page.locator(".scope").first()).containsText("Version 2");
        page.locator(".board-versions summary").click();
        assertThat(page.locator(".versions li").first()).containsText("Tile resized: One. Tiles in another order.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore version 1")).click();
        assertThat(page.locator(".tile h2")).hasText(new String[] {"One", "Two", "Three"});
        assertThat(page.locator(".scope").first()).containsText("Version 3");
    }

    @Test
    void escapePutsATileBack() {
        open("board/" + board());
        var move = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move Two").setExact(true));
        move.focus();

        page.keyboard().press("Space");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Escape");

        assertThat(page.locator(".grid-says")).hasText("Two is back where it was.");
        assertThat(page.locator(".tile h2")).hasText(new String[] {"One", "Two", "Three"});
        assertThat(page.locator("#tile-t2")).hasCSS("order", "0");
        assertThat(page.locator(".unsaved")).isEmpty();
        assertThat(move).isFocused();
    }

    @Test
    void tileIsDraggedAndResizedByPointer() {
        open("board/" + board());
        var from = tile("Three").locator(".move").boundingBox();
        var to = tile("One").boundingBox();

        page.mouse().move(from.x + 5, from.y + 5);
        page.mouse().down();
        page.mouse().move(from.x - 30, from.y - 30);
        page.mouse().move(to.x + 20, to.y + 40);
        page.mouse().up();

        assertThat(page.locator(".tile h2")).hasText(new String[] {"Three", "One", "Two"});
        var corner = tile("One").locator(".resize").boundingBox();
        page.mouse().move(corner.x + 8, corner.y + 8);
        page.mouse().down();
        page.mouse().move(corner.x - 200, corner.y + 130, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        assertThat(page.locator("#tile-t1")).hasAttribute("style", Pattern.compile("--w: ?4; ?--h: ?2.*"));
        assertThat(page.locator(".unsaved")).hasText("Changed and not saved yet.");
    }

    @Test
    void boardAndTilesAreRenamedInTheirPlaceByKeys() {
        var key = board();
        open("board/" + key);
        button("Rename").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=board-title]")).isFocused();
        page.keyboard().type(" again");
        page.keyboard().press("Escape");
        assertThat(page.locator("h1")).hasText("Monday " + boards);
        assertThat(button("Rename")).isFocused();
        assertThat(page.locator(".unsaved")).isEmpty();

        page.keyboard().press("Enter");
        page.locator("[name=board-title]").fill(" ");
        page.keyboard().press("Enter");
        assertThat(page.locator(".board-head [role=alert]")).hasText("Say what it is to be called.");
        page.locator("[name=board-title]").fill("Tuesday");
        page.locator("[name=board-note]").fill("for the ministry");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Tuesday");
        assertThat(page.locator(".board-head .note")).hasText("for the ministry");
        assertThat(button("Rename")).isFocused();
        assertThat(page.locator(".unsaved")).hasText("Changed and not saved yet.");

        button("Edit Two").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=tile-title]")).isFocused();
        page.locator("[name=tile-title]").fill("Second");
        page.locator("[name=tile-words]").fill("one line\nanother");
        page.locator("#tile-t2").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Done")).click();
        assertThat(page.locator(".tile h2")).hasText(new String[] {"One", "Second", "Three"});
        assertThat(page.locator("#tile-t2 .words p")).hasText(new String[] {"one line", "another"});
        assertThat(button("Edit Second")).isFocused();

        button("Save").click();
        assertThat(page.locator(".own-board > .good")).hasText("Tuesday: saved as version 2.");
        open("board/" + key);
        assertThat(page.locator("h1")).hasText("Tuesday");
        page.locator(".board-versions summary").click();
        assertThat(page.locator(".versions li").first()).containsText("Title: Monday %d → Tuesday. Note changed. Tile changed: Second.".formatted(boards));
    }

    @Test
    void whatIsWrittenInFieldsThatAreOpenIsSavedToo() {
        open("board/" + board());
        button("Edit One").click();
        page.locator("[name=tile-title]").fill("First");
        button("Rename").click();
        page.locator("[name=board-title]").fill("Wednesday");

        button("Save").click();

        assertThat(page.locator(".own-board > .good")).hasText("Wednesday: saved as version 2.");
        assertThat(page.locator(".tile h2")).hasText(new String[] {"First", "Two", "Three"});
        assertThat(page.locator(".unsaved")).isEmpty();
        assertThat(button("Save")).isFocused();
    }

    @Test
    void cursorStandsAtTheSamePeriodOnAllChartsOfABoard() {
        var tile = "{\"id\": \"t%d\", \"kind\": \"%s\", \"content\": \"%s\", \"title\": \"\", \"width\": 6, \"height\": 2}";
        post("api/v1/boards", "{\"title\": \"Cursors\", \"tiles\": [%s, %s, %s, %s]}".formatted(tile.formatted(1, "exploration", "/explore?s=titr_cargo_mot&view=line"),
                tile.formatted(2, "exploration", "/explore?s=titr_cargo_mot,btc_kz"), tile.formatted(3, "exploration", "/explore?s=btc_transit&f=M"), tile.formatted(4, "target", "kz_btc_2025")));
        open("board/cursors");
        assertThat(page.locator("echarts-chart[data-drawn]")).hasCount(4);
        assertThat(cursor(2)).isHidden();

        page.locator("#tile-t1 echarts-chart").focus();
        page.keyboard().press("End");

        assertThat(page.locator("#tile-t1 echarts-chart .values .head").first()).hasText("2025");
        assertThat(cursor(2)).isVisible();
        assertThat(cursor(3)).isHidden();
        assertThat(cursor(4)).isVisible();
        assertThat(page.locator("#tile-t4 echarts-chart .glass > :visible")).hasCount(1);
        var before = cursor(2).boundingBox().x;
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#tile-t1 echarts-chart .values .head").first()).hasText("2024");
        assertThat(cursor(4)).isHidden();
        org.assertj.core.api.Assertions.assertThat(cursor(2).boundingBox().x).isLessThan(before);
        page.keyboard().press("Escape");
        assertThat(cursor(2)).isHidden();

        var plot = page.locator("#tile-t2 echarts-chart").boundingBox();
        page.mouse().move(plot.x + plot.width * 0.5, plot.y + plot.height * 0.6);
        assertThat(cursor(1)).isVisible();
        page.mouse().move(plot.x + plot.width / 2, plot.y - 60);
        assertThat(cursor(1)).isHidden();
    }

    private Locator cursor(int tile) {
        return page.locator("#tile-t%d echarts-chart .cursor:not(.kept)".formatted(tile));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void whoIsOvertakenChooses() {
        var key = board();
        open("board/" + key);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Two")).click();
        assertThat(page.locator(".tile")).hasCount(2);
        post("api/v1/boards/%s/versions".formatted(key), "{\"since\": 1, \"title\": \"Hers\", \"by\": \"Ayla\"}");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();

        assertThat(page.locator(".overtaken")).containsText("Ayla saved version 2 while you worked on version 1.");
        assertThat(page.locator(".tile")).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep mine as a copy")).click();
        assertThat(page.locator(".own-board > .good")).containsText("saved as version 1");
        page.waitForURL(address -> !address.endsWith("/board/" + key));
        assertThat(page.locator(".tile")).hasCount(2);
        open("board/" + key);
        assertThat(page.locator("h1")).hasText("Hers");
        assertThat(page.locator(".tile")).hasCount(3);
    }

    @Test
    void tilesAreAddedAndThoseThatFailSayWhy() {
        var key = board();
        open("board/" + key);
        page.locator(".tile-form summary").click();
        page.locator("[name=tile-target]").selectOption("kz_btc_2024");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add: Target")).click();
        assertThat(page.locator("#tile-t4 echarts-chart[data-drawn]")).isVisible();
        assertThat(page.locator("#tile-t4 .says")).not().isEmpty();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add: Text")).click();
        assertThat(page.locator(".tile-form [role=alert]")).hasText("Write something first.");
        page.locator("[name=tile-address]").fill("//evil.example/explore");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add: Address of the workbench")).click();
        assertThat(page.locator(".tile-form [role=alert]")).containsText("is no address of a page");

        page.locator("[name=asOf]").fill("1990-01-01");
        page.locator("[name=asOf]").blur();
        assertThat(page.locator("#tile-t4 .remark")).hasText("The target kz_btc_2024 had not been announced by then.");
        page.waitForURL(address -> address.endsWith("?asOf=1990-01-01"));
        page.locator("[name=asOf]").fill("someday");
        page.locator("[name=asOf]").blur();
        assertThat(page.locator(".range-fields [role=alert]")).containsText("which is no day");
    }

    @Test
    void boardsAndViewsAreFoundRenamedWithdrawnAndRestored() {
        post("api/v1/views", "{\"title\": \"<b>Kazakh</b> & עברית\", \"address\": \"/series/btc_kz?unit=kt\", \"by\": \"Ayla\", \"note\": \"for the ministry\"}");
        open("views");
        page.locator("[name=search]").fill("MINISTRY");
        var item = page.locator(".kept").filter(new Locator.FilterOptions().setHasText("<b>Kazakh</b> & עברית"));
        assertThat(page.locator(".kept:visible")).hasCount(1);
        assertThat(item).containsText("for the ministry");

        item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Rename: "))).click();
        item.getByLabel("Title").fill("Kazakh oil");
        item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".good")).hasText("Kazakh oil: saved as version 2.");
        var renamed = page.locator(".kept").filter(new Locator.FilterOptions().setHasText("Kazakh oil"));
        renamed.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Versions: Kazakh oil")).click();
        assertThat(renamed.locator(".versions li").first()).containsText("Title: <b>Kazakh</b> & עברית → Kazakh oil.");
        renamed.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw: Kazakh oil")).click();
        assertThat(page.locator(".withdrawn summary")).hasText("1 withdrawn");
        page.locator(".withdrawn summary").click();
        renamed.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Versions: Kazakh oil")).click();
        renamed.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore version 2")).click();
        assertThat(page.locator(".good")).hasText("Kazakh oil: restored, as version 4.");
        renamed.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Kazakh oil")).click();
        page.waitForURL(address -> address.endsWith("/series/btc_kz?unit=kt"));
    }

    @Test
    void explorationIsSavedLinkedAndBecomesATile() {
        open("explore?s=btc_kz&t=idx:2023");
        page.locator(".save-view summary").click();
        page.locator(".save-view").getByLabel("Title").fill("Kazakh oil, indexed");
        page.locator(".save-view").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".save-view .good")).hasText("Kazakh oil, indexed: saved as version 1.");
        page.locator(".save-view").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Short link")).click();
        var link = page.locator(".save-view .short");
        assertThat(link).hasText(Pattern.compile("http://.*/s/[0-9A-Za-z]{6}"));

        page.navigate(link.textContent());
        page.waitForURL(address -> address.endsWith("/explore?s=btc_kz&t=idx:2023"));

        open("board/" + board());
        page.locator(".tile-form summary").click();
        page.locator("[name=tile-view]").selectOption("kazakh-oil-indexed");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add: Saved view")).click();
        assertThat(page.locator("#tile-t4 echarts-chart[data-drawn]")).isVisible();
        assertThat(page.locator("#tile-t4 h2 a")).hasAttribute("href", "explore?s=btc_kz&t=idx:2023");
        assertThat(page.locator("#tile-t4 h2 a")).hasText("Kazakh oil, indexed");
        page.locator("[name=from]").fill("2022");
        page.locator("[name=from]").blur();
        assertThat(page.locator("#tile-t4 h2 a")).hasAttribute("href", "explore?s=btc_kz&t=idx:2023&from=2022");
    }

    @Test
    void newDashboardBeginsEmpty() {
        open("views");
        page.getByLabel("Title of a new dashboard").fill("Empty one");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New dashboard")).click();

        page.waitForURL(address -> address.endsWith("/board/empty-one"));
        assertThat(page.locator(".no-tiles")).containsText("No tile yet.");

        open("views");
        page.getByLabel("Title of a new dashboard").fill("By a key");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.endsWith("/board/by-a-key"));
    }

    @Test
    void whoLeavesWithChangesIsAsked() {
        var key = board();
        open("views");
        open("board/" + key);
        renameTo("Changed");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Targets").setExact(true)).click();
        assertThat(leaving()).containsText("Changed: changed and not saved");
        leaving().getByText("Stay here").click();
        assertThat(leaving()).isHidden();
        assertThat(page.locator("h1")).hasText("Changed");
        assertThat(page).hasURL(Pattern.compile("/board/" + key + "$"));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Targets").setExact(true)).click();
        assertThat(leaving()).isVisible();
        page.keyboard().press("Escape");
        assertThat(leaving()).isHidden();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Targets").setExact(true)).click();
        leaving().getByText("Save and go on").click();
        page.waitForURL(address -> address.endsWith("/targets"));

        open("board/" + key);
        assertThat(page.locator("h1")).hasText("Changed");
        renameTo("Thrown away");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Targets").setExact(true)).click();
        leaving().getByText("Go on without saving").click();
        page.waitForURL(address -> address.endsWith("/targets"));
        open("board/" + key);
        assertThat(page.locator("h1")).hasText("Changed");
    }

    @Test
    void whoGoesBackWithChangesIsAskedAndTheAddressStays() {
        var key = board();
        open("views");
        page.locator("h3 a[href*='board/" + key + "?']").click();
        page.waitForURL(address -> address.contains("/board/" + key));
        renameTo("Changed");

        page.evaluate("history.back()");
        assertThat(leaving()).isVisible();
        leaving().getByText("Stay here").click();
        assertThat(page).hasURL(Pattern.compile("/board/" + key));
        assertThat(page.locator("h1")).hasText("Changed");

        page.evaluate("history.back()");
        leaving().getByText("Go on without saving").click();
        page.waitForURL(address -> address.endsWith("/views"));
        assertThat(page.locator("h1")).not().hasText("Changed");
    }

    @Test
    void browserAsksBeforeThePageIsClosedOnlyWhileSomethingIsUnsaved() {
        open("board/" + board() + "?from=2019");
        assertThat(asksBeforeClosing()).as("a range stands in the address").isFalse();
        renameTo("Changed");
        assertThat(asksBeforeClosing()).isTrue();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
        assertThat(page.locator(".own-board > .good")).hasText("Changed: saved as version 2.");
        assertThat(asksBeforeClosing()).isFalse();

        renameTo("Once more");
        assertThat(page.locator(".unsaved")).hasText("Changed and not saved yet.");
        assertThat(page.locator(".own-board > .good")).isEmpty();
    }

    private void renameTo(String title) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rename").setExact(true)).click();
        page.locator("[name=board-title]").fill(title);
        page.keyboard().press("Enter");
        assertThat(page.locator(".unsaved")).hasText("Changed and not saved yet.");
    }

    private Locator leaving() {
        return page.locator("dialog.leave");
    }

    private boolean asksBeforeClosing() {
        return (boolean) page.evaluate("!dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    }

    @Test
    void unknownShortLinkAndBoardHaveAPage() {
        for (var path : List.of("s/nobody", "board/nothing", "board/%3Cb%3E", "board/" + board() + "?version=99")) {
            assertThat(page.navigate(address(path)).status()).isEqualTo(404);
            assertThat(page.locator(".notice h1")).hasText("There is no such page");
        }
        page.navigate(address("s/nobody"));
        assertThat(page.locator(".notice p").first()).containsText("Capital and small letters count");
        assertThat(errors).allSatisfy(told -> assertThat(told).contains("404"));
        errors.clear();
    }

    @Test
    void fitsEveryWidthAndStandsInOneColumnOnAPhone() {
        var key = board();
        for (int width : new int[] {1440, 1024, 390, 320}) {
            page.setViewportSize(width, 844);
            for (var path : List.of("views", "board/" + key)) {
                open(path);
                page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth");
            }
        }
        assertThat((Integer) page.evaluate("() => new Set([...document.querySelectorAll('.tile')].map(tile => tile.getBoundingClientRect().left)).size")).isEqualTo(1);
    }

    /// @return the key of a dashboard with three texts, each half a row wide
    private String board() {
        var title = "Monday %d".formatted(++boards);
        var tile = "{\"id\": \"t%d\", \"kind\": \"text\", \"content\": \"Words\", \"title\": \"%s\", \"width\": 6, \"height\": 1}";
        post("api/v1/boards", "{\"title\": \"%s\", \"tiles\": [%s, %s, %s]}".formatted(title, tile.formatted(1, "One"), tile.formatted(2, "Two"), tile.formatted(3, "Three")));
        return "monday-" + boards;
    }

    private void post(String path, String json) {
        try {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address(path))).POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        } catch (IOException broken) {
            throw new AssertionError("not answered", broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Locator tile(String title) {
        return page.locator(".tile").filter(new Locator.FilterOptions().setHas(page.locator("h2", new Page.LocatorOptions().setHasText(title))));
    }

    @Override
    protected void open(String path) {
        super.open(path);
        page.locator("h1").first().waitFor();
    }
}
