package kervan.chart;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import kervan.figure.Aggregation;
import kervan.figure.ReconciledObservation;
import kervan.figure.Reconciliation;
import kervan.support.FigureBuilder;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class FormulaTextTests {

    private static final UnitConversion BTC = new UnitConversion(new BigDecimal("7.5"));

    private static final FigureBuilder[] JUNE = {figure("2024-S1", "2.694 Mt"), figure("2024-01/2024-05", "2.237 Mt")};

    @Test
    void saysTheUnitOnceWhereAllHaveIt() {
        assertThat(FormulaText.of(month("2024-06", UnitOfMeasure.MEGATONNE, JUNE))).hasValue("2.694 − 2.237 = 0.457 Mt ± 0.001");
    }

    @Test
    void saysEachUnitWhereTheyDiffer() {
        assertThat(FormulaText.of(month("2024-06", UnitOfMeasure.KILOTONNE, JUNE))).hasValue("2.694 Mt − 2.237 Mt = 457 kt ± 1");
        assertThat(FormulaText.of(month("2025-09", UnitOfMeasure.KILOTONNE, figure("2025-01/2025-09", "1.2 Mt"), figure("2025-01/2025-08", "1023 kt")))).hasValue("1.2 Mt − 1,023 kt = 177 kt ± 50.5");
    }

    @Test
    void whatIsAddedComesFirst() {
        assertThat(FormulaText.of(month("2024-07", UnitOfMeasure.KILOTONNE, figure("2024-01/2024-07", "3215 kt"), figure("2024-S1", "2694 kt")))).hasValue("3,215 − 2,694 = 521 kt ± 1");
    }

    @Test
    void figureThatNeedsAFactorStandsInBrackets() {
        assertThat(FormulaText.of(month("2024-02", UnitOfMeasure.KILOTONNE, figure("2024-01/2024-02", "9.00 Mbbl"), figure("2024-01", "600 kt"))).orElseThrow())
                .startsWith("1,200 kt (9.00 Mbbl) − 600 kt = 600 kt ± ");
    }

    @Test
    void resultInAnotherDimensionIsAStepOfItsOwn() {
        var barrels = month("2024-06", UnitOfMeasure.KILOTONNE, JUNE).in(UnitOfMeasure.MEGABARREL, BTC);

        assertThat(FormulaText.of(barrels).orElseThrow()).startsWith("2.694 Mt − 2.237 Mt = 457 kt ± 1 = 3.4");
    }

    @Test
    void publishedAndMissingHaveNone() {
        assertThat(FormulaText.of(month("2024-06", UnitOfMeasure.KILOTONNE, figure("2024-06", "457 kt")))).isEmpty();
        assertThat(FormulaText.of(month("2024-02", UnitOfMeasure.KILOTONNE, figure("2024-01", "457 kt"), figure("2024-03", "457 kt")))).isEmpty();
    }

    private static ReconciledObservation month(String period, UnitOfMeasure unit, FigureBuilder... figures) {
        return new Reconciliation(unit, BTC, Aggregation.SUM, Map.of()).at(Frequency.MONTHLY, Stream.of(figures).map(FigureBuilder::build).toList())
                .stream().filter(one -> one.period().equals(TimePeriod.parse(period))).findFirst().orElseThrow();
    }
}
