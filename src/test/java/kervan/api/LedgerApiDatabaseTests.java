package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// The ledger over HTTP, in a database of its own.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LedgerApiDatabaseTests {

    private static final String ANNOUNCEMENTS = "/api/v1/announcements";
    private static final String SOUND = """
            {"title": "1.7 Mt in 2026", "series": "btc_kz", "announcedBy": "Somebody", "announcedOn": "2026-02-03", "value": "1.7", "unit": "Mt", "perYear": "no", "dueOn": "2026",
             "publisher": "Somebody's paper", "sourceTitle": "A report", "by": "Ayla"}""";

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void correctionChangesTheTargetOnceItIsApproved() {
        var drafted = api.post(ANNOUNCEMENTS, """
                {"key": "cpc_72", "target": "cpc_2025", "title": "72 Mt through CPC in 2025", "series": "cpc_total", "announcedBy": "CPC (Nikolai Gorban)", "bodies": "CPC", "announcedOn": 2025,
                 "printed": "до 72,5 млн тонн", "perYear": false, "dueOn": "2025-12-31", "publisher": "tportal.hr", "sourceTitle": "A report", "by": "Ayla", "reason": "misread"}""");

        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        var entry = ApiClient.parsed(drafted.body());
        assertThat(entry.at("/announcement/value").decimalValue()).isEqualTo("72.5");
        assertThat(entry.at("/announcement/qualifier").asString()).isEqualTo("up to");
        assertThat(elements(entry.get("changes"))).extracting(JsonNode::asString).contains("value 72 Mt to up to 72.5 Mt", "due 2025-12-31 as before");
        var approval = ANNOUNCEMENTS + "/drafts/%d/approval".formatted(entry.get("entry").asLong());
        assertThat(problem(api.post(approval, "{\"by\": \"AYLA\"}"), 400)).startsWith("Ayla wrote entry");
        assertThat(target("cpc_72").get("value").decimalValue()).isEqualTo("72");

        assertThat(api.post(approval, "{\"by\": \"Bela\"}").statusCode()).isEqualTo(200);

        assertThat(target("cpc_72").get("value").decimalValue()).isEqualTo("72.5");
        assertThat(problem(api.post(approval, "{\"by\": \"Cem\"}"), 409)).contains("was approved by Bela");
        assertThat(elements(api.json(ANNOUNCEMENTS + "/cpc_72/history").get("entries"))).extracting(one -> one.get("state").asString()).containsExactly("from a file", "approved");
        assertThat(api.get(ANNOUNCEMENTS + "/cpc_72/history.csv").body().lines()).hasSize(3);
        assertThat(elements(api.json("/api/v1/acts?kind=approval").get("acts"))).first().satisfies(act -> assertThat(act.get("doneBy").asString()).isEqualTo("Bela"));
    }

    @Test
    void correctionKeepsWhatItLeavesOut() {
        var entry = ApiClient.parsed(api.post(ANNOUNCEMENTS, "{\"key\": \"tr_gas_10_2\", \"value\": 10.20, \"note\": null, \"by\": \"Ayla\", \"reason\": \"two decimals\"}").body());

        assertThat(entry.at("/announcement/value").decimalValue().toPlainString()).isEqualTo("10.20");
        assertThat(entry.at("/announcement/note").isNull()).isTrue();
        assertThat(entry.at("/announcement/unit").asString()).isEqualTo("bcm");
        assertThat(entry.at("/announcement/announcedBy").asString()).isEqualTo("Parviz Shahbazov");
        assertThat(elements(entry.get("changes"))).extracting(JsonNode::asString).containsExactly("value 10.2 bcm to 10.20 bcm", "due 2023-12-31 as before", "note result 9.5 to nothing");
    }

    @Test
    void newOneWaitsIsRefusedAndStaysInTheHistory() {
        var entry = ApiClient.parsed(api.post(ANNOUNCEMENTS, SOUND).body());
        var key = entry.at("/announcement/key").asString();

        assertThat(key).startsWith("btc_kz_2026");
        assertThat(elements(api.json(ANNOUNCEMENTS + "/drafts").get("entries"))).extracting(one -> one.get("entry").asLong()).contains(entry.get("entry").asLong());
        assertThat(problem(api.post(ANNOUNCEMENTS + "/drafts/%d/refusal".formatted(entry.get("entry").asLong()), "{\"by\": \"Bela\"}"), 400)).startsWith("There is no reason.");
        assertThat(api.post(ANNOUNCEMENTS + "/drafts/%d/refusal".formatted(entry.get("entry").asLong()), "{\"by\": \"Bela\", \"reason\": \"no such document\"}").statusCode()).isEqualTo(200);
        assertThat(elements(api.json(ANNOUNCEMENTS).get("announcements"))).extracting(one -> one.get("key").asString()).doesNotContain(key).hasSize(48);
        assertThat(elements(api.json(ANNOUNCEMENTS + "/" + key + "/history").get("entries"))).singleElement().satisfies(one -> {
            assertThat(one.get("state").asString()).isEqualTo("refused");
            assertThat(one.at("/decision/reason").asString()).isEqualTo("no such document");
        });
    }

    @Test
    void jsonIsTakenForWhatItIsWhateverTheClientCallsIt() {
        assertThat(api.post(ANNOUNCEMENTS, SOUND, "Content-Type", "application/x-www-form-urlencoded").statusCode()).isEqualTo(201);
        assertThat(problem(api.post(ANNOUNCEMENTS, "title=1&value=2", "Content-Type", "application/x-www-form-urlencoded"), 400)).contains("is no JSON object");
    }

    @Test
    void shareAndWithdrawalAreDrafts() {
        var share = ApiClient.parsed(api.post(ANNOUNCEMENTS + "/kz_btc_2023_1_5/share", "{\"period\": \"2023-04/2023-12\", \"by\": \"Ayla\"}").body());
        var withdrawal = ApiClient.parsed(api.post(ANNOUNCEMENTS + "/kz_az_5_7/withdrawal", "{\"by\": \"Ayla\", \"reason\": \"only negotiated\"}").body());

        assertThat(share.at("/announcement/value").decimalValue()).isEqualTo("1.125");
        assertThat(share.at("/announcement/note").asString()).isEqualTo("1.5 × 9/12 = 1.125 Mt");
        assertThat(withdrawal.get("withdrawn").asBoolean()).isTrue();
        assertThat(problem(api.post(ANNOUNCEMENTS + "/kz_az_5_8/withdrawal", "{\"by\": \"Ayla\", \"reason\": \"x\"}"), 404)).contains("Did you mean kz_az_5_7?");
        assertThat(problem(api.post(ANNOUNCEMENTS + "/kz_btc_2023_1_5/share", "{\"period\": \"2023\", \"by\": \"Ayla\"}"), 400)).contains("is a whole year");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "value": "-1.7"                                     | Not above zero       | a target is above zero
            "value": 0                                          | Not above zero       | a target is above zero
            "value": 1e400                                      | Not a number         | Write digits with a point
            "value": "NaN"                                      | Not a number         | NaN is not a number
            "value": "1,7"                                      | Not a number         | point as decimal mark
            "value": true                                       | Not a number         | true is not a number
            "value": null                                       | Missing value        | Write the number that was announced
            "low": 1.7                                          | Range goes down      | from 1.7 to 1.7
            "dueOn": "2026-01-31"                               | Due before announced | before it was announced
            "dueOn": "2026-02-30"                               | Not a date           | Write 2024-03-11
            "dueOn": ""                                         | Total of no days     | say that it is per year
            "startsOn": "2027"                                  | Starts after due     | Correct one of the two
            "announcedOn": "2027-01"                            | In the future        | after today
            "unit": "TEU"                                       | Wrong unit           | cannot be told in TEU
            "unit": "mt"                                        | Unknown unit         | Choose one of kg
            "series": "btc-kz"                                  | Unknown series       | Did you mean btc_kz
            "series": "'; drop table announcement; --"          | Unknown series       | There is no series
            "scope": "nowhere"                                  | Unknown scope        | GET /api/v1/scopes
            "supersedes": "kz_btc_20255"                        | Unknown announcement | Did you mean kz_btc_2025
            "key": "a_key_of_mine", "supersedes": "a_key_of_mine" | Refers to itself   | cannot supersede itself
            "proratedFrom": "nothing"                           | Unknown announcement | There is no announcement nothing
            "target": "no_such"                                 | Unknown target       | Leave it empty
            "baselineValue": "1.4", "baselineUnit": "bcm"       | Wrong unit           | cannot be told in bcm
            "baselineValue": "1.4"                              | Half a baseline      | Write both or neither
            "address": "javascript:alert(1)"                    | Not an address       | from https:// on
            "key": "Kz BTC"                                     | Not a key            | small letters
            "key": "kz_btc_2025"                                | Key taken            | Give a reason to correct it
            "by": " "                                           | Missing name         | another approves
            "title": "a\\u0000b"                                | Unreadable text      | Write it anew
            "perYear": "sometimes"                              | Neither yes nor no   | Write yes
            "perYear": {}                                       | Not a text           | no number and no text
            "qualifier": "perhaps"                              | Unknown word         | not one of exactly
            "colour": "red"                                     | Unknown member       | It takes key
            """)
    void refusalSaysWhatToDo(String members, String title, String advice) {
        var before = elements(api.json(ANNOUNCEMENTS + "/drafts").get("entries")).size();

        var answer = api.post(ANNOUNCEMENTS, changed(members));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(ApiClient.parsed(answer.body()).get("title").asString()).isEqualTo(title);
        assertThat(ApiClient.parsed(answer.body()).get("detail").asString()).contains(advice);
        assertThat(elements(api.json(ANNOUNCEMENTS + "/drafts").get("entries"))).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/announcements/nonsense/history       | There never was an announcement nonsense
            /api/v1/announcements/kz_btc_20255/history   | Did you mean kz_btc_2025
            /api/v1/announcements?target=kz_btc_205      | Did you mean kz_btc_2
            /api/v1/announcements?series=nonsense        | There is no series nonsense
            /api/v1/targets/nonsense/watch               | There is no target nonsense
            /api/v1/capacities?scope=nonsense            | There is no scope nonsense
            """)
    void whatIsNotThereIsNotFound(String address, String sentence) {
        assertThat(problem(api.get(address), 404)).contains(sentence);
    }

    @Test
    void draftThatIsNoneIsNotFound() {
        for (var entry : new String[] {"999999", "abc", "99999999999999999999999", "-1"}) {
            assertThat(problem(api.post(ANNOUNCEMENTS + "/drafts/" + entry + "/approval", "{\"by\": \"Bela\"}"), 404)).contains(entry);
        }
        assertThat(api.post(ANNOUNCEMENTS, SOUND, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            multipart/form-data; boundary=x   | Not a JSON object
            multipart/form-data               | Upload broke off
            """)
    void whatIsSentAsAnotherKindIsRefusedWithASentence(String kind, String title) {
        for (var address : new String[] {ANNOUNCEMENTS, "/api/v1/claims/check"}) {
            var answer = api.post(address, SOUND, "Content-Type", kind);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(ApiClient.parsed(answer.body()).get("title").asString()).isEqualTo(title);
        }
    }

    @Test
    void targetIsWatchedAndNot() {
        assertThat(api.json("/api/v1/targets/kz_btc_2025/watch").get("watched").asBoolean()).isTrue();

        assertThat(ApiClient.parsed(api.send("DELETE", "/api/v1/targets/kz_btc_2025/watch?by=Ayla").body()).get("watched").asBoolean()).isFalse();
        var again = ApiClient.parsed(api.send("PUT", "/api/v1/targets/kz_btc_2025/watch?by=Bela").body());

        assertThat(again.get("watched").asBoolean()).isTrue();
        assertThat(again.get("by").asString()).isEqualTo("Bela");
        assertThat(elements(api.json("/api/v1/acts?kind=watch").get("acts"))).hasSize(2);
    }

    @Test
    void listsLeaveInTheColumnsInWhichTheyComeIn() {
        assertThat(api.get(ANNOUNCEMENTS + ".csv").body().lines().findFirst()).hasValueSatisfying(header -> assertThat(header).startsWith("key,target,title,series_key,scope,announced_by"));
        assertThat(elements(api.json(ANNOUNCEMENTS + "?target=kz_btc_2025").get("announcements"))).extracting(one -> one.get("key").asString())
                .containsExactly("kz_btc_2025", "kz_btc_2025_rev", "kz_btc_2025_back");
        assertThat(elements(api.json(ANNOUNCEMENTS + "?target=kz_btc_2025&asOf=2025-10-02").get("announcements"))).extracting(one -> one.get("key").asString())
                .containsExactly("kz_btc_2025", "kz_btc_2025_rev");
        assertThat(api.get("/api/v1/capacities.csv").body().lines()).hasSize(8);
        assertThat(elements(api.json("/api/v1/capacities?scope=aktau_port_oil").get("capacities"))).singleElement()
                .satisfies(one -> assertThat(one.get("value").decimalValue()).isEqualTo("7.5"));
    }

    /// The sound one with other members; a member given twice is replaced.
    private static String changed(String members) {
        var sound = SOUND;
        for (var member : members.split(", (?=\")")) {
            var name = member.substring(0, member.indexOf(':') + 1);
            sound = sound.replaceFirst(Pattern.quote(name) + " (\"[^\"]*\")", Matcher.quoteReplacement(name + " null")).replace(name + " null,", "");
        }
        return "{" + members + ", " + sound.replace("\"by\": null}", "\"note\": null}").substring(1);
    }

    private JsonNode target(String key) {
        return elements(api.json("/api/v1/targets").get("targets")).stream().filter(one -> one.get("key").asString().equals(key)).findFirst().orElseThrow();
    }

    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return ApiClient.parsed(answer.body()).get("detail").asString();
    }
}
