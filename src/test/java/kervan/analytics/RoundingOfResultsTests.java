package kervan.analytics;

import static kervan.analytics.Lines.line;
import static kervan.analytics.Lines.made;
import static kervan.analytics.Lines.shown;
import static kervan.analytics.Lines.transformed;
import static kervan.analytics.Lines.twelve;
import static kervan.analytics.Lines.volumes;
import static kervan.analytics.Lines.whys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import kervan.timeseries.Frequency;
import kervan.timeseries.Rounded;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingOfResultsTests {

    /// By hand: 2.0 may be 1.95 to 2.05, 1.0 may be 0.95 to 1.05. Growth is 100 %; with the lower base 110.526 %, with the upper 90.476 %: 10.526; with the value alone 5: together 15.526.
    @Test
    void growthAddsTheLargestDeviationOfEachInput() {
        var growth = transformed(volumes("2023", "1.0 2.0"), "pch").values().getLast();

        assertThat(growth.rounding().halfWidth().doubleValue()).isCloseTo(15.526315789, within(1e-8));
        assertThat(growth.shown(CompoundUnit.PERCENT)).map(Rounded::number).hasValue(new BigDecimal("100"));
    }

    @Test
    void sumAddsTheHalfWidthsOfItsParts() {
        var year = made(new Resampling(Frequency.ANNUAL, Optional.empty(), Completeness.ALL).apply(volumes("2024-01", twelve("1.5")))).values().getFirst();

        assertThat(year.rounding().halfWidth()).isEqualByComparingTo("0.60");
        assertThat(year.shown(CompoundUnit.of(UnitOfMeasure.KILOTONNE)).orElseThrow().number()).isEqualByComparingTo("18");
    }

    /// ch1 after a moving sum would count a month once; here a moving sum of changes knows that the months between cancel out: x4 - x1.
    @Test
    void inputThatCancelsOutHasNoPart() {
        var sum = made(Smoothing.parse("ms:3").orElseThrow().apply(transformed(volumes("2024-01", "1.5 7.25 3.125 9.5"), "chg"))).values().getLast();

        assertThat(sum.number()).isEqualByComparingTo("8.0");
        assertThat(sum.rounding().halfWidth()).isEqualByComparingTo("0.10");
    }

    @ParameterizedTest
    @CsvSource({"1000 1001, 0.1", "1000 1003.3, 0.33", "100000 100333.33, 0.33", "100 1, -99", "3 4, 30", "3000 4000, 33.33"})
    void percentagesHaveNoMoreDigitsThanTheyBear(String values, String expected) {
        assertThat(shown(transformed(volumes("2023", values), "pch"))).isEqualTo("- " + expected);
    }

    @Test
    void baseThatRoundingMayMakeZeroIsNone() {
        var line = volumes("2023", "0.4 5");

        assertThat(shown(transformed(line, "pch"))).isEqualTo("- 1200");
        assertThat(whys(transformed(line("x", "2023", "0 5", UnitOfMeasure.TEU, Behaviour.FLOW), "pch"))).last().isEqualTo("the value compared with is zero: 2023");
    }

    @Test
    void chainIsRoundedOnceAtItsEnd() {
        var exact = transformed(made(PerDay.of(volumes("2023-01", "3100 2800"))), "pch").values().getLast();

        assertThat(exact.number()).isEqualByComparingTo("0");
    }

    @Test
    void valueLostInItsRoundingSaysSo() {
        assertThat(transformed(volumes("2023", "1.40 1.41"), "chg").values().getLast().isLostInRounding()).isTrue();
        assertThat(transformed(volumes("2023", "1.40 1.45"), "chg").values().getLast().isLostInRounding()).isFalse();
    }

    /// 0.05 / 11 eleven times is 0.05, whose whole width of 0.1 bears one decimal; a hair less would bear two.
    @ParameterizedTest
    @ValueSource(ints = {3, 7, 9, 11, 12, 13, 37})
    void meanOfEqualRoundingsHasTheirDigits(int periods) {
        var smoothed = made(Smoothing.parse("ma:" + periods).orElseThrow().apply(volumes("2020-01", "7.3 ".repeat(periods)))).values().getLast();

        assertThat(smoothed.rounding().halfWidth()).isEqualByComparingTo("0.05");
        assertThat(smoothed.shown(CompoundUnit.of(UnitOfMeasure.KILOTONNE)).map(Rounded::number)).hasValue(new BigDecimal("7.3"));
    }
}
