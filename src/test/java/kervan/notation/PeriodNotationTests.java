package kervan.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.PeriodNotation.Serials;
import kervan.notation.PeriodReading.Covers;
import kervan.notation.PeriodReading.Refused;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNotationTests {

    private static final PeriodNotation PLAIN = PeriodNotation.PLAIN;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024 | 2024", "year 2024 | 2024", "2024 год | 2024", "2024 г. | 2024", "2024-cü il | 2024", "2024 yılı | 2024", "2024 жыл | 2024", "full year 2024 | 2024",
        "2024-03 | 2024-03", "2024M03 | 2024-03", "2024-M03 | 2024-03", "2024m3 | 2024-03", "2024M3 | 2024-03", "03.2024 | 2024-03", "03/2024 | 2024-03", "03-2024 | 2024-03", "2024/03 | 2024-03", "2024.03 | 2024-03",
        "Mar 2024 | 2024-03", "Mar. 2024 | 2024-03", "MARCH 2024 | 2024-03", "March, 2024 | 2024-03", "Mar-2024 | 2024-03", "2024-Mar | 2024-03", "2024 March | 2024-03", "mart 2024 | 2024-03", "2024-cü ilin mart ayında | 2024-03",
        "март 2024 | 2024-03", "в марте 2024 года | 2024-03", "наурыз 2024 | 2024-03", "2024 жылғы наурыз | 2024-03", "Mar-99 | 1999-03", "Sept 2024 | 2024-09", "kasım 2024 | 2024-11", "KASIM 2024 | 2024-11", "İyun 2024 | 2024-06", "IYUN 2024 | 2024-06",
        "2024-Q1 | 2024-Q1", "2024Q1 | 2024-Q1", "2024 Q1 | 2024-Q1", "Q1 2024 | 2024-Q1", "Q1/2024 | 2024-Q1", "Q1-2024 | 2024-Q1", "1Q24 | 2024-Q1", "1Q2024 | 2024-Q1", "Q1'24 | 2024-Q1", "Q1 24 | 2024-Q1", "4Q99 | 1999-Q4", "I квартал 2024 | 2024-Q1",
        "IV кв. 2024 | 2024-Q4", "1-й квартал 2024 г. | 2024-Q1", "third quarter of 2024 | 2024-Q3", "3rd quarter 2024 | 2024-Q3", "2024-cü ilin birinci rübü | 2024-Q1", "2024 yılının ilk çeyreğinde | 2024-Q1", "2024 жылдың 1-тоқсаны | 2024-Q1",
        "Q1-Q3 2024 | 2024-01/2024-09", "I-III квартал 2024 | 2024-01/2024-09",
        "H1 2025 | 2025-S1", "1H2024 | 2024-S1", "1H24 | 2024-S1", "2024-S1 | 2024-S1", "2024S2 | 2024-S2", "2024-H1 | 2024-S1", "2024H2 | 2024-S2", "first half of 2025 | 2025-S1", "the first half of 2025 | 2025-S1", "second half 2024 | 2024-S2", "I полугодие 2025 | 2025-S1",
        "первое полугодие 2025 года | 2025-S1", "2025-ci ilin birinci yarısı | 2025-S1", "2025 yılının ilk yarısında | 2025-S1", "2025 жылдың бірінші жартыжылдығы | 2025-S1",
        "9M2023 | 2023-01/2023-09", "9m 2023 | 2023-01/2023-09", "9M23 | 2023-01/2023-09", "9M 2023 | 2023-01/2023-09", "2023 9M | 2023-01/2023-09", "9-month 2023 | 2023-01/2023-09", "12M2023 | 2023", "6M2023 | 2023-S1", "1M2023 | 2023-01",
        "Jan-Aug 2024 | 2024-01/2024-08", "Jan–Aug 2024 | 2024-01/2024-08", "Jan. - Aug. 2024 | 2024-01/2024-08", "January-August 2024 | 2024-01/2024-08", "January to August 2024 | 2024-01/2024-08", "from January through August 2024 | 2024-01/2024-08",
        "yanvar-avqust 2024 | 2024-01/2024-08", "2024-cü ilin yanvar-avqust aylarında | 2024-01/2024-08", "ocak-ağustos 2024 | 2024-01/2024-08", "январь-август 2024 | 2024-01/2024-08", "в январе-августе 2024 года | 2024-01/2024-08", "с января по август 2024 | 2024-01/2024-08",
        "қаңтар-тамыз 2024 | 2024-01/2024-08", "2024 Jan-Aug | 2024-01/2024-08", "Nov 2023 - Feb 2024 | 2023-11/2024-02", "2024-01/2024-08 | 2024-01/2024-08", "2024-01 - 2024-08 | 2024-01/2024-08", "2024-Q1/2024-Q3 | 2024-01/2024-09", "01.2024-08.2024 | 2024-01/2024-08",
        "8 months of 2024 | 2024-01/2024-08", "eight months of 2024 | 2024-01/2024-08", "the first eight months of 2024 | 2024-01/2024-08", "eleven months of 2023 | 2023-01/2023-11", "за 8 месяцев 2024 года | 2024-01/2024-08", "за восемь месяцев 2024 года | 2024-01/2024-08",
        "2024-cü ilin 8 ayında | 2024-01/2024-08", "2024-cü ilin ilk 8 ayında | 2024-01/2024-08", "2024 yılının 8 ayında | 2024-01/2024-08", "2023 жылдың 9 айында | 2023-01/2023-09", "8 мес. 2024 | 2024-01/2024-08", "11 ay 2023 | 2023-01/2023-11", "2023-cü ilin on bir ayında | 2023-01/2023-11", "2023 жылдың он екі айында | 2023", "Aug 2024 YTD | 2024-01/2024-08", "YTD August 2024 | 2024-01/2024-08", "Aug YTD 2024 | 2024-01/2024-08",
        "2024-03-15 | 2024-03-15", "2024/03/15 | 2024-03-15", "2024/3/5 | 2024-03-05", "2024.03.15 | 2024-03-15", "15.03.2024 | 2024-03-15", "5.3.2024 | 2024-03-05", "04.03.2024 | 2024-03-04", "15/03/2024 | 2024-03-15", "03/15/2024 | 2024-03-15", "03/03/2024 | 2024-03-03",
        "15-03-2024 | 2024-03-15", "15 March 2024 | 2024-03-15", "March 15, 2024 | 2024-03-15", "March 15th, 2024 | 2024-03-15", "15-Mar-2024 | 2024-03-15", "15 mart 2024 | 2024-03-15", "15 марта 2024 года | 2024-03-15", "2024-03-15T00:00 | 2024-03-15",
        "2024-03-15T00:00:00Z | 2024-03-15", "2024-03-15 00:00:00.0 | 2024-03-15", "15.03.2024 0:00 | 2024-03-15", "29.02.2024 | 2024-02-29",
        "2023-01-01/2023-04-20 | 2023-01-01/2023-04-20", "01.01.2023-20.04.2023 | 2023-01-01/2023-04-20", "1-20 April 2023 | 2023-04-01/2023-04-20", "1 January - 20 April 2023 | 2023-01-01/2023-04-20", "Jan 1 - Apr 20, 2023 | 2023-01-01/2023-04-20",
        "2024-W07 | 2024-W07", "2024W07 | 2024-W07", "2024-W7 | 2024-W07", "week 7 2024 | 2024-W07", "2020-W53 | 2020-W53", "2019-2021 | 2019-01/2021-12", "2019/2021 | 2019-01/2021-12", "\u00a02024-03\ufeff | 2024-03", "1800 | 1800", "2200-12 | 2200-12"
    })
    void readsEveryWayOfWriting(String text, String expected) {
        assertThat(PLAIN.read(text)).isEqualTo(new Covers(Interval.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-13 | names month 13", "2024-00 | names month 0", "00.2024 | names month 0", "2024M13 | names month 13", "2024-Q5 | names quarter 5", "Q0 2024 | names quarter 0", "5Q2024 | names quarter 5", "2024-S3 | names half 3", "3H2024 | names half 3",
        "13M2023 | names month 13", "0M2023 | counts no months", "31.02.2024 | names day 31 of 2024-02, which has 29", "2023-02-29 | names day 29 of 2023-02, which has 28", "1900-02-29 | which has 28", "2024-04-31 | which has 30", "2024-01-00 | names day 0", "03.15.2024 | names month 15",
        "15/15/2024 | names month 15", "31 June 2024 | names day 31", "2023-W53 | names week 53, which the year 2023", "2024-W00 | names week 0", "2024-W54 | names week 54",
        "1799 | is of the year 1799", "2201-01 | is of the year 2201", "0000 | is of the year 0", "2567 | is of the year 2567", "1 Jan 1700 | is of the year 1700",
        "03/04/2024 | day 3 of month 4 or day 4 of month 3", "3-4-2024 | day 3 of month 4 or day 4 of month 3", "15.03.24 | year of two digits", "24-03-15 | year of two digits", "Mar-24 | year of two digits", "Mar 24 | year of two digits", "15-Mar-24 | year of two digits", "Jan-Aug 24 | year of two digits",
        "202403 | can be a month or a number", "20240315 | can be a day or a number", "45352 | days of spreadsheets", "2024-1 | month or a quarter", "2024/1 | month or a quarter", "3.2024 | month, a quarter or a number", "123 | is a number", "45352.5 | spreadsheets", "1234567 | is a number",
        "Aug-Jan 2024 | ends before it begins", "2024-08/2024-01 | ends before it begins", "20.04.2023-01.01.2023 | ends before it begins", "2021-2019 | ends before it begins", "Q3-Q1 2024 | ends before it begins", "2024-08/2024-13 | names month 13",
        "март | names no year", "Jan-Aug | names no year", "9M | names no year", "Q1 | names no year", "first half | names no year",
        "2024-03-15T07 | time of day", "2024-03-15 07:00 | time of day", "15.03.2024 23:59:59 | time of day", "hello | is not a period", "FY2024 | is not a period", "2024E | is not a period", "2024-03-15-01 | is not a period", "2024-Q1-01 | is not a period", "24 | is a number",
        "-2024 | is not a period", "+2024 | is not a period", "2024- | is not a period", "NaN | is not a period", "٢٠٢٤ | is not a period", "2024-03 (p) | is not a period", "Q1Q2 2024 | is not a period", "=A1 | is not a period", "Mar Apr 2024 | is not a period"
    })
    void refusesTheRestAndSaysWhy(String text, String why) {
        var expected = why.equals("days of spreadsheets") ? "as spreadsheets count them" : why;

        assertThat(PLAIN.read(text)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).startsWith(text).contains(expected).endsWith("."));
    }

    @Test
    void refusesWhatIsEmptyOrEndless() {
        assertThat(PLAIN.read("")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).contains("no period"));
        assertThat(PLAIN.read(" \u00a0")).isInstanceOf(Refused.class);
        assertThat(PLAIN.read("2024 ".repeat(100_000))).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).hasSizeLessThan(200));
        assertThat(PLAIN.read("-".repeat(79))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"03/04/2024, DAY_FIRST, 2024-04-03", "03/04/2024, MONTH_FIRST, 2024-03-04", "3-4-2024, DAY_FIRST, 2024-04-03", "15/03/2024, DAY_FIRST, 2024-03-15", "03/15/2024, MONTH_FIRST, 2024-03-15", "04.03.2024, MONTH_FIRST, 2024-03-04"})
    void followsTheOrderThatIsDecided(String text, DayOrder order, String expected) {
        assertThat(PLAIN.with(order).read(text)).isEqualTo(new Covers(Interval.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({"03/15/2024, DAY_FIRST", "15/03/2024, MONTH_FIRST"})
    void refusesWhatContradictsTheOrder(String text, DayOrder order) {
        assertThat(PLAIN.with(order).read(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"45352, FROM_1900, 2024-03-01", "45352.0, FROM_1900, 2024-03-01", "43890, FROM_1904, 2024-03-01", "1, FROM_1900, 1900-01-01", "59, FROM_1900, 1900-02-28", "61, FROM_1900, 1900-03-01", "0, FROM_1904, 1904-01-01", "1462, FROM_1900, 1904-01-01", "1, FROM_1904, 1904-01-02"})
    void countsDaysAsSpreadsheetsDo(String serial, Serials serials, String expected) {
        assertThat(PLAIN.with(serials).read(serial)).isEqualTo(new Covers(Interval.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({"60, FROM_1900, the calendar has not", "0, FROM_1900, the calendar has not", "45352.25, FROM_1900, time of day", "99999, FROM_1900, '2173'", "-1, FROM_1900, not a period"})
    void knowsTheDayThatNeverWas(String serial, Serials serials, String why) {
        var reading = PLAIN.with(serials).read(serial);

        assertThat(reading instanceof Refused refused ? refused.why() : reading.toString()).contains(why);
    }

    @Test
    void takesYearsForYearsEvenAmongSerials() {
        assertThat(PLAIN.with(Serials.FROM_1900).read("2024")).isEqualTo(new Covers(Interval.parse("2024")));
    }

    @ParameterizedTest
    @CsvSource({"202403, 2024-03", "20240315, 2024-03-15", "189912, 1899-12"})
    void readsCompactPeriodsWhenTold(String text, String expected) {
        assertThat(PLAIN.with(Habit.COMPACT).read(text)).isEqualTo(new Covers(Interval.parse(expected)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"202413", "20240230", "123456", "2024031", "202403.5"})
    void refusesCompactPeriodsThatAreNone(String text) {
        assertThat(PLAIN.with(Habit.COMPACT).read(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"Mar-24, 2024-03", "Mar 24, 2024-03", "15.03.24, 2024-03-15", "15-Mar-24, 2024-03-15", "Jan-Aug 24, 2024-01/2024-08", "Mar-70, 1970-03", "Mar-69, 2069-03"})
    void readsShortYearsWhenTold(String text, String expected) {
        assertThat(PLAIN.with(Habit.SHORT_YEARS).read(text)).isEqualTo(new Covers(Interval.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({"2024-08, 2024-01/2024-08", "2024-Q3, 2024-01/2024-09", "2024-S2, 2024", "2024, 2024", "2024-04-20, 2024-01-01/2024-04-20", "Mar-Aug 2024, 2024-03/2024-08", "2024-W07, 2024-W07", "2024-01, 2024-01"})
    void beginsInJanuaryWhenTold(String text, String expected) {
        assertThat(PLAIN.with(Habit.YEAR_TO_DATE).read(text)).isEqualTo(new Covers(Interval.parse(expected)));
    }

    @Test
    void takesDaysForMonthsWhenTold() {
        assertThat(PLAIN.with(Habit.DAYS_ARE_MONTHS).read("2024-02-29")).isEqualTo(new Covers(Interval.parse("2024-02")));
        assertThat(PLAIN.with(Habit.DAYS_ARE_MONTHS).with(Habit.YEAR_TO_DATE).read("31.08.2024")).isEqualTo(new Covers(Interval.parse("2024-01/2024-08")));
    }

    @Test
    void recognisesWhichOfTwoNumbersIsTheDay() {
        assertThat(PeriodNotation.recognise(List.of("03/04/2024", "15/04/2024")).notation().dayOrder()).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(PeriodNotation.recognise(List.of("03/04/2024", "04/15/2024")).notation().dayOrder()).isEqualTo(DayOrder.MONTH_FIRST);
    }

    @Test
    void leavesUndecidedWhatTheSamplesLeaveOpen() {
        var recognised = PeriodNotation.recognise(List.of("03/04/2024", "05/05/2024", "2024-06"));

        assertThat(recognised.isDecided()).isFalse();
        assertThat(recognised.notation()).isEqualTo(PLAIN);
        assertThat(recognised.alternatives()).containsExactly(PLAIN.with(DayOrder.DAY_FIRST), PLAIN.with(DayOrder.MONTH_FIRST));
        assertThat(recognised.ambiguous()).containsExactly("03/04/2024");
        assertThat(recognised.unread()).containsExactly("03/04/2024");
    }

    @Test
    void recognisesCompactMonthsAndAsksAboutSerials() {
        assertThat(PeriodNotation.recognise(List.of("202401", "202402"))).isEqualTo(new Recognised<>(PLAIN.with(Habit.COMPACT), List.of(), List.of(), List.of()));
        var serials = PeriodNotation.recognise(List.of("45323", "45352"));
        assertThat(serials.notation()).isEqualTo(PLAIN);
        assertThat(serials.alternatives()).containsExactly(PLAIN.with(Serials.FROM_1900), PLAIN.with(Serials.FROM_1904));
    }

    @Test
    void recognisesShortYearsThatRecur() {
        assertThat(PeriodNotation.recognise(List.of("Jan-24", "Feb-24", "Mar-24")).notation()).isEqualTo(PLAIN.with(Habit.SHORT_YEARS));
        assertThat(PeriodNotation.recognise(List.of("Mar 1", "Mar 2", "Mar 3")).unread()).hasSize(3);
        assertThat(PeriodNotation.recognise(List.of("Mar-24")).unread()).containsExactly("Mar-24");
        assertThat(PeriodNotation.recognise(List.of("15.01.24", "15.02.24")).notation()).isEqualTo(PLAIN.with(Habit.SHORT_YEARS));
    }

    @Test
    void takesDaysWithoutAYearForNoYears() {
        var days = IntStream.rangeClosed(3, 6).boxed().flatMap(month -> IntStream.rangeClosed(10, 28).mapToObj(day -> Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day)).toList();

        assertThat(PeriodNotation.recognise(days).unread()).hasSameSizeAs(days);
    }

    @Test
    void tellsWhenDaysMayStandForMonths() {
        var ends = PeriodNotation.recognise(List.of("2024-01-31", "2024-02-29", "2024-03-31"));
        assertThat(ends.notation()).isEqualTo(PLAIN);
        assertThat(ends.alternatives()).containsExactly(PLAIN.with(Habit.DAYS_ARE_MONTHS));
        assertThat(PeriodNotation.recognise(List.of("2024-01-31", "2024-02-28")).isDecided()).isTrue();
    }

    @Test
    void isPlainWhereNothingTells() {
        assertThat(PeriodNotation.recognise(List.of())).isEqualTo(new Recognised<>(PLAIN, List.of(), List.of(), List.of()));
        assertThat(PeriodNotation.recognise(List.of("2024", "2024-Q1", "9M2023")).isDecided()).isTrue();
    }

    @Test
    void readsEveryPeriodThatIntervalWrites() {
        for (var frequency : List.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY, Frequency.WEEKLY, Frequency.DAILY)) {
            var first = TimePeriod.containing(LocalDate.of(1899, 12, 31).atStartOfDay(), frequency);
            for (int step = 0; step < 200; step++) {
                var interval = first.plus(step).interval();

                assertThat(PLAIN.read(interval.toString())).isEqualTo(new Covers(interval));
            }
        }
    }

    @Test
    void readsEveryStretchThatIntervalWrites() {
        var random = new Random(7);
        for (int round = 0; round < 5000; round++) {
            var start = LocalDate.of(random.nextInt(1801, 2190), random.nextInt(1, 13), random.nextBoolean() ? 1 : random.nextInt(1, 29));
            var interval = new Interval(start, random.nextBoolean() ? start.plusMonths(random.nextInt(1, 30)) : start.plusDays(random.nextInt(1, 900)));

            assertThat(PLAIN.read(interval.toString())).isEqualTo(new Covers(interval));
        }
    }

    @Test
    void readsEveryMonthInFiveLanguages() {
        for (var language : List.of("en", "az", "tr", "ru", "kk")) {
            IntStream.rangeClosed(1, 12).forEach(month -> {
                var name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
                assertThat(PLAIN.read(name + " 2024")).as(name).isEqualTo(new Covers(TimePeriod.ofMonth(2024, month).interval()));
            });
        }
    }

    @Test
    void readsAMillionMonthsInNoTime() {
        var texts = IntStream.range(0, 1_000_000).mapToObj(at -> (1900 + at % 250) + (at % 12 < 9 ? "-0" : "-") + (1 + at % 12)).toList();

        assertTimeout(Duration.ofSeconds(5), () -> assertThat(texts.stream().allMatch(text -> PLAIN.read(text) instanceof Covers)).isTrue());
    }

    @Test
    void neverThrows() {
        var random = new Random(9);
        var pieces = List.of("2024", "03", "1", "99", "45352", "Q", "H", "M", "W", "Jan", "Aug", "mart", "of", "-", "/", ".", " ", "first", "months", "за", "İ", "T", "00:00", "'", "\ud83d", "31");
        for (int round = 0; round < 10_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(8), 0, pieces.size()).forEach(at -> text.append(pieces.get(at)));
            for (var notation : List.of(PLAIN, PLAIN.with(Habit.COMPACT).with(Habit.SHORT_YEARS).with(Habit.YEAR_TO_DATE).with(Habit.DAYS_ARE_MONTHS).with(Serials.FROM_1900))) {
                assertThat(notation.read(text.toString())).isNotNull();
            }
        }
    }
}
