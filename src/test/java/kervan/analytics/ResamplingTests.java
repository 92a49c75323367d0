package kervan.analytics;

import static kervan.analytics.Lines.exact;
import static kervan.analytics.Lines.line;
import static kervan.analytics.Lines.made;
import static kervan.analytics.Lines.shown;
import static kervan.analytics.Lines.twelve;
import static kervan.analytics.Lines.volumes;
import static kervan.analytics.Lines.whys;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kervan.timeseries.Frequency;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTests {

    /// 2024 lacks August; 2025 ends in February.
    private static final TimeSeries MONTHS = volumes("2023-01", "10 20 30 40 50 60 70 80 90 100 110 120 1 2 3 4 5 6 7 - 9 10 11 12 5 6");

    /// By hand: 10 + 20 + ... + 120 = 780, 780 / 12 = 65; 1 + ... + 12 - 8 = 70, 70 / 11 = 6.3636; 5 + 6 = 11.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | sum | all     | 780.0000 - -
            A | sum | partial | 780.0000 70.0000 11.0000
            A | sum | 8       | 780.0000 70.0000 -
            A | sum | 2       | 780.0000 70.0000 11.0000
            A | avg | all     | 65.0000 - -
            A | avg | 11      | 65.0000 6.3636 -
            A | eop | all     | 120.0000 12.0000 -
            A | eop | partial | 120.0000 12.0000 6.0000
            S | sum | all     | 210.0000 570.0000 21.0000 - -
            Q | sum | all     | 60.0000 150.0000 240.0000 330.0000 6.0000 15.0000 - 33.0000 -
            Q | eop | all     | 30.0000 60.0000 90.0000 120.0000 3.0000 6.0000 9.0000 12.0000 -
            Q | sum | 2       | 60.0000 150.0000 240.0000 330.0000 6.0000 15.0000 16.0000 33.0000 11.0000
            Q | sum | 999     | 60.0000 150.0000 240.0000 330.0000 6.0000 15.0000 - 33.0000 -
            """)
    void monthsMakeLongerPeriods(String to, String method, String completeness, String expected) {
        assertThat(exact(made(resampled(MONTHS, to, method, completeness)), 4)).isEqualTo(expected);
    }

    @Test
    void coverageSaysHowManyPartsThereAre() {
        var years = made(resampled(MONTHS, "A", "sum", "partial"));

        assertThat(years.values()).extracting(Value::coverage).containsExactly(new Coverage(12, 12), new Coverage(11, 12), new Coverage(2, 12));
        assertThat(whys(made(resampled(MONTHS, "A", "sum", "all")))).containsExactly("11 of 12 months", "2 of 12 months");
        assertThat(whys(made(resampled(MONTHS, "Q", "sum", "all")))).containsExactly("2 of 3 months", "2 of 3 months");
    }

    @Test
    void partialPeriodsTakeNoPartInGrowth() {
        var growth = Lines.transformed(made(resampled(MONTHS, "A", "sum", "partial")), "pc1");

        assertThat(exact(growth, 1)).isEqualTo("- - -");
        assertThat(whys(growth)).containsExactly("no whole value for 2022", "only a part is known of 2024", "only a part is known of 2025");
    }

    /// (31 × 100 + 28 × 200 + 31 × 300) / 90 = 200, and 29 days in 2024: (3100 + 5800 + 9300) / 91 = 200 as well; with 100, 400, 100 the leap day counts:
    /// (3100 + 11200 + 3100) / 90 = 193.3333 and (3100 + 11600 + 3100) / 91 = 195.6044.
    @Test
    void ratesAreWeightedByDays() {
        var rate = line("r", "2023-01", "100 400 100 0 0 0 0 0 0 0 0 0 100 400 100", UnitOfMeasure.KILOBARREL_PER_DAY, Behaviour.RATE);

        assertThat(exact(made(resampled(rate, "Q", "", "all")), 4)).isEqualTo("193.3333 0.0000 0.0000 0.0000 195.6044");
        assertThat(made(resampled(rate, "Q", "", "all")).behaviour()).isEqualTo(Behaviour.RATE);
    }

    @ParameterizedTest
    @CsvSource({"FLOW, sum", "RATE, avg", "RATIO, avg", "STOCK, eop"})
    void methodGoesWithTheBehaviour(Behaviour behaviour, String code) {
        assertThat(new Resampling(Frequency.ANNUAL, Optional.empty(), Completeness.ALL).methodFor(behaviour).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(value = Behaviour.class, names = "FLOW", mode = EnumSource.Mode.EXCLUDE)
    void onlyVolumesAddUp(Behaviour behaviour) {
        var outcome = resampled(line("x", "2024-01", twelve("1"), UnitOfMeasure.KILOTONNE, behaviour), "A", "sum", "all");

        assertThat(outcome.refusal().orElseThrow().sentence()).contains("do not add up").contains("avg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "D", "W"})
    void longerPeriodsAreMadeOfShorterOnes(String to) {
        assertThat(resampled(MONTHS, to, "sum", "all").refusal().orElseThrow().sentence()).contains("coarser");
        assertThat(resampled(line("w", "2024-W05", "1 2 3", UnitOfMeasure.KILOTONNE, Behaviour.FLOW), "A", "sum", "all").refusal()).isPresent();
    }

    @Test
    void daysMakeMonthsWithTheirTrueLength() {
        var days = line("d", "2024-02-01", "1.00 ".repeat(29), UnitOfMeasure.KILOTONNE, Behaviour.FLOW);

        assertThat(shown(made(resampled(days, "M", "sum", "all")))).isEqualTo("29");
        assertThat(whys(made(resampled(line("d", "2023-02-01", "1 ".repeat(27), UnitOfMeasure.KILOTONNE, Behaviour.FLOW), "M", "sum", "all")))).containsExactly("27 of 28 days");
    }

    @Test
    void singleObservationAndNoneAtAll() {
        assertThat(exact(made(resampled(volumes("2024-12", "5"), "A", "eop", "all")), 0)).isEqualTo("5");
        assertThat(made(resampled(new TimeSeries(Frequency.MONTHLY, CompoundUnit.of(UnitOfMeasure.TEU), Behaviour.FLOW, List.of()), "A", "sum", "all")).values()).isEmpty();
    }

    /// The mean of volumes is no volume of the year: dividing it by the days of the year would be wrong twelvefold.
    @Test
    void meanOfVolumesIsNotMadePerDay() {
        assertThat(resampled(MONTHS, "A", "avg", "all").then(PerDay::of).refusal()).isPresent();
        assertThat(resampled(MONTHS, "A", "eop", "all").then(PerDay::of).refusal()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"all, all", "partial, partial", "1, partial", "8, 8", "999, 999"})
    void completenessRoundTrips(String text, String code) {
        assertThat(Completeness.parse(text)).map(Completeness::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1000", "8.5", "ALL", "half"})
    void nonsenseIsNoCompleteness(String text) {
        assertThat(Completeness.parse(text)).isEmpty();
    }

    @Test
    void wordsSayTheLastMonth() {
        assertThat(new Resampling(Frequency.ANNUAL, Optional.of(Method.END_OF_PERIOD), new Completeness(8)).words(Behaviour.FLOW, Frequency.MONTHLY))
                .isEqualTo("annual: last month of the period, at least 8 parts");
    }

    private static Outcome resampled(TimeSeries series, String to, String method, String completeness) {
        return new Resampling(Frequency.ofCode(to).orElseThrow(), Method.ofCode(method), Completeness.parse(completeness).orElseThrow()).apply(series);
    }
}
