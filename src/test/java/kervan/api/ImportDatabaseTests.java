package kervan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ImportDatabaseTests {

    private static final String HEADER = "series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,publisher,source_title,source_address,published_on,note\n";
    private static final String ROW = "btc_kz,%s,%s,,,Mt,exactly,A,accepted,,Somebody,Title,,2032-02-10,\n";

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void ask() {
        api = new ApiClient(port);
    }

    @Test
    void dryRunTellsAndRecordsNothing() {
        var before = imports();

        var answer = post("?dryRun=true", HEADER + ROW.formatted("2031", "1.5"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var report = ApiClient.parsed(answer.body());
        assertThat(report.at("/id").isNull()).isTrue();
        assertThat(report.at("/dryRun").asBoolean()).isTrue();
        assertThat(report.at("/counts/added").asInt()).isEqualTo(1);
        assertThat(report.at("/changes/items/0/figure/period").asString()).isEqualTo("2031");
        assertThat(imports()).isEqualTo(before);
        assertThat(figures("2031")).isEmpty();
    }

    @Test
    void importIsListedAndTakenBack() {
        var answer = post("?by=Steward", HEADER + ROW.formatted("2032", "1.50"));
        var id = ApiClient.parsed(answer.body()).at("/id").asLong();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/imports/" + id);
        var listed = api.json("/api/v1/imports/" + id);
        assertThat(listed.at("/enteredBy").asString()).isEqualTo("Steward");
        assertThat(listed.at("/added").asInt()).isEqualTo(1);
        assertThat(figures("2032")).containsExactly("1.50");

        var undone = api.send("DELETE", "/api/v1/imports/" + id + "?by=Steward");

        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(ApiClient.parsed(undone.body()).at("/undoneAt").isNull()).isFalse();
        assertThat(figures("2032")).isEmpty();
        assertThat(api.send("DELETE", "/api/v1/imports/" + id).statusCode()).isEqualTo(409);
        assertThat(ApiClient.elements(api.json("/api/v1/acts").at("/acts"))).extracting(act -> act.at("/kind").asString()).startsWith("undo", "import");
    }

    @Test
    void sameFileTwiceRecordsNothingNew() {
        post("", HEADER + ROW.formatted("2033", "1.5"));
        var before = imports();

        var again = post("", HEADER + ROW.formatted("2033", "1.5"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(ApiClient.parsed(again.body()).at("/counts/unchanged").asInt()).isEqualTo(1);
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void revisionTellsTheValueBefore() {
        post("", HEADER + ROW.formatted("2034", "1.5"));

        var report = ApiClient.parsed(post("?dryRun=true", HEADER + ROW.formatted("2034", "1.6")).body());

        assertThat(report.at("/changes/items/0/change").asString()).isEqualTo("revised");
        assertThat(report.at("/changes/items/0/before").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(report.at("/changes/items/0/figure/value").decimalValue()).isEqualByComparingTo("1.6");
    }

    @Test
    void disagreementTellsBothFigures() {
        post("", HEADER + ROW.formatted("2035", "1.5"));

        var report = ApiClient.parsed(post("?dryRun=true", HEADER + ROW.formatted("2035", "1.1").replace("Somebody", "Another")).body());

        assertThat(report.at("/counts/conflicting").asInt()).isEqualTo(1);
        assertThat(report.at("/conflicting/items/0/figure/value").decimalValue()).isEqualByComparingTo("1.1");
        assertThat(report.at("/conflicting/items/0/other/value").decimalValue()).isEqualByComparingTo("1.5");
    }

    @Test
    void refusedFileSaysWhatToDoAndRecordsNothing() {
        var before = imports();

        var answer = post("", HEADER + ROW.formatted("2036", "1.5") + ROW.formatted("2037", "1;5"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var report = ApiClient.parsed(answer.body());
        assertThat(report.at("/refused").asBoolean()).isTrue();
        assertThat(report.at("/rejected/items/0/place/line").asInt()).isEqualTo(3);
        assertThat(report.at("/rejected/items/0/place/column").asString()).isEqualTo("value");
        assertThat(report.at("/rejected/items/0/sentence").asString()).startsWith("Line 3, column value: 1;5 has a semicolon");
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void rejectedRowsAreLeftOutWhenThatIsAskedFor() {
        var answer = post("?rejected=leaveOut", HEADER + ROW.formatted("2038", "1.5") + ROW.formatted("2039", "1;5"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(figures("2038")).containsExactly("1.5");
        assertThat(figures("2039")).isEmpty();
    }

    @Test
    void quarantinedFigureIsAQuestionUntilSomebodyAnswers() {
        post("", HEADER + "btc_kz,2040,15.0,,,Mt,exactly,A,quarantined,slip of a thousand,Somebody,Title,,2041-02-10,\n");
        assertThat(questions()).contains("btc_kz 2040");

        var answer = api.post("/api/v1/series/btc_kz/standings",
                "{\"period\": \"2040\", \"publisher\": \"Somebody\", \"standing\": \"accepted\", \"reason\": \"confirmed by the ministry\", \"by\": \"Steward\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(questions()).doesNotContain("btc_kz 2040");
        var figure = api.json("/api/v1/series/btc_kz/figures?from=2040&to=2040").at("/figures/0");
        assertThat(figure.at("/standing").asString()).isEqualTo("accepted");
        assertThat(figure.at("/finding").asString()).isEqualTo("slip of a thousand");
        assertThat(figure.at("/reason").asString()).isEqualTo("confirmed by the ministry");
        assertThat(figure.at("/origin/file").asString()).isEqualTo("upload.csv");
        assertThat(api.json("/api/v1/acts?kind=judgement").at("/acts/0/doneBy").asString()).isEqualTo("Steward");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"period": "2041", "publisher": "Somebody", "standing": "accepted", "reason": "so"}  | No figure of btc_kz covers exactly 2041.
            {"period": "2023", "publisher": "Nobody", "standing": "accepted", "reason": "so"}    | No such document has a figure of btc_kz for 2023.
            {"period": "2023", "publisher": "Kazinform", "standing": "maybe", "reason": "so"}    | A figure is accepted or quarantined, not maybe.
            {"period": "2023", "publisher": "Kazinform", "standing": "accepted"}                 | The object has no reason, or an empty one.
            """)
    void badJudgementIsRefused(String json, String detail) {
        var answer = api.post("/api/v1/series/btc_kz/standings", json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiClient.parsed(answer.body()).at("/detail").asString()).startsWith(detail);
    }

    @Test
    void whatIsKeptInPlaceIsNotTakenBack() {
        var id = ApiClient.parsed(post("", "code,barrels_per_tonne,name,basis\nsome-crude,7.4,some crude,an assay\n").body()).at("/id").asLong();

        var answer = api.send("DELETE", "/api/v1/imports/" + id);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(ApiClient.parsed(answer.body()).at("/detail").asString()).contains("changed conversion factors in place");
    }

    @Test
    void shippedFilesAreNotTakenBack() {
        var shipped = ApiClient.elements(api.json("/api/v1/imports").at("/imports")).getLast().at("/id").asLong();

        assertThat(api.send("DELETE", "/api/v1/imports/" + shipped).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?dryRun=yes                                             | dryRun is yes. Write true or false.
            ?findings=ignore                                        | findings is ignore. Choose one of quarantine, accept, refuse.
            ?rejected=keep                                          | rejected is keep. Choose one of refuse, leaveOut.
            ?dry=true                                               | This address has no parameter dry.
            ?judgements=%5B%7B%22number%22%3A1%2C%22standing%22%3A%22accepted%22%7D%5D | Figure 1 is judged without a reason.
            ?judgements=1                                           | The parameter judgements is not in the form that is understood.
            """)
    void badParameterIsRefused(String query, String detail) {
        var answer = post(query, HEADER);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiClient.parsed(answer.body()).at("/detail").asString()).startsWith(detail);
    }

    @Test
    void requestWithoutAFileIsRefused() {
        var answer = api.send("POST", "/api/v1/imports", BodyPublishers.ofString("series_key"), "Content-Type", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiClient.parsed(answer.body()).at("/detail").asString()).startsWith("Send the file as the part file of multipart/form-data");
    }

    @Test
    void everythingComesAsAZip() {
        var answer = api.get("/api/v1/export");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void eurostatFileBringsItsSeriesAlong() {
        var content = """
                DATAFLOW,LAST UPDATE,freq,siec,partner,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
                ESTAT:NRG_TI_OILM(1.0),15/03/25 23:00:00,M,O4100_TOT,KZ,THS_T,IT,2024-01,612.5,,
                ESTAT:NRG_TI_OILM(1.0),15/03/25 23:00:00,M,O4100_TOT,KZ,THS_T,IT,2024-02,598,p,
                ESTAT:NRG_TI_OILM(1.0),15/03/25 23:00:00,M,O4100_TOT,KZ,THS_T,IT,2024-03,:,c,
                """;

        var report = ApiClient.parsed(post("", content).body());

        assertThat(report.at("/counts/added").asInt()).isEqualTo(2);
        assertThat(report.at("/counts/missing").asInt()).isEqualTo(1);
        assertThat(report.at("/counts/rejected").asInt()).isZero();
        var key = report.at("/newSeries/0").asString();
        var months = api.json("/api/v1/series/" + key + "/observations?frequency=M").at("/observations");
        assertThat(ApiClient.elements(months)).extracting(month -> month.at("/period").asString() + " " + month.at("/value").decimalValue().toPlainString() + month.at("/status").asString())
                .containsExactly("2024-01 612.5A", "2024-02 598P");
        assertThat(ApiClient.parsed(post("", content).body()).at("/counts/unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void plainTableIsReadAsTheParametersSay() {
        var answer = post("?series=btc_kz&unit=kt&publisher=State%20Statistics&title=Release&publishedOn=2043-01&yearToDate=true&findings=accept",
                "Ay;Hecm\n2042-01;1.234,5\n2042-02;2.500,0\n");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(figures("2042")).containsExactly("1234.5", "2500.0");
        assertThat(api.json("/api/v1/series/btc_kz/observations?frequency=M&unit=kt&from=2042-02&to=2042-02").at("/observations/0/value").decimalValue()).isEqualByComparingTo("1265.5");
    }

    @Test
    void oneErrorDoesNotHideAnother() {
        var report = ApiClient.parsed(post("?dryRun=true&series=btc_transit&publisher=Somebody&title=Table&publishedOn=2024-04&decimal=,",
                "Month;Volume, kt\n2024M01;1.234,5\n2024M02;98,7\n2024M03;112,25\n").body());

        assertThat(ApiClient.elements(report.at("/suspicious/items"))).extracting(one -> one.at("/figure/period").asString()).containsExactlyInAnyOrder("2024-01", "2024-02", "2024-03");
    }

    @Test
    void yearToDateIsSaidEitherWay() {
        var content = "Month;Volume since January, year to date\n2012-01;100\n2012-02;210\n";
        var said = "?dryRun=true&series=btc_kz&unit=kt&publisher=Somebody&title=Table";

        assertThat(ApiClient.parsed(post(said, content).body()).at("/counts/rejected").asInt()).isPositive();
        assertThat(ApiClient.parsed(post(said + "&yearToDate=true", content).body()).at("/changes/items/1/figure/period").asString()).isEqualTo("2012-01/2012-02");
        assertThat(ApiClient.parsed(post(said + "&yearToDate=false", content).body()).at("/changes/items/1/figure/period").asString()).isEqualTo("2012-02");
    }

    @Test
    void recognitionSaysWhatIsOpen() {
        var answer = send("/api/v1/imports/recognition", "Month;Volume\n2042-01;1,5\n2042-02;2,5\n");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var recognition = ApiClient.parsed(answer.body());
        assertThat(recognition.at("/mapping/numbers/decimalMark").asString()).isEqualTo(",");
        assertThat(ApiClient.elements(recognition.at("/questions"))).extracting(question -> question.at("/about").asString()).contains("SERIES", "UNIT", "SOURCE");
    }

    private HttpResponse<String> post(String query, String content) {
        return send("/api/v1/imports" + query, content);
    }

    private HttpResponse<String> send(String address, String content) {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"upload.csv\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--edge--\r\n";
        return api.send("POST", address, BodyPublishers.ofString(body, StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=edge");
    }

    private List<String> questions() {
        return ApiClient.elements(api.json("/api/v1/questions").at("/questions")).stream()
                .map(question -> question.at("/series").asString() + " " + question.at("/figure/period").asString()).toList();
    }

    private int imports() {
        return api.json("/api/v1/imports").at("/meta/total").asInt();
    }

    private List<String> figures(String period) {
        return ApiClient.elements(api.json("/api/v1/series/btc_kz/figures?from=%s&to=%<s".formatted(period)).at("/figures")).stream()
                .map(figure -> figure.at("/value").decimalValue().toPlainString()).toList();
    }
}
