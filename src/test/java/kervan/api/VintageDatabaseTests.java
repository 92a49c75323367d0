package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What the API knew on a day, worked out again from the dates of the documents.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class VintageDatabaseTests {

    private static final String LAST_DAY_OF_PUBLICATION = """
            case length(published_on)
                when 10 then published_on::text::date
                when 7 then ((published_on::text || '-01')::date + interval '1 month')::date - 1
                when 4 then (published_on::text || '-12-31')::date
            end""";

    @Autowired
    private JdbcClient database;

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, 2024-01-14", "2024-01-15, 2024-01-15", "2024-06, 2024-06-30", "2024-02, 2024-02-29", "2026-01-30, 2026-01-30", "2026-01, 2026-01-31",
        "2023, 2023-12-31", "2000, 2000-12-31"})
    void figuresAreThoseOfTheDocumentsPublishedByThen(String asOf, String day) {
        var known = database.sql("""
                select concat_ws(' ', value, unit, publisher, published_on) from figure join source using (source_id)
                where series_id = (select series_id from series where key = 'btc_kz') and %s <= :day::date
                """.formatted(LAST_DAY_OF_PUBLICATION)).param("day", day).query(String.class).list();
        var undated = database.sql("""
                select count(*) from figure join series using (series_id) join source using (source_id) where key = 'btc_kz' and published_on is null
                """).query(Integer.class).single();

        var answer = api.json("/api/v1/series/btc_kz/figures?asOf=" + asOf);

        assertThat(elements(answer.get("figures"))).extracting(VintageDatabaseTests::figure).containsExactlyInAnyOrderElementsOf(known);
        assertThat(answer.at("/meta/asOf").asString()).isEqualTo(day);
        assertThat(elements(answer.at("/meta/warnings"))).extracting(JsonNode::asString)
                .containsExactly(undated + " figures are left out because the day of their publication is not known.");
    }

    @Test
    void nothingIsLeftOutWithoutADay() {
        var answer = api.json("/api/v1/series/btc_kz/figures");

        assertThat(elements(answer.get("figures"))).hasSize(database.sql("select count(*) from figure join series using (series_id) where key = 'btc_kz'").query(Integer.class).single());
        assertThat(elements(answer.at("/meta/warnings"))).isEmpty();
        assertThat(answer.at("/meta/asOf").isNull()).isTrue();
    }

    @Test
    void observationFollowsWhatWasKnown() {
        assertThat(List.of("2023-08-22", "2024-01-14", "2024-01-15")).extracting(this::volumeOf2023).containsExactly("none", "1.1 F", "1.392 A");
    }

    @Test
    void everySeriesTellsWhatIsHeldOfIt() {
        var held = database.sql("""
                select concat_ws(' ', key, count(f), min(period_start), max(period_end) - 1) from series left join current_figure f using (series_id) group by key
                """).query(String.class).list();

        assertThat(elements(api.json("/api/v1/series").get("series"))).extracting(one -> "%s %d %s %s".formatted(one.get("key").asString(), one.get("figures").asInt(),
                one.get("start").asString(), one.get("end").asString()).strip()).containsExactlyInAnyOrderElementsOf(held);
    }

    @ParameterizedTest
    @CsvSource({"/series, /series/0/figures", "/targets, /meta/total", "/events, /meta/total"})
    void everyListCanBeHadAsOfADay(String address, String number) {
        var then = api.json("/api/v1" + address + "?asOf=2020-12-31").at(number.replace("/0/", "/30/")).asInt();
        var now = api.json("/api/v1" + address).at(number.replace("/0/", "/30/")).asInt();

        assertThat(then).isLessThan(now);
        assertThat(api.get("/api/v1" + address + "?asOf=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void shippedChoicesCountInEveryVintageAndActsFromTheirDayOn() {
        assertThat(elements(api.json("/api/v1/choices?asOf=2020").get("choices"))).extracting(one -> one.get("series").asString()).contains("btc_kz");
        assertThat(elements(api.json("/api/v1/acts?asOf=2020").get("acts"))).isEmpty();
    }

    private String volumeOf2023(String asOf) {
        var observations = elements(api.json("/api/v1/series/btc_kz/observations?from=2023&to=2023&asOf=" + asOf).get("observations"));
        return observations.isEmpty() ? "none" : observations.getFirst().get("value").decimalValue().toPlainString() + " " + observations.getFirst().get("status").asString();
    }

    private static String figure(JsonNode one) {
        return String.join(" ", one.get("value").decimalValue().toPlainString(), one.get("unit").asString(), one.at("/source/publisher").asString(),
                one.at("/source/publishedOn").asString());
    }
}
