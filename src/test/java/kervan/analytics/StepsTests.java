package kervan.analytics;

import static kervan.analytics.Lines.exact;
import static kervan.analytics.Lines.line;
import static kervan.analytics.Lines.made;
import static kervan.analytics.Lines.shown;
import static kervan.analytics.Lines.transformed;
import static kervan.analytics.Lines.twelve;
import static kervan.analytics.Lines.volumes;
import static kervan.analytics.Lines.whys;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kervan.language.Language;
import kervan.timeseries.Frequency;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Per day, smoothing, totals since January, indices, and the order of all of them.
class StepsTests {

    /// 310 / 31 = 10, 290 / 29 in a leap year, 280 / 28 in another.
    @Test
    void eachPeriodHasItsTrueDays() {
        assertThat(exact(made(PerDay.of(volumes("2024-01", "310 290 310 300"))), 4)).isEqualTo("10.0000 10.0000 10.0000 10.0000");
        assertThat(exact(made(PerDay.of(volumes("2023-02", "280"))), 4)).isEqualTo("10.0000");
        assertThat(exact(made(PerDay.of(volumes("2023", "3650 3660"))), 4)).isEqualTo("10.0000 10.0000");
        assertThat(exact(made(PerDay.of(volumes("1900-02", "280"))), 4)).isEqualTo("10.0000");
        assertThat(exact(made(PerDay.of(volumes("2024-Q1", "910"))), 4)).isEqualTo("10.0000");
    }

    @ParameterizedTest
    @CsvSource({"KILOBARREL, kb/d", "BARREL, bbl/d", "MEGABARREL, Mb/d", "KILOTONNE, kt/d", "BILLION_CUBIC_METRES, bcm/d", "TEU, TEU/d", "TANKERS, tankers/d"})
    void unitIsOneADay(UnitOfMeasure unit, String code) {
        var daily = made(PerDay.of(line("x", "2023-02", "28", unit, Behaviour.FLOW)));

        assertThat(daily.unit().code()).isEqualTo(code);
        assertThat(daily.behaviour()).isEqualTo(Behaviour.RATE);
        assertThat(shown(daily)).isEqualTo("1");
    }

    @Test
    void barrelsADayAreTheUnitThatThereIs() {
        assertThat(CompoundUnit.of(UnitOfMeasure.KILOBARREL).perDay()).isEqualTo(CompoundUnit.of(UnitOfMeasure.KILOBARREL_PER_DAY));
        assertThat(CompoundUnit.of(UnitOfMeasure.KILOBARREL).perDay().single()).contains(UnitOfMeasure.KILOBARREL_PER_DAY);
    }

    @ParameterizedTest
    @EnumSource(value = Behaviour.class, names = "FLOW", mode = EnumSource.Mode.EXCLUDE)
    void onlyVolumesAreDividedByDays(Behaviour behaviour) {
        assertThat(PerDay.of(line("x", "2023", "5", UnitOfMeasure.KILOTONNE, behaviour)).refusal().orElseThrow().sentence()).contains("Leave per day out");
    }

    /// (1 + 2 + 3) / 3 = 2; sums 6, 9; a quarter of a year times four: 24, 36.
    @ParameterizedTest
    @CsvSource({"ma:3, - - 2.0 3.0 - - -, kt", "ms:3, - - 6.0 9.0 - - -, kt", "ar:3, - - 24.0 36.0 - - -, kt/y", "ar:1, 12.0 24.0 36.0 48.0 - 72.0 84.0, kt/y", "ma:1, 1.0 2.0 3.0 4.0 - 6.0 7.0, kt"})
    void smoothingTrailsOverWholeValues(String code, String expected, String unit) {
        var smoothed = made(Smoothing.parse(code).orElseThrow().apply(volumes("2024-01", "1 2 3 4 - 6 7")));

        assertThat(exact(smoothed, 1)).isEqualTo(expected);
        assertThat(smoothed.unit().code()).isEqualTo(unit);
    }

    @Test
    void smoothingSaysHowManyThereAre() {
        assertThat(whys(made(Smoothing.parse("ma:3").orElseThrow().apply(volumes("2024-01", "1 2 3 - 5"))))).containsExactly("1 of 3 months", "2 of 3 months", "nothing was published", "2 of 3 months");
    }

    @Test
    void movingSumsAreOfVolumes() {
        assertThat(Smoothing.parse("ms:12").orElseThrow().apply(transformed(volumes("2023", "1 2"), "pc1")).refusal()).isPresent();
        assertThat(Smoothing.parse("ar:3").orElseThrow().apply(line("x", "2023", "1", UnitOfMeasure.KILOBARREL_PER_DAY, Behaviour.RATE)).refusal()).isPresent();
        assertThat(Smoothing.parse("ma:2").orElseThrow().apply(transformed(volumes("2023", "1 2"), "pc1")).refusal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma", "ma:", "ma:0", "ma:121", "ma:1.5", "xx:3", "ma:3:4", "MA:3", "ma:-1", "ma:٣"})
    void nonsenseIsNoSmoothing(String text) {
        assertThat(Smoothing.parse(text)).isEmpty();
    }

    @Test
    void yearsBeginAgainInJanuary() {
        var months = transformed(volumes("2023-11", "5 6 1 2 3 - 4"), "ytd");

        assertThat(exact(months, 0)).isEqualTo("- - 1 3 6 - -");
        assertThat(whys(months)).containsExactly("1 of 11 months", "2 of 12 months", "nothing was published", "4 of 5 months");
        assertThat(months.behaviour()).isEqualTo(Behaviour.STOCK);
        assertThat(Transformation.parse("ytd").orElseThrow().apply(line("r", "2024-01", "1", UnitOfMeasure.KILOBARREL_PER_DAY, Behaviour.RATE)).refusal()).isPresent();
    }

    /// The mean of the months of 2023 is 65, so that 130 is 200. 2024 lacks months and is no base.
    @Test
    void baseMayBeLongerThanThePeriods() {
        var months = volumes("2023-01", "10 20 30 40 50 60 70 80 90 100 110 120 130");

        assertThat(exact(transformed(months, "idx:2023"), 2)).startsWith("15.38 30.77").endsWith(" 200.00");
        assertThat(exact(transformed(months, "rel:2023-Q1"), 2)).startsWith("0.50 1.00 1.50").endsWith(" 6.50");
        assertThat(refused(months, "idx:2024")).contains("no whole value for the base 2024");
        assertThat(refused(months, "idx:2022-12")).contains("2022-12");
        assertThat(refused(volumes("2023", "5 6"), "idx:2023-05")).contains("shorter than the periods");
        assertThat(refused(volumes("2023", "0 6"), "idx:2023")).contains("is zero: 2023");
        assertThat(refused(volumes("2023", "-3 6"), "rel:2023")).contains("below zero: 2023");
    }

    @Test
    void baseIsExactlyOneHundred() {
        var index = transformed(volumes("2023", "1.4 2.8"), "idx:2023");

        assertThat(shown(index)).isEqualTo("100 200");
        assertThat(index.values().getFirst().rounding().halfWidth()).isEqualByComparingTo("0");
        assertThat(index.unit().code()).isEqualTo("index");
    }

    /// Of February the 28 days, of a leap year 29: 31 × 90 + 28 × 90 + 31 × 120 over 90 days are 100.3333.
    @Test
    void baseOfARateIsWeightedByDays() {
        var rate = line("r", "2023-01", "90 90 120", UnitOfMeasure.KILOBARREL_PER_DAY, Behaviour.RATE);

        assertThat(exact(transformed(rate, "idx:2023-Q1"), 4)).isEqualTo("89.7010 89.7010 119.6013");
    }

    @Test
    void orderIsPrintedByCodesAndByWords() {
        var order = new OrderOfOperations(Optional.of(new Resampling(Frequency.ANNUAL, Optional.of(Method.SUM), Completeness.ALL)), true, Transformation.parse("pc1").orElseThrow(),
                Optional.of((Formula) Formula.parse("a/(a+b)")), Smoothing.parse("ma:3"));

        assertThat(order.codes(CompoundUnit.of(UnitOfMeasure.MEGATONNE), Behaviour.FLOW, Frequency.MONTHLY)).containsExactly("figures", "reconciliation", "unit Mt", "aggregation A sum all of M",
                "per day", "transformation pc1", "formula a/(a+b)", "smoothing ma:3");
        assertThat(order.taken(CompoundUnit.of(UnitOfMeasure.MEGATONNE), Behaviour.FLOW, Frequency.MONTHLY)).extracting(OrderOfOperations.Taken::words)
                .contains("aggregation (annual: sum, complete periods only)", "smoothing (mean of the last 3 periods)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsSaidInEachLanguage(Language language) throws Exception {
        var said = language.whileSpoken(() -> String.join("; ", Smoothing.parse("ar:3").orElseThrow().words(), new Completeness(5).words(), CompoundUnit.RATIO.symbol(),
                CompoundUnit.of(UnitOfMeasure.KILOTONNE).perDay().symbol(), new Gap.Incomplete(new Coverage(11, 12), Frequency.MONTHLY).sentence(), refused(volumes("2023", "5 6"), "idx:2025")));

        assertThat(said).doesNotContain("{").contains("11").contains("12");
        assertThat(language == Language.ENGLISH).isEqualTo(said.contains("11 of 12 months"));
        if (language == Language.RUSSIAN) {
            assertThat(said).contains("не менее 5 частей", "тыс. т/сут", "известно 11 из 12 месяцев", "темп за последние 3 периода");
        }
    }

    @Test
    void longSeriesOfOneValueStaysExact() {
        assertThat(shown(made(Smoothing.parse("ms:12").orElseThrow().apply(volumes("2024-01", twelve("100")))))).endsWith(" 1200");
    }

    private static String refused(TimeSeries series, String code) {
        return Transformation.parse(code).orElseThrow().apply(series).refusal().orElseThrow().sentence();
    }
}
