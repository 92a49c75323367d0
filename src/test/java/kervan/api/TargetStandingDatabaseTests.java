package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TargetStandingDatabaseTests {

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kz_btc_2024?figuresTo=2024-07&unit=kt                            | 837 | 119.6 | 132.6 | 7 of 12 months | behind
            kz_btc_2024?figuresTo=2024-07-31&unit=kt&asOf=2026-01-31         | 701.2 | | |  6 of 12 months | not-assessable
            kz_btc_2025?asOf=2025-10-02&announcement=kz_btc_2025&unit=kt     | 923 | 115.4 | 144.3 | 8 of 12 months | behind
            kz_btc_2025?figuresTo=2025-08&announcement=kz_btc_2025&unit=kt   | 923 | 115.4 | 144.3 | 8 of 12 months | behind
            kz_btc_2025_rev?asOf=2025-10-02&unit=kt                          | 923 | 115.4 | 69.3 | 8 of 12 months | on-track
            """)
    void neededForTheRestIsWhatTheFiguresLeave(String target, String reached, String mean, String perMonth, String covered, String verdict) {
        var judged = api.json("/api/v1/targets/" + target).path("judged");

        assertThat(judged.at("/reached/value").asString()).isEqualTo(reached);
        assertThat(judged.at("/reached/covered").asString()).isEqualTo(covered);
        assertThat(judged.at("/verdict/code").asString()).isEqualTo(verdict);
        assertThat(judged.at("/required/meanPerMonth").asString("")).isEqualTo(mean == null ? "" : mean);
        assertThat(judged.at("/required/perMonth").asString("")).isEqualTo(perMonth == null ? "" : perMonth);
    }

    @Test
    void otherPaceChangesTheVerdict() {
        var even = api.json("/api/v1/targets/kz_btc_2024?figuresTo=2024-07");
        var rising = api.json("/api/v1/targets/kz_btc_2024?figuresTo=2024-07&pace=ramp");
        var step = api.json("/api/v1/targets/kz_btc_2024?figuresTo=2024-07&pace=step:2024-04");

        assertThat(even.at("/judged/verdict/code").asString()).isEqualTo("behind");
        assertThat(even.at("/judged/pace/kind").asString()).isEqualTo("linear");
        assertThat(rising.at("/judged/verdict/code").asString()).isEqualTo("on-track");
        assertThat(step.at("/judged/pace/kind").asString()).isEqualTo("step");
        assertThat(step.at("/judged/verdict/code").asString()).isEqualTo("on-track");
        assertThat(elements(even.at("/judged/otherPaces"))).extracting(pace -> pace.path("kind").asString()).containsExactly("seasonal", "ramp", "step", "outages");
    }

    @Test
    void targetIsTheChainOfItsAnnouncements() {
        var target = api.json("/api/v1/targets/kz_btc_2023");

        assertThat(elements(target.path("announcements"))).extracting(one -> one.path("promised").asString()).containsExactly(
                "1.5 Mt in 2023", "1.125 Mt from 1 Apr 2023 to 31 Dec 2023, pro rata", "1.1 Mt in 2023", "1.4 Mt in 2023");
        assertThat(elements(target.path("announcements"))).extracting(one -> one.at("/verdict/code").asString()).containsExactly("missed", "missed", "met-within-rounding", "met-within-rounding");
        assertThat(target.path("announcements").get(3).path("scopeChanged").asBoolean()).isTrue();
        assertThat(target.path("inForce").asString()).isEqualTo("kz_btc_2023_1_4");
    }

    @Test
    void keyOfAnAnnouncementJudgesIt() {
        assertThat(api.json("/api/v1/targets/cpc_72").at("/announcement/key").asString()).isEqualTo("cpc_72");
        assertThat(api.json("/api/v1/targets/cpc_2025").at("/announcement/key").asString()).isEqualTo("cpc_2025_68");
    }

    @Test
    void pastVerdictIsTheOneOfItsDay() {
        var past = elements(api.json("/api/v1/targets/kz_btc_2025/verdicts").path("verdicts"));

        assertThat(past).hasSizeGreaterThan(4).allSatisfy(one -> {
            var then = api.json("/api/v1/targets/kz_btc_2025?asOf=" + one.path("from").asString());
            assertThat(then.at("/judged/verdict")).isEqualTo(one.path("verdict"));
            assertThat(then.path("inForce")).isEqualTo(one.path("announcement"));
        });
        assertThat(elements(api.json("/api/v1/targets/kz_btc_2025/verdicts?asOf=2025-12-31").path("verdicts"))).hasSize(2);
    }

    @Test
    void everyTargetAnswersOnEveryDay() {
        var keys = elements(api.json("/api/v1/targets").path("targets")).stream().map(one -> one.path("key").asString()).toList();

        for (var key : keys) {
            for (var day : new String[] {"", "?asOf=2023-12-31", "?asOf=2025-10-02&pace=outages", "?year=2025&pace=ramp", "?figuresTo=2024-02-29"}) {
                var response = api.get("/api/v1/targets/" + key + day);
                assertThat(response.statusCode()).as(key + day).isIn(200, 404);
                assertThat(response.statusCode() == 200 || response.body().contains("Not announced by then")).as(key + day).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                           | 404 | Unknown target       | GET /api/v1/targets lists all announcements
            kz_btc_2025?asOf=2024-01-01        | 404 | Not announced by then | Leave asOf out
            kz_btc_2025?asOf=2099-01-01        | 400 | A day to come        | today is
            kz_btc_2025?pace=fast              | 400 | Unknown pace         | Write linear, seasonal, ramp, outages, or step
            kz_btc_2025?pace=step              | 400 | Unknown pace         | step:2024-04-01
            kz_btc_2025?year=soon              | 400 | Unknown year         | Write a calendar year
            kz_btc_2025?unit=bcm               | 400 | Wrong unit           | Choose one of
            kz_btc_2025?announcement=cpc_72    | 404 | Unknown announcement | It has kz_btc_2025
            kz_btc_2025?figuresTo=soon         | 400 | Unknown period       | Write 2024
            kz_btc_2025?limit=5                | 400 | Unknown parameter    | It takes asOf
            """)
    void nonsenseIsRefusedWithASentence(String target, int status, String title, String advice) {
        var response = api.get("/api/v1/targets/" + target);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(title).contains(advice);
    }
}
