package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// What each number of an answer was made of.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LineageDatabaseTests {

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void june2024OfTransitOilShowsItsArithmetic() {
        var june = observation("/api/v1/series/btc_transit/observations?frequency=M&unit=Mt&from=2024-06&to=2024-06");

        assertThat(june.get("value").decimalValue()).isEqualByComparingTo("0.457");
        assertThat(june.get("rounding").decimalValue()).isEqualByComparingTo("0.001");
        assertThat(june.get("formula").asString()).isEqualTo("2.694 − 2.237 = 0.457 Mt ± 0.001");
        assertThat(june.get("uncertain").asBoolean()).isFalse();
        assertThat(elements(june.get("lineage"))).extracting(term -> "%s %s %s %s".formatted(term.get("sign").asString(), term.get("value").decimalValue().toPlainString(),
                term.get("unit").asString(), term.get("period").asString())).containsExactlyInAnyOrder("+ 2.694 Mt 2024-S1", "- 2.237 Mt 2024-01/2024-05");
        assertThat(elements(june.get("lineage"))).extracting(term -> term.at("/source/publisher").asString())
                .containsExactlyInAnyOrder("BM.ge (State Statistics Committee of Azerbaijan)", "Reuters via MarketScreener (State Statistics Committee)");
    }

    @Test
    void july2024OfTransitOilFollowsFromTheSameHalfYear() {
        var july = observation("/api/v1/series/btc_transit/observations?frequency=M&from=2024-07&to=2024-07");

        assertThat(july.get("value").decimalValue()).isEqualByComparingTo("521");
        assertThat(july.get("formula").asString()).isEqualTo("3.215 Mt − 2.694 Mt = 521 kt ± 1");
    }

    @Test
    void lineageOfEveryValueAddsUp() {
        for (var series : elements(api.json("/api/v1/series").get("series"))) {
            for (var one : elements(api.json("/api/v1/series/%s/observations?frequency=Q".formatted(series.get("key").asString())).get("observations"))) {
                if (!one.get("value").isNull() && elements(one.get("lineage")).stream().allMatch(term -> term.get("unit").equals(series.get("unit")))) {
                    assertThat(elements(one.get("lineage")).stream().map(term -> term.get("sign").asString().equals("+")
                            ? term.get("value").decimalValue() : term.get("value").decimalValue().negate()).reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as("%s", one).isEqualByComparingTo(one.get("value").decimalValue());
                }
                assertThat(one.get("uncertain").asBoolean() && one.get("derivation").asString().equals("published")).isFalse();
            }
        }
    }

    private JsonNode observation(String address) {
        return elements(api.json(address).get("observations")).getFirst();
    }
}
