package kervan.chart;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import kervan.timeseries.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTests {

    @Test
    void figureIsSaidAsPrinted() {
        assertThat(FigureText.printed(figure("2024", "1.20 Mt").build())).isEqualTo("1.20 Mt");
        assertThat(FigureText.printed(figure("2024", "5.5 Mt").between("5.0", "6.0").build())).isEqualTo("5.0–6.0 Mt");
        assertThat(FigureText.document(figure("2024", "1 Mt").by("A").on("2024-03").build().source())).isEqualTo("A, Mar 2024");
        assertThat(FigureText.document(figure("2024", "1 Mt").by("A").build().source())).isEqualTo("A, date not known");
    }

    @ParameterizedTest
    @CsvSource({"2024-06, Jun 2024", "2024, 2024", "2024-S1, 2024-S1", "2024-Q3, 2024-Q3"})
    void monthsHaveNames(String period, String words) {
        assertThat(FigureText.period(TimePeriod.parse(period))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024.0", "2024-S1, 2023.75", "2024-Q4, 2024.37"})
    void periodStandsInTheMiddleOfItsDays(String period, double position) {
        assertThat(FigureText.position(TimePeriod.parse(period))).isCloseTo(position, offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"620.436, 800", "34, 40", "1.75, 2.0", "1, 1.0", "0.0021, 0.0025", "999, 1000", "4119, 5000", "0, 1", "1000, 1000", "20, 20"})
    void axisEndsRound(BigDecimal highest, BigDecimal top) {
        assertThat(FigureText.top(highest)).isEqualByComparingTo(top).isGreaterThanOrEqualTo(highest);
    }
}
