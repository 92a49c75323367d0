package kervan.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.find.RouteMap.Carried;
import kervan.support.DatabaseTest;
import kervan.timeseries.Frequency;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RouteMapDatabaseTests {

    @Autowired
    private RouteMaps maps;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Archive archive;

    @Test
    void everyLineLiesInTheRegionAndHasASeries() {
        assertThat(RouteLine.shipped()).hasSize(17).allSatisfy(line -> {
            assertThat(line.series()).isNotEmpty().allSatisfy(key -> assertThat(catalogue.find(key)).as("%s", key).isPresent());
            assertThat(line.points()).allSatisfy(point -> {
                assertThat(point.longitude()).isBetween(Land.WEST, Land.EAST);
                assertThat(point.latitude()).isBetween(Land.SOUTH, Land.NORTH);
            });
        });
        assertThat(maps.map(Optional.empty()).routes()).hasSize(17);
    }

    @Test
    void theCaspianIsWaterAndBakuIsLand() {
        var land = Land.shipped();

        assertThat(isLand(land, 50.9, 41.5)).as("the middle of the Caspian").isFalse();
        assertThat(isLand(land, 34.0, 43.0)).as("the middle of the Black Sea").isFalse();
        assertThat(isLand(land, 49.0, 40.4)).as("west of Baku").isTrue();
        assertThat(isLand(land, 67.0, 48.0)).as("Kazakhstan").isTrue();
        assertThat(land.borders()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025})
    void volumesAreThoseOfTheReconciliation(int year) {
        var carried = maps.map(Optional.of(year)).routes().stream().filter(one -> one.volume().isPresent()).toList();

        assertThat(carried).isNotEmpty().allSatisfy(one -> {
            var known = archive.reconciled(one.series(), Frequency.ANNUAL, Vintage.LATEST).in(one.volume().orElseThrow().unit(), one.series().conversion());
            assertThat(known.observations()).contains(one.volume().orElseThrow());
            assertThat(one.volume().orElseThrow().period().start().getYear()).isEqualTo(year);
        });
    }

    @Test
    void newestIsTheNewestOfEach() {
        var cpc = route(Optional.empty(), "cpc");

        assertThat(cpc.series().key().text()).isEqualTo("cpc_total");
        assertThat(cpc.volume().orElseThrow().observation().value()).isEqualTo("70.52");
        assertThat(route(Optional.of(2022), "cpc").volume().orElseThrow().observation().value()).isEqualTo("58.7");
        assertThat(route(Optional.of(2025), "middle").volume().orElseThrow().observation().value()).isEqualTo("4.119");
    }

    @Test
    void aYearOfWhichNothingIsKnownHasRoutesWithoutVolumes() {
        var map = maps.map(Optional.of(1901));

        assertThat(map.routes()).hasSize(17).allSatisfy(one -> assertThat(one.volume()).isEmpty());
    }

    private Carried route(Optional<Integer> year, String line) {
        return maps.map(year).routes().stream().filter(one -> one.line().key().equals(line)).findFirst().orElseThrow();
    }

    /// By how often a ray to the east crosses a shore.
    private static boolean isLand(Land land, double longitude, double latitude) {
        var crossings = 0;
        for (var ring : land.rings()) {
            for (var at = 0; at < ring.size(); at++) {
                var from = ring.get(at);
                var to = ring.get((at + 1) % ring.size());
                if (from.latitude() > latitude != to.latitude() > latitude
                        && longitude < (to.longitude() - from.longitude()) * (latitude - from.latitude()) / (to.latitude() - from.latitude()) + from.longitude()) {
                    crossings++;
                }
            }
        }
        return crossings % 2 == 1;
    }
}
