package kervan.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kervan.catalogue.Catalogue;
import kervan.figure.Relation;
import kervan.find.RouteLine.Cargo;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FlowsDatabaseTests {

    @Autowired
    private FlowCharts charts;

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @EnumSource(names = {"OIL", "GAS"})
    void nothingIsCountedTwiceInAnyYear(Cargo cargo) {
        var tree = catalogue.scopes();

        for (var year : charts.flows(cargo, Optional.empty()).years()) {
            var flows = charts.flows(cargo, Optional.of(year));
            for (var one : flows.flows()) {
                for (var other : flows.flows()) {
                    assertThat(one.equals(other) || tree.relation(one.series().scope().key(), other.series().scope().key()).filter(relation -> relation != Relation.SIBLING).isEmpty())
                            .as("%s and %s in %d", one.series().key(), other.series().key(), year).isTrue();
                }
            }
            assertThat(flows.within()).allSatisfy(one -> assertThat(flows.flows()).contains(one.whole()));
        }
    }

    @Test
    void theWidestScopeIsDrawnAndItsPartIsTold() {
        var oil = charts.flows(Cargo.OIL, Optional.of(2025));

        assertThat(oil.flows()).extracting(flow -> flow.series().key().text()).startsWith("kz_export_cpc", "btc_azeri").contains("btc_transit").doesNotContain("btc_kz", "kz_export_germany");
        assertThat(oil.within()).extracting(one -> one.flow().series().key() + " in " + one.whole().series().key())
                .containsExactlyInAnyOrder("btc_kz in btc_transit", "kz_export_germany in kz_export_atyrau_samara");
        assertThat(oil.unknown()).extracting(one -> one.key().text()).contains("baku_novo");
    }

    @Test
    void bandsThroughBtcAddUpToWhatItCarried() {
        var btc = charts.flows(Cargo.OIL, Optional.of(2025)).flows().stream().filter(flow -> flow.route().equals("BTC")).toList();

        assertThat(Flows.sum(btc)).as("23,056.9 + 4,122.3 kt, as the committee's total of 27,179.2 kt").isEqualTo("27.1792");
    }

    @Test
    void aSumHasTheDigitsOfTheRoughest() {
        var oil = charts.flows(Cargo.OIL, Optional.of(2025)).flows();

        assertThat(Flows.sum(oil)).as("64.8 + 23.0569 + 10 + 8.8 + 4.1223 + 1.1").isEqualTo("112");
    }

    @Test
    void gasOf2024IsThatOfThreeDestinations() {
        var gas = charts.flows(Cargo.GAS, Optional.of(2024));

        assertThat(gas.flows()).extracting(flow -> flow.destination() + " " + flow.value()).containsExactly("europe 12.9", "turkiye 9.9", "georgia 2.4");
    }

    @Test
    void withoutAYearThatOfTheLargestFlowsIsShown() {
        assertThat(charts.flows(Cargo.OIL, Optional.empty()).year()).isEqualTo(2025);
        assertThat(charts.flows(Cargo.GAS, Optional.empty()).year()).isEqualTo(2024);
    }

    @Test
    void aYearOfWhichNothingIsKnownHasNoFlows() {
        var none = charts.flows(Cargo.OIL, Optional.of(1901));

        assertThat(none.flows()).isEmpty();
        assertThat(none.unknown()).isNotEmpty();
        assertThat(Flows.sum(none.flows())).isZero();
    }
}
