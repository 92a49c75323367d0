package kervan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import kervan.figure.Aggregation;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTests {

    @Test
    void convertsByItsFactor() {
        var series = series(factor("7.5"));

        assertThat(series.conversion()).isEqualTo(new UnitConversion(new BigDecimal("7.5")));
        assertThat(series.conversion().reaches(UnitOfMeasure.MEGATONNE, UnitOfMeasure.KILOBARREL_PER_DAY)).isTrue();
    }

    @Test
    void isNotConvertedWithoutFactor() {
        assertThat(series(null).conversion()).isEqualTo(UnitConversion.EXACT_ONLY);
        assertThat(series(null).conversionFactor()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-7.5"})
    void hasAFactorAboveZero(String barrels) {
        assertThatIllegalArgumentException().isThrownBy(() -> factor(barrels)).withMessageContaining(barrels);
    }

    private static ConversionFactor factor(String barrels) {
        return new ConversionFactor("azeri-btc", new BigDecimal(barrels), "Azeri and BTC blend", "published pairs");
    }

    private static Series series(@Nullable ConversionFactor factor) {
        return new Series(new SeriesKey("btc_kz"), "Kazakh oil through BTC", "BTC", "Kazakhstan", "crude oil", "transit",
                UnitOfMeasure.MEGATONNE, Aggregation.SUM, factor, null);
    }
}
