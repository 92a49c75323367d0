package kervan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiRefusalDatabaseTests {

    @LocalServerPort
    private int port;
    private ApiClient api;

    @BeforeEach
    void open() {
        api = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /series/nonsense/figures                       | 404 | Unknown series        | GET /api/v1/series lists all of them
            /series/NONSENSE/observations.csv              | 404 | Unknown series        | GET /api/v1/series lists all of them
            /series/btc_kz/observations?frequency=H        | 400 | Unknown frequency     | Choose one of A (annual), S (half-yearly), Q (quarterly), M (monthly)
            /series/btc_kz/observations?frequency=x        | 400 | Unknown frequency     | Choose one of A (annual)
            /series/btc_kz/observations?frequency=         | 400 | Unknown frequency     | Choose one of A (annual)
            /series/btc_kz/observations?unit=foo           | 400 | Wrong unit            | Choose one of kg, 100kg, t, kt, Mt, bn t, bbl, kbbl, Mbbl, bbl/d, kb/d
            /series/gas_europe/observations?unit=bbl       | 400 | Wrong unit            | Choose one of mcm, bcm
            /series/titr_teu/observations?unit=kt          | 400 | Wrong unit            | Choose one of TEU
            /series/gas_europe/observations?barrelsPerTonne=7.33 | 400 | No factor applies | Leave barrelsPerTonne out
            /series/btc_kz/observations?barrelsPerTonne=73 | 400 | Impossible factor     | give a number such as 7.33
            /series/btc_kz/observations?barrelsPerTonne=NaN | 400 | Impossible factor    | give a number such as 7.33
            /series/btc_kz/figures?from=2024-13            | 400 | Unknown period        | Write 2024, 2024-S1, 2024-Q3, 2024-03 or 2024-03-15
            /series/btc_kz/figures?to=2023-02-29           | 400 | Unknown period        | Write 2024
            /series/btc_kz/figures?from=2025&to=2024       | 400 | Empty range           | Exchange from and to
            /series/btc_kz/observations?from=2024-07&to=2024-06 | 400 | Empty range      | Exchange from and to
            /series/btc_kz/figures?asOf=yesterday          | 400 | Unknown day           | Write 2024-08-15
            /targets?asOf=2024-02-30                       | 400 | Unknown day           | Write 2024-08-15
            /series/btc_kz/figures?frequency=M             | 400 | Unknown parameter     | It takes from, to, asOf
            /series?limit=10                               | 400 | Unknown parameter     | It takes asOf
            /events?from=2024                              | 400 | Unknown parameter     | It takes route, asOf
            /series/btc_kz/figures?from=2024&from=2025     | 400 | Parameter given twice | Give it once
            /targets?series=nonsense                       | 404 | Unknown series        | GET /api/v1/series lists all of them
            /targets?series=NO%20KEY                       | 404 | Unknown series        | GET /api/v1/series lists all of them
            /events?route=Nowhere                          | 400 | Unknown route         | Choose one of
            /conflicts?kind=grave                          | 400 | Unknown kind          | Choose one of reported, nested, parts, print-error, expected, scope
            /conflicts?kind=REPORTED                       | 400 | Unknown kind          | Choose one of reported
            /conflicts?kind=                               | 400 | Unknown kind          | (empty) is not a kind of conflict
            /conflicts?series=nonsense                     | 404 | Unknown series        | GET /api/v1/series lists all of them
            /conflicts?series=                             | 404 | Unknown series        | GET /api/v1/series lists all of them
            /conflicts.csv?scope=nowhere                   | 404 | Unknown scope         | GET /api/v1/scopes lists all of them
            /conflicts?scope=BTC%20%3Cb%3E                 | 404 | Unknown scope         | GET /api/v1/scopes lists all of them
            /conflicts?from=2024-13                        | 400 | Unknown period        | Write 2024, 2024-S1
            /conflicts?from=2025&to=2024                   | 400 | Empty range           | Exchange from and to
            /conflicts?asOf=soon                           | 400 | Unknown day           | Write 2024-08-15
            /conflicts?limit=10                            | 400 | Unknown parameter     | It takes series, scope, kind, from, to, asOf
            /conflicts?kind=scope&kind=parts               | 400 | Parameter given twice | Give it once
            /scopes?series=btc_kz                          | 400 | Unknown parameter     | It takes none
            /nowhere                                       | 404 | Unknown address       | GET /v3/api-docs describes what there is
            /series/btc_kz                                 | 404 | Unknown address       | GET /v3/api-docs describes what there is
            /series/a%00b/figures                          | 400 | Unreadable address    | Remove it
            /series/a%2Fb/figures                          | 400 | Unreadable address    | Remove it
            /series/a%5Cb/figures                          | 400 | Unreadable address    | Remove it
            """)
    void refusalSaysWhatToDo(String address, int status, String title, String advice) {
        var answer = api.get("/api/v1" + address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertIsProblem(answer, title, advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingIsWrittenThroughTheApi(String method) {
        var answer = api.send(method, "/api/v1/series");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET,HEAD");
        assertIsProblem(answer, "Only reading", "The API is read with GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/", "text/csv;q=high"})
    void unreadableAcceptIsRefused(String accept) {
        var answer = api.get("/api/v1/series", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertIsProblem(answer, "Unreadable header", "Send application/json or text/csv");
    }

    @Test
    void refusalIsAProblemForWhoWantsCsvToo() {
        var answer = api.get("/api/v1/series/nonsense/figures.csv", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertIsProblem(answer, "Unknown series", "GET /api/v1/series");
    }

    @Test
    void scriptInAnAddressComesBackAsDataOnly() {
        var answer = api.get("/api/v1/series/%3Cscript%3E/figures");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertIsProblem(answer, "Unknown series", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/series/btc_kz/figures?from=%zz", "/api/v1/series/%zz/figures", "/api/v1/series/[x]", "/api/v1/series/\\x",
        "/api/v1/series/btc_kz/figures?from=%C3%28", "/%00", "/api/v1/../../%2e%2e/etc/passwd", "nonsense"})
    void addressThatNoClientWritesIsRefusedWithoutDetails(String target) {
        var answer = api.raw(target);

        assertThat(answer).startsWith("HTTP/1.1 4");
        assertNamesNothingInside(answer);
    }

    private static void assertIsProblem(HttpResponse<String> answer, String title, String advice) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = ApiClient.parsed(answer.body());
        assertThat(problem.path("title").asString()).isEqualTo(title);
        assertThat(problem.path("detail").asString()).contains(advice).endsWith(".");
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertNamesNothingInside(answer.body());
    }

    private static void assertNamesNothingInside(String answer) {
        assertThat(answer).doesNotContain("Exception", "\tat ", "trace", "java.", "kervan.", "org.", "tomcat", "Tomcat", "spring", "Spring", "select ");
    }
}
