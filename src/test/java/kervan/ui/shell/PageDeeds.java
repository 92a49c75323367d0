package kervan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What a reader does on a page so that more of it is seen: opens what is shut, is refused, is told.
record PageDeeds(Page page, String root) {

    private static final String BULLETIN = """
            Period;Volume, kt;Series;Publisher;Document;Published on
            2015-01;13,5;btc_kz;Test Office;Bulletin 9;2015-05
            Jan-Sep 2015;5;btc_kz;Test Office;Bulletin 9;2015-05
            2015-03;24,566,5;btc_kz;Test Office;Bulletin 9;2015-05
            """;

    private static final String TILES = """
            {"title": "Monday", "by": "Ayla", "tiles": [
              {"id": "t1", "kind": "exploration", "content": "/explore?s=btc_kz,kz_export_cpc", "title": "", "width": 8, "height": 2},
              {"id": "t2", "kind": "target", "content": "kz_btc_2024", "title": "", "width": 4, "height": 2},
              {"id": "t3", "kind": "text", "content": "Words", "title": "Said", "width": 6, "height": 1},
              {"id": "t4", "kind": "target", "content": "no_such_target", "title": "", "width": 6, "height": 1}]}""";

    /// A dashboard, views of two versions, a claim that is watched, drafts that wait, a file that was brought in.
    void keepSomething() {
        post("boards", TILES);
        post("views", "{\"title\": \"Kazakh oil\", \"address\": \"/series/btc_kz?unit=kt\", \"by\": \"Ayla\", \"note\": \"for the ministry\"}");
        post("views/kazakh-oil/versions", "{\"since\": 1, \"title\": \"Kazakh oil by way of BTC\", \"by\": \"Bela\"}");
        post("claims", "{\"series\": \"btc_kz\", \"value\": 2.2, \"unit\": \"Mt\", \"relation\": \"half\", \"period\": \"2023\", \"title\": \"Half of it\"}");
        post("announcements", "{\"key\": \"kz_btc_2025_rev\", \"value\": 1.25, \"by\": \"Ayla\", \"reason\": \"misread\"}");
        bring("bulletin.csv", "2014-01");
    }

    /// The code of a short link.
    String link() {
        return post("links", "{\"address\": \"/series/btc_kz?unit=kt\"}").replaceAll("(?s).*\"code\": ?\"(\\w+)\".*", "$1");
    }

    /// @param deed empty for nothing
    void does(String deed) {
        switch (deed) {
            case "" -> { }
            case "decide" -> decide();
            case "refuse" -> see("Save as a draft", "#wrong-title");
            case "unfold" -> page.locator("article summary").first().click();
            case "compare" -> compare();
            case "undo" -> undo();
            case "enter" -> enter();
            case "tick" -> tick();
            case "find" -> find();
            case "keys" -> see("Keys of this page", "dialog[open]");
            case "save" -> save();
            case "news" -> news();
            case "versions" -> versions();
            case "add" -> add();
            case "edit" -> edit();
            default -> throw new IllegalArgumentException(deed);
        }
    }

    private void decide() {
        see("Where 2023 comes from", "#provenance .neighbour");
        page.locator("#provenance .neighbour summary").first().click();
        page.locator("#provenance .neighbour button").first().click();
        page.getByLabel("Why? Readers will see it").press("Enter");
        page.locator("#provenance [role=alert]").waitFor();
    }

    private void upload() {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("second.csv", "text/csv", BULLETIN.getBytes(StandardCharsets.UTF_8)));
        page.locator(".preview").waitFor();
    }

    private void compare() {
        upload();
        see("Compare with what is known", ".counts");
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("New")).first().click();
    }

    private void undo() {
        compare();
        page.getByText("Leave it out and take the rest").click();
        page.getByLabel("Answer for btc_kz").selectOption("Leave out");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Record \\d+ figures?"))).click();
        see("Undo", "dialog[open]");
    }

    private void enter() {
        var first = page.locator("figure-entry input.series").first();
        first.fill("btc");
        page.locator(".suggestions:not([hidden]) li").first().waitFor();
    }

    private void tick() {
        page.locator(".found > input").first().check();
        page.locator(".basket").waitFor();
        // Over the middle of the list the basket hides what lies under it until the reader goes on.
        page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
    }

    private void find() {
        page.locator("#add-series").fill("tengiz");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
    }

    private void save() {
        page.locator(".save-view summary").click();
        see("Short link", ".save-view .short");
    }

    private void news() {
        bring("news.csv", "2014-02");
        page.locator(".news").first().waitFor();
    }

    private void versions() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Versions: "))).first().click();
        page.locator(".versions li").first().waitFor();
    }

    private void add() {
        page.locator(".tile-form summary").click();
        see("Add: Text", ".tile-form [role=alert]:not(:empty)");
    }

    private void edit() {
        see("Edit Said", ".tile .in-place");
        see("Rename", ".in-place [name=board-title]");
    }

    private void see(String button, String then) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
        page.locator(then).first().waitFor();
    }

    private String post(String resource, String json) {
        var answer = page.request().post(root + "api/v1/" + resource, RequestOptions.create().setHeader("Content-Type", "application/json").setData(json));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.text();
    }

    private void bring(String name, String month) {
        var rows = "series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note\n"
                + "wrep_total,%s,12.5,,,kt,exactly,A,accepted,,,Test Office,Bulletin 8,,2014-05,\n".formatted(month);
        var answer = page.request().post(root + "api/v1/imports", RequestOptions.create()
                .setMultipart(FormData.create().set("file", new FilePayload(name, "text/csv", rows.getBytes(StandardCharsets.UTF_8)))));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }
}
