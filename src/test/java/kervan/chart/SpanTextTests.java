package kervan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.timeseries.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023                  | ENGLISH     | 2023
            2024-S1               | ENGLISH     | the first half of 2024
            2024-Q3               | ENGLISH     | the third quarter of 2024
            2024-06               | ENGLISH     | June 2024
            2025-01/2025-08       | ENGLISH     | January–August 2025
            2023-01-01/2023-04-20 | ENGLISH     | 1 January–20 April 2023
            2024-03/2025-02       | ENGLISH     | March 2024–February 2025
            2023                  | RUSSIAN     | 2023 г.
            2024-S1               | RUSSIAN     | 1-е полугодие 2024 г.
            2024-Q3               | RUSSIAN     | 3-й квартал 2024 г.
            2024-06               | RUSSIAN     | июнь 2024 г.
            2025-01/2025-08       | RUSSIAN     | январь – август 2025 г.
            2023-01-01/2023-04-20 | RUSSIAN     | 1 января – 20 апреля 2023 г.
            2024-Q3               | TURKISH     | 2024 yılının üçüncü çeyreği
            2025-01/2025-08       | TURKISH     | Ocak – Ağustos 2025
            2024-Q3               | KAZAKH      | 2024 жылдың үшінші тоқсаны
            2024-S2               | AZERBAIJANI | 2024-cü ilin ikinci yarısı
            """)
    void stretchOfDaysIsANoun(String days, Language language, String said) throws Exception {
        assertThat(language.whileSpoken(() -> SpanText.said(Interval.parse(days)).replaceAll("[\\u00A0\\u202F]", " "))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | 2020-ci il
            2023 | 2023-cü il
            2024 | 2024-cü il
            2025 | 2025-ci il
            2026 | 2026-cı il
            2029 | 2029-cu il
            2030 | 2030-cu il
            2040 | 2040-cı il
            """)
    void azerbaijaniYearsAreOrdinals(int year, String said) throws Exception {
        assertThat(Language.AZERBAIJANI.whileSpoken(() -> SpanText.year(year))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OVER     | ENGLISH     | over 1.2 Mt
            OVER     | TURKISH     | 1.2 Mt üzeri
            OVER     | RUSSIAN     | более 1.2 Mt
            AT_LEAST | KAZAKH      | кемінде 1.2 Mt
            UP_TO    | AZERBAIJANI | ən çoxu 1.2 Mt
            EXACTLY  | RUSSIAN     | 1.2 Mt
            """)
    void wordStandsWhereTheLanguagePutsIt(Qualifier qualifier, Language language, String said) throws Exception {
        assertThat(language.whileSpoken(() -> Terms.qualified(qualifier, "1.2 Mt"))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-Q3               | 2024-Q3
            2024                  | 2024
            2024-04-01/2024-12-30 | 1 Apr 2024 to 30 Dec 2024
            2024-04/2024-12       | 1 Apr 2024 to 31 Dec 2024
            """)
    void englishIsShort(String days, String said) {
        assertThat(SpanText.of(Interval.parse(days))).isEqualTo(said);
        assertThat(DateText.of(LocalDate.of(2024, 4, 1))).isEqualTo("1 Apr 2024");
    }
}
