package kervan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kervan.timeseries.SeriesKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestKeysTests {

    private static final List<SeriesKey> KEYS = Stream.of("btc_kz", "btc_kz_tengiz", "btc_total", "btc_transit", "gas_europe").map(SeriesKey::new).toList();

    @ParameterizedTest
    @CsvSource({"btc_transitt, btc_transit", "BTC-Transit, btc_transit", "btctotal, btc_total", "gas-europe, gas_europe", "btc_kz_tengis, btc_kz_tengiz"})
    void nearestComesFirst(String written, String meant) {
        assertThat(new NearestKeys(written).among(KEYS)).first().hasToString(meant);
    }

    @Test
    void nothingIsNearToNonsense() {
        assertThat(new NearestKeys("nonsense").among(KEYS)).isEmpty();
        assertThat(new NearestKeys("").among(KEYS)).isEmpty();
        assertThat(new NearestKeys("b".repeat(100_000)).among(KEYS)).isEmpty();
    }
}
