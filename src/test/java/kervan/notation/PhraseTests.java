package kervan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.notation.Phrase.Said;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Jan-Aug 2024: over 1.2 Mt | 2024-01/2024-08 | OVER | 1.2 | MEGATONNE", "9M2023 990,2 thousand tons | 2023-01/2023-09 | | 990.2 | KILOTONNE",
        "1.238 mln t in eleven months of 2023 | 2023-01/2023-11 | | 1.238 | MEGATONNE", "In January-August 2025, 923 kt of Kazakh oil went through BTC | 2025-01/2025-08 | | 923 | KILOTONNE",
        "exported 1.2 Mt, 86% of total, in H1 2024 | 2024-S1 | | 1.2 | MEGATONNE", "The volume rose by 12 per cent to 785 kt in H1 2025 | 2025-S1 | | 785 | KILOTONNE", "nearly 7.0 million tons in 2024 | 2024 | NEARLY | 7.0 | MEGATONNE",
        "34 thousand barrels per day in H1 2025 | 2025-S1 | | 34 | KILOBARREL_PER_DAY", "34 тыс. баррелей в сутки в 2024 году | 2024 | | 34 | KILOBARREL_PER_DAY", "34 kb/d in H1 2025 | 2025-S1 | | 34 | KILOBARREL_PER_DAY", "2024-03: 152.4 kt | 2024-03 | | 152.4 | KILOTONNE", "15.03.2024: 3 tankers | 2024-03-15 | | 3 | TANKERS", "2024-01/2024-04: 86 kt | 2024-01/2024-04 | | 86 | KILOTONNE",
        "more than 76 000 TEU in 2024 | 2024 | OVER | 76000 | TEU", "76.775 thousand TEU in 2024 | 2024 | | 76775 | TEU", "at least 11.4 bcm in the first half of 2025 | 2025-S1 | AT_LEAST | 11.4 | BILLION_CUBIC_METRES", "up to 1.5 Mt in 2024 | 2024 | UP_TO | 1.5 | MEGATONNE",
        "2024-cü ilin yanvar-avqust aylarında 1 milyon 238 min ton neft nəql olunub | 2024-01/2024-08 | | 1238 | KILOTONNE", "2024-cü ilin 8 ayında 2 milyon 645,9 min ton | 2024-01/2024-08 | | 2645.9 | KILOTONNE", "2024-cü ildə 28 859,8 min ton | 2024 | | 28859.8 | KILOTONNE",
        "2023-cü ildə 1,2 milyon tondan çox neft | 2023 | OVER | 1.2 | MEGATONNE", "2023-cü ilin mart ayında təxminən 87 min ton | 2023-03 | ABOUT | 87 | KILOTONNE",
        "около 1,4 млн тонн за 8 месяцев 2024 года | 2024-01/2024-08 | ABOUT | 1.4 | MEGATONNE", "В январе-сентябре 2023 года через Актау перевезено 990,2 тыс. тонн нефти | 2023-01/2023-09 | | 990.2 | KILOTONNE", "свыше 25,5 млрд куб. м в 2022 году | 2022 | OVER | 25.5 | BILLION_CUBIC_METRES",
        "2024 yılının ilk yarısında yaklaşık 11,5 milyon varil | 2024-S1 | ABOUT | 11.5 | MEGABARREL", "Ocak-Ağustos 2024 döneminde 1,2 milyon tondan fazla | 2024-01/2024-08 | OVER | 1.2 | MEGATONNE", "2023 жылдың 9 айында 990,2 мың тонна | 2023-01/2023-09 | | 990.2 | KILOTONNE",
        "Yanvar-mart aylarında 9 028,8 min ton neft nəql olunub | | | 9028.8 | KILOTONNE", "2024-cü ilin mart ayında 15 min ton | 2024-03 | | 15 | KILOTONNE", "2024 mart 9 028,8 min ton | 2024-03 | | 9028.8 | KILOTONNE",
        "17 million tons of cargo in 2025 | 2025 | | 17 | MEGATONNE", "10,2 milyard m3 qaz, 2024 | 2024 | | 10.2 | BILLION_CUBIC_METRES", "May 2024 exports may reach 120 kt | 2024-05 | | 120 | KILOTONNE", "900 тыс.т за 9М2025 | 2025-01/2025-09 | | 900 | KILOTONNE",
        "Highest in 22 years: 6.108 Mt in 2023 | 2023 | | 6.108 | MEGATONNE", "TITR grows 14-fold in 2024 | 2024 | | | ", "$5 million in 2024 | 2024 | | | ", "355kt in Q3 2024 | 2024-Q3 | | 355 | KILOTONNE", "SOCAR: 26,045,242 tons in 2023 | 2023 | | 26045242 | TONNE",
        "2.5 Mt of 22 Mt (11%) | | | | ", "from January through August 2024 1.2 Mt | 2024-01/2024-08 | | 1.2 | MEGATONNE", "over 1.2 million | | OVER | 1.2E+6 | ", "152.4 | | | 152.4 | ", "Q1 2024 | 2024-Q1 | | | ", "KazTransOil | | | | ", "'' | | | | "
    })
    void readsWhatIsSaidAndNothingElse(String text, String interval, Qualifier qualifier, BigDecimal value, UnitOfMeasure unit) {
        var phrase = Phrase.of(text);

        assertThat(phrase.interval().map(Said::meaning)).isEqualTo(Optional.ofNullable(interval).map(Interval::parse));
        assertThat(phrase.qualifier().map(Said::meaning)).isEqualTo(Optional.ofNullable(qualifier));
        assertThat(phrase.value().map(Said::meaning)).isEqualTo(Optional.ofNullable(value));
        assertThat(phrase.unit().map(Said::meaning)).isEqualTo(Optional.ofNullable(unit));
    }

    @Test
    void saysWhatEachPartCameFrom() {
        var phrase = Phrase.of("Jan-Aug 2024: over 1.2 Mt");

        assertThat(phrase.interval()).contains(new Said<>(Interval.parse("2024-01/2024-08"), "Jan-Aug 2024", 0, 12));
        assertThat(phrase.qualifier()).contains(new Said<>(Qualifier.OVER, "over", 14, 18));
        assertThat(phrase.value()).contains(new Said<>(new BigDecimal("1.2"), "1.2", 19, 22));
        assertThat(phrase.unit()).contains(new Said<>(UnitOfMeasure.MEGATONNE, "Mt", 23, 25));
        assertThat(phrase.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.2 Mt in 2023 and 1.4 Mt in 2024 | several periods: 2023, 2024", "1.2 Mt and 861 kt in 2024 | several amounts: 1.2 Mt, 861 kt", "5 MT in 2024 | MT can mean", "1,234 Mt | 1,234 can be 1234 or 1.234", "1.234 Mt | 1.234 can be 1.234 or 1234",
        "1.238 million tons in 2024 | 1.238 was taken as 1.238; it could be 1238", "since the beginning of 2024 7.4 bcm | named only to compare", "с начала 2024 года 7,4 млрд куб. м | named only to compare", "2024-cü ilin əvvəlindən 7,4 milyard kubmetr | named only to compare",
        "10 Mt by 2027 | named only to compare", "9 months: 990 kt | names no year", "less than 5 kt in 2024 | less than has no word", "03/04/2024: 5 kt | day 3 of month 4", "24,566,5 kt in 2024 | a group of one digit", "2024-13: 5 kt | names month 13", "2024 (Jan-Oct): 3.1 Mt | without a year", "выросло до 990,2 тыс. тонн в 2024 году | до may only say", "went up to 1.2 Mt in 2024 | up to may only say", "о 20 апреля: с начала года по 20 апреля 2023 года 86 тыс. тонн | named only to compare",
        "as of 20 April 2023 86 kt | named only to compare", "from March 2024 1.2 Mt | named only to compare", "355 zorgs in 2024 | No unit that Kervan knows stands behind 355", "17M tons in 2025 | M tons can mean", "355 kt (in 2023: 285 kt) | several amounts: 355 kt, 285 kt", "2024 yılında günlük 34 bin varil | volume of a day", "34 тыс. баррелей ежедневно в 2024 году | volume of a day"
    })
    void leavesOpenWhatIsSaidTwiceOrNotPlainly(String text, String doubt) {
        assertThat(Phrase.of(text).doubts()).anySatisfy(said -> assertThat(said).contains(doubt));
    }

    @Test
    void guessesNothingThatIsLeftOpen() {
        assertThat(Phrase.of("1.2 Mt in 2023 and 1.4 Mt in 2024").value()).isEmpty();
        assertThat(Phrase.of("1.2 Mt in 2023 and 1.4 Mt in 2024").interval()).isEmpty();
        assertThat(Phrase.of("5 MT in 2024").unit()).isEmpty();
        assertThat(Phrase.of("1,234 Mt").value()).isEmpty();
        assertThat(Phrase.of("since the beginning of 2024 7.4 bcm").interval()).isEmpty();
        assertThat(Phrase.of("10 Mt by 2027").interval()).isEmpty();
        assertThat(Phrase.of("24,566,5 kt in 2024").value()).isEmpty();
        assertThat(Phrase.of("12% in 2024").value()).isEmpty();
    }

    @Test
    void takesWhatSomebodyDecided() {
        var phrase = Phrase.of("03/04/2024: 1,234 Mt", new NumberNotation(',', "."), PeriodNotation.PLAIN.with(PeriodNotation.DayOrder.DAY_FIRST));

        assertThat(phrase.value().map(Said::meaning)).contains(new BigDecimal("1.234"));
        assertThat(phrase.interval().map(Said::meaning)).contains(Interval.parse("2024-04-03"));
        assertThat(phrase.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"104-105 thousand TEU in 2024 | 104E+3 | 105E+3 | 104.5E+3", "from 1.7 to 1.8 Mt in 2024 | 1.7 | 1.8 | 1.75", "1,7–1,8 млн тонн в 2024 году | 1.7 | 1.8 | 1.75"})
    void readsRanges(String text, BigDecimal low, BigDecimal high, BigDecimal middle) {
        var phrase = Phrase.of(text);

        assertThat(phrase.range().map(Said::meaning)).contains(new Figure.Range(low, high));
        assertThat(phrase.value().map(Said::meaning)).contains(middle);
        assertThat(phrase.interval().map(Said::meaning)).contains(Interval.parse("2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024 tons", "2024 kt in 2023"})
    void takesNoAmountForAYear(String text) {
        assertThat(Phrase.of(text).value().map(Said::meaning)).contains(new BigDecimal("2024"));
        assertThat(Phrase.of(text).interval().map(Said::meaning)).isNotEqualTo(Optional.of(Interval.parse("2024")));
    }

    @Test
    void neverThrows() {
        var random = new Random(5);
        var pieces = new String[] {"2024", "1.2", "1,234", " ", " ", "Mt", "min", "milyon", "Jan", "-", "Aug", "over", "çox", "-dən ", ":", "9M", "%", "(", "tons", "İ", "\ud83d", "to", "03/04/2024", "¦", "1 000", "m"};
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(12), 0, pieces.length).forEach(at -> text.append(pieces[at]));
            assertThat(Phrase.of(text.toString()).text()).isEqualTo(text.toString());
        }
        assertThat(Phrase.of("1 ".repeat(1_000_000)).doubts()).isNotEmpty();
    }
}
