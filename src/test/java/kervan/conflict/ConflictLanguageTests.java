package kervan.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictLanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 2023     | first half of 2024           | third quarter of 2024   | June 2024     | January–August 2025     | 1 January–20 April 2023
            TURKISH     | 2023 yılı | 2024 birinci yarıyılı        | 2024 üçüncü çeyreği     | Haziran 2024  | Ocak–Ağustos 2025       | 1 Ocak–20 Nisan 2023
            AZERBAIJANI | 2023-cü il | 2024 birinci yarımili        | 2024 üçüncü rübü        | iyun 2024     | yanvar–avqust 2025      | 1 yanvar–20 aprel 2023
            RUSSIAN     | 2023 г.  | первое полугодие 2024 г.     | третий квартал 2024 г.  | июнь 2024 г.  | январь – август 2025 г. | 1 января – 20 апреля 2023 г.
            KAZAKH      | 2023 жыл | 2024 ж. бірінші жартыжылдығы | 2024 ж. үшінші тоқсаны  | 2024 ж. маусым | 2025 ж. қаңтар – тамыз | 2023 ж. 1 қаңтар – 20 сәуір
            """)
    void daysAreSaidInTheLanguage(Language language, String year, String half, String quarter, String month, String months, String days) {
        assertThat(said(language, TimePeriod.parse("2023").interval())).isEqualTo(year);
        assertThat(said(language, TimePeriod.parse("2024-S1").interval())).isEqualTo(half);
        assertThat(said(language, TimePeriod.parse("2024-Q3").interval())).isEqualTo(quarter);
        assertThat(said(language, TimePeriod.parse("2024-06").interval())).isEqualTo(month);
        assertThat(said(language, new Interval(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 9, 1)))).isEqualTo(months);
        assertThat(said(language, new Interval(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 21)))).isEqualTo(days);
    }

    private static String said(Language language, Interval days) {
        return language.saying(() -> ConflictText.of(days));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 1 conflict     | 2 conflicts    | 5 conflicts     | 21 conflicts
            TURKISH     | 1 çelişki      | 2 çelişki      | 5 çelişki       | 21 çelişki
            AZERBAIJANI | 1 ziddiyyət    | 2 ziddiyyət    | 5 ziddiyyət     | 21 ziddiyyət
            RUSSIAN     | 1 противоречие | 2 противоречия | 5 противоречий  | 21 противоречие
            KAZAKH      | 1 қайшылық     | 2 қайшылық     | 5 қайшылық      | 21 қайшылық
            """)
    void conflictsAreCountedByTheRulesOfTheLanguage(Language language, String one, String two, String five, String twentyOne) {
        var counted = IntStream.of(1, 2, 5, 21).mapToObj(count -> language.saying(() -> Texts.of("conflict.page.finding", "count", count, "subject", "", "days", "", "range", "", "unit", "")
                .replaceFirst(";.*", ""))).toList();

        assertThat(counted).containsExactly(one, two, five, twentyOne);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | the first half of 2024
            RUSSIAN | первое полугодие 2024 г.
            """)
    void onlyEnglishHasAnArticle(Language language, String within) {
        assertThat(language.saying(() -> ConflictText.within(TimePeriod.parse("2024-S1").interval()))).isEqualTo(within);
    }

    @Test
    void headingsBeginWithTheCapitalOfTheLanguage() {
        assertThat(Language.AZERBAIJANI.saying(() -> ConflictText.heading(TimePeriod.parse("2024-06").interval()))).isEqualTo("İyun 2024");
    }
}
