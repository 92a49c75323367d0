package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Short links, saved views and dashboards over HTTP, in a database of their own.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SavedDatabaseTests {

    private static final String LINKS = "/api/v1/links";
    private static final String VIEWS = "/api/v1/views";
    private static final String BOARDS = "/api/v1/boards";

    @Autowired
    private JdbcClient database;

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void sameAddressHasTheSameShortLink() {
        var first = created(LINKS, "{\"address\": \"/series/btc_kz?unit=Mt\"}", 200);
        var second = created(LINKS, "{\"address\": \"series/btc_kz?unit=Mt\"}", 200);

        assertThat(second).isEqualTo(first);
        assertThat(first.get("code").asString()).matches("[0-9A-Za-z]{4,10}");
        assertThat(api.json(LINKS + "/" + first.get("code").asString())).isEqualTo(first);
        var followed = api.get(first.get("link").asString());
        assertThat(followed.statusCode()).isEqualTo(302);
        assertThat(followed.headers().firstValue("Location")).contains("/series/btc_kz?unit=Mt");
    }

    @Test
    void manyAtOnceGetOneLink() throws Exception {
        List<Callable<String>> asking = IntStream.range(0, 12).<Callable<String>>mapToObj(number -> () -> api.post(LINKS, "{\"address\": \"/series/cpc_total\"}").body()).toList();

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(asking).stream().map(answer -> answer.resultNow()).distinct().toList();
            assertThat(answers).hasSize(1);
        }
    }

    @Test
    void codeThatIsTakenIsMadeLonger() {
        var code = created(LINKS, "{\"address\": \"/map\"}", 200).get("code").asString();
        database.sql("update short_link set address = '/flows?other=1' where code = ?").param(code).update();

        var longer = created(LINKS, "{\"address\": \"/map\"}", 200).get("code").asString();

        assertThat(longer).hasSize(code.length() + 1).startsWith(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\\\evil.example", "https://evil.example", "javascript:alert(1)", "/explore?a=%0d%0aSet-Cookie:x", "/explore\\r\\nLocation: //evil", "/api/v1/series", "/s/abcdef",
        "/\\uFF0Fevil.example", "/explore?x=\\u202E", "/series/../x", "/explore#//evil", "/VAADIN/build/x", ""})
    void shortLinkLeadsNowhereElse(String address) {
        var answer = api.post(LINKS, "{\"address\": \"" + address + "\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "x", "abc%20def", "%3Cscript%3E", "..%2f", "%C4%B0stanbul", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void unknownShortLinkIsToldPlainly(String code) {
        assertThat(api.get(LINKS + "/" + code).statusCode()).isIn(400, 404);
    }

    @Test
    void viewIsKeptInVersions() {
        var first = created(VIEWS, "{\"title\": \"BTC, indexed\", \"address\": \"/series/btc_kz?unit=Mt\", \"by\": \" Ayla \"}", 201);
        assertThat(first.get("key").asString()).isEqualTo("btc-indexed");
        assertThat(first.get("version").asInt()).isEqualTo(1);
        assertThat(first.get("savedBy").asString()).isEqualTo("Ayla");

        created(VIEWS + "/btc-indexed/versions", "{\"since\": 1, \"address\": \"/series/btc_kz?unit=kt\", \"note\": \"in kt\", \"by\": \"Bela\"}", 200);
        created(VIEWS + "/btc-indexed/versions", "{\"since\": 2, \"title\": \"BTC\", \"note\": null}", 200);

        var versions = elements(api.json(VIEWS + "/btc-indexed/versions").get("versions"));
        assertThat(versions).extracting(one -> one.at("/view/version").asInt()).containsExactly(3, 2, 1);
        assertThat(changes(versions.get(0))).containsExactly("Title: BTC, indexed → BTC.", "Note removed.");
        assertThat(changes(versions.get(1))).containsExactly("Note changed.", "Unit: Mt → kt.");
        assertThat(changes(versions.get(2))).isEmpty();
        assertThat(api.json(VIEWS + "/btc-indexed").get("address").asString()).isEqualTo("/series/btc_kz?unit=kt");

        var restored = created(VIEWS + "/btc-indexed/versions", "{\"since\": 3, \"restores\": 1}", 200);

        assertThat(restored.get("version").asInt()).isEqualTo(4);
        assertThat(restored.get("restores").asInt()).isEqualTo(1);
        assertThat(restored.get("address").asString()).isEqualTo("/series/btc_kz?unit=Mt");
        assertThat(restored.get("title").asString()).isEqualTo("BTC, indexed");
        assertThat(database.sql("select count(*) from saved_version join saved_item using (saved_item_id) where key = 'btc-indexed'").query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    void savingTheSameAgainAddsNothing() {
        var key = created(VIEWS, "{\"title\": \"Same\", \"address\": \"/map\"}", 201).get("key").asString();

        assertThat(created(VIEWS + "/" + key + "/versions", "{\"since\": 1, \"address\": \"/map\", \"by\": \"Cem\"}", 200).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void whoIsOvertakenIsToldAndNothingIsLost() {
        var key = created(VIEWS, "{\"title\": \"Two at once\", \"address\": \"/map\"}", 201).get("key").asString();
        created(VIEWS + "/" + key + "/versions", "{\"since\": 1, \"title\": \"Hers\", \"by\": \"Ayla\"}", 200);

        var answer = api.post(VIEWS + "/" + key + "/versions", "{\"since\": 1, \"title\": \"His\", \"by\": \"Bela\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(detail(answer)).isEqualTo("Ayla saved version 2 while you worked on version 1. Title: Two at once → Hers. Nothing was overwritten: look at that version, save yours on top of it, or keep yours as a copy.");
        assertThat(api.json(VIEWS + "/" + key).get("title").asString()).isEqualTo("Hers");
    }

    @Test
    void ofManyAtOnceOneIsKept() throws Exception {
        var key = created(VIEWS, "{\"title\": \"Race\", \"address\": \"/map\"}", 201).get("key").asString();
        List<Callable<Integer>> saving = IntStream.range(0, 8).<Callable<Integer>>mapToObj(number -> () ->
                api.post(VIEWS + "/" + key + "/versions", "{\"since\": 1, \"title\": \"Race %d\"}".formatted(number)).statusCode()).toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(saving).stream().map(answer -> answer.resultNow())).containsOnly(200, 409).containsOnlyOnce(200);
        }
        assertThat(api.json(VIEWS + "/" + key).get("version").asInt()).isEqualTo(2);
    }

    @Test
    void withdrawnViewIsOffTheListAndCanComeBack() {
        var key = created(VIEWS, "{\"title\": \"For a while\", \"address\": \"/map\"}", 201).get("key").asString();

        assertThat(api.send("DELETE", VIEWS + "/" + key + "?since=1&by=Ayla").statusCode()).isEqualTo(200);

        assertThat(elements(api.json(VIEWS).get("views"))).extracting(one -> one.get("key").asString()).doesNotContain(key);
        assertThat(api.json(VIEWS + "/" + key).get("withdrawn").asBoolean()).isTrue();
        assertThat(api.send("DELETE", VIEWS + "/" + key).statusCode()).isEqualTo(400);
        assertThat(api.send("DELETE", VIEWS + "/" + key + "?since=1").statusCode()).isEqualTo(409);
        created(VIEWS + "/" + key + "/versions", "{\"since\": 2, \"restores\": 1}", 200);
        assertThat(elements(api.json(VIEWS).get("views"))).extracting(one -> one.get("key").asString()).contains(key);
    }

    @Test
    void boardIsKeptInVersions() {
        var first = created(BOARDS, """
                {"title": "Monday", "by": "Ayla", "from": "2019", "tiles": [{"id": "t1", "kind": "target", "content": "kz_btc_2024", "width": 6, "height": 2},
                 {"id": "t2", "kind": "text", "content": "Read\\nthis", "title": "Note", "width": 12, "height": 1}]}""", 201);
        assertThat(first.get("key").asString()).isEqualTo("monday");

        created(BOARDS + "/monday/versions", """
                {"since": 1, "to": "2025", "tiles": [{"id": "t2", "kind": "text", "content": "Read\\nthis", "title": "Note", "width": 12, "height": 1},
                 {"id": "t1", "kind": "target", "content": "kz_btc_2024", "width": 8, "height": 2}]}""", 200);

        var versions = elements(api.json(BOARDS + "/monday/versions").get("versions"));
        assertThat(changes(versions.getFirst())).containsExactly("Tile resized: 1.5 Mt through Aktau towards BTC in 2024.", "Tiles in another order.", "Last period: as usual → 2025.");
        assertThat(created(BOARDS + "/monday/versions", "{\"since\": 2, \"restores\": 1}", 200).get("tiles")).isEqualTo(first.get("tiles"));
        assertThat(elements(api.json(BOARDS).get("boards"))).extracting(one -> one.get("key").asString()).contains("monday");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title": "x", "address": "/map", "adress": "y"}                       | Unknown member
            {"title": 7, "address": "/map"}                                        | Not a text
            {"title": ["x"], "address": "/map"}                                    | Not a text
            {"title": {"a": 1}, "address": "/map"}                                 | Not a text
            {"address": "/map"}                                                    | Missing member
            {"title": "   ", "address": "/map"}                                    | Missing member
            {"title": null, "address": "/map"}                                     | Missing member
            {"title": "x"}                                                         | Missing member
            {"title": "a\\u0000b", "address": "/map"}                              | Unreadable text
            {"title": "a\\u202Eb", "address": "/map"}                              | Unreadable text
            {"title": "x", "address": "/map", "by": "\\u2066x"}                    | Unreadable text
            {"title": "x", "address": "/map", "title": "y"}                        | Not a JSON object
            {"title": "x", "address": "/map"} {}                                   | Not a JSON object
            ["x"]                                                                  | Not a JSON object
            nonsense                                                               | Not a JSON object
            null                                                                   | Not a JSON object
            """)
    void nonsenseOfAViewIsRefused(String body, String title) {
        var answer = api.post(VIEWS, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(ApiClient.parsed(answer.body()).get("title").asString()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "x"                                                                                               | Not a list
            {"a": 1}                                                                                          | Not a list
            ["x"]                                                                                             | Not an object
            [null]                                                                                            | Not an object
            [[]]                                                                                              | Not an object
            [{}]                                                                                              | Missing member
            [{"id": "t1", "kind": "film", "content": "x", "width": 6, "height": 1}]                           | Unknown kind
            [{"id": "t1", "kind": "text", "content": "x", "width": 13, "height": 1}]                          | Size of a tile
            [{"id": "t1", "kind": "text", "content": "x", "width": 6, "height": 0}]                           | Size of a tile
            [{"id": "t1", "kind": "text", "content": "x", "width": -6, "height": 1}]                          | No size
            [{"id": "t1", "kind": "text", "content": "x", "width": 6.5, "height": 1}]                         | No size
            [{"id": "t1", "kind": "text", "content": "x", "width": 1e99, "height": 1}]                        | No size
            [{"id": "t1", "kind": "text", "content": "x", "width": "six", "height": 1}]                       | No size
            [{"id": "t1", "kind": "text", "content": "x", "width": "6", "height": 1}]                         | No size
            [{"id": "t1", "kind": "text", "content": "x", "width": 6, "height": -1}]                          | No size
            [{"id": "T 1", "kind": "text", "content": "x", "width": 6, "height": 1}]                          | Names of tiles
            [{"id": "t1", "kind": "text", "content": "x", "width": 6, "height": 1},{"id": "t1", "kind": "text", "content": "y", "width": 6, "height": 1}] | Names of tiles
            [{"id": "t1", "kind": "exploration", "content": "//evil.example", "width": 6, "height": 1}]       | Unreadable address
            [{"id": "t1", "kind": "exploration", "content": "/series/btc_kz", "width": 6, "height": 1}]       | No exploration
            [{"id": "t1", "kind": "target", "content": "../x", "width": 6, "height": 1}]                      | No target
            [{"id": "t1", "kind": "text", "content": "a\\u202Eb", "width": 6, "height": 1}]                   | Unreadable text
            [{"id": "t1", "kind": "text", "content": "x", "width": 6, "height": 1, "color": "red"}]           | Unknown member
            """)
    void nonsenseOfTilesIsRefused(String tiles, String title) {
        var answer = api.post(BOARDS, "{\"title\": \"x\", \"tiles\": " + tiles + "}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(ApiClient.parsed(answer.body()).get("title").asString()).isEqualTo(title);
    }

    @Test
    void refusalsSayWhatTheLimitsAre() {
        var tiles = "{\"title\": \"x\", \"tiles\": [{\"id\": \"t1\", \"kind\": \"text\", \"content\": \"x\", \"width\": %s, \"height\": %s}]}";
        assertThat(detail(api.post(BOARDS, tiles.formatted("6", "-1")))).isEqualTo("height of a tile is no whole number from 1 to 4. Write one.");
        assertThat(detail(api.post(BOARDS, tiles.formatted("-1", "1")))).isEqualTo("width of a tile is no whole number from 3 to 12. Write one.");
        assertThat(detail(api.post(BOARDS, tiles.formatted("\"6\"", "1")))).isEqualTo("width of a tile is a text. Write a whole number from 3 to 12, without quotation marks.");

        api.post(VIEWS, "{\"title\": \"Limits\", \"address\": \"/map\"}");
        assertThat(detail(api.post(VIEWS + "/limits/versions", "{\"since\": 99, \"title\": \"y\"}"))).isEqualTo("There is no version 99; the newest is 1.");
        assertThat(detail(api.post(VIEWS + "/limits/versions", "{\"since\": 1, \"restores\": 1, \"title\": \"z\"}"))).startsWith("restores brings a whole version back, and title says something else.");
    }

    @Test
    void longTextsAreRefusedInWords() {
        assertThat(detail(api.post(VIEWS, "{\"title\": \"%s\", \"address\": \"/map\"}".formatted("x".repeat(10_000))))).isEqualTo("Title: 10,000 characters; at most 120.");
        assertThat(detail(api.post(VIEWS, "{\"title\": \"x\", \"note\": \"%s\", \"address\": \"/map\"}".formatted("x".repeat(10_000))))).startsWith("Note: 10,000 characters");
        assertThat(detail(api.post(VIEWS, "{\"title\": \"%s\", \"address\": \"/map\"}".formatted("x".repeat(1_000_000))))).startsWith("More than 64 kB");
        var tile = "{\"id\": \"t%d\", \"kind\": \"text\", \"content\": \"x\", \"width\": 6, \"height\": 1}";
        var tiles = String.join(",", IntStream.range(0, 41).mapToObj(tile::formatted).toList());
        assertThat(detail(api.post(BOARDS, "{\"title\": \"x\", \"tiles\": [" + tiles + "]}"))).startsWith("The dashboard has 41 tiles");
    }

    @Test
    void markupIsKeptAsItWasTyped() {
        var kept = created(VIEWS, "{\"title\": \"<img src=x onerror=alert(1)> & נפט\", \"address\": \"/map\"}", 201);

        assertThat(kept.get("title").asString()).isEqualTo("<img src=x onerror=alert(1)> & נפט");
        assertThat(kept.get("key").asString()).isEqualTo("img-src-x-onerror-alert-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"since": 0}                | 400
            {"since": -1}               | 400
            {"since": 1.5}              | 400
            {"since": "one"}            | 400
            {"since": 99999999999}      | 400
            {"title": "x"}              | 400
            {"since": 7}                | 404
            {"since": 1, "restores": 9} | 404
            {"since": 1, "restores": 0} | 400
            {"since": 1, "restores": 1, "title": "z"} | 400
            {"since": 1, "restores": 1, "note": null} | 400
            {"since": 1, "title": null} | 400
            {"since": 1, "title": ""}   | 400
            """)
    void versionHasToBeNamed(String body, int status) {
        api.post(VIEWS, "{\"title\": \"Named\", \"address\": \"/map\"}");

        var answer = api.post(VIEWS + "/named/versions", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(detail(answer)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/nothing/versions", "/%3Cb%3E", "/NAMED", "/a%20b"})
    void unknownIsNotFound(String path) {
        assertThat(api.get(VIEWS + path).statusCode()).isEqualTo(404);
        assertThat(api.get(BOARDS + path).statusCode()).isEqualTo(404);
    }

    @Test
    void misspeltParameterIsRefused() {
        assertThat(api.get(VIEWS + "?q=x").statusCode()).isEqualTo(400);
        assertThat(api.post(LINKS + "?x=1", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void anotherSitesPageCannotSave() {
        assertThat(api.post(VIEWS, "{\"title\": \"x\", \"address\": \"/map\"}", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    }

    private JsonNode created(String address, String body, int status) {
        var answer = api.post(address, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return ApiClient.parsed(answer.body());
    }

    private static List<String> changes(JsonNode version) {
        return elements(version.get("changes")).stream().map(JsonNode::asString).toList();
    }

    private static String detail(HttpResponse<String> answer) {
        return ApiClient.parsed(answer.body()).get("detail").asString();
    }
}
