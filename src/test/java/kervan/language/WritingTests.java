package kervan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 4,119.50  | 12.5 %
            TURKISH     | 4.119,50  | %12,5
            AZERBAIJANI | 4.119,50  | 12,5%
            RUSSIAN     | 4_119,50  | 12,5_%
            KAZAKH      | 4_119,50  | 12,5%
            """)
    void numbersAreWrittenByTheLanguage(Language language, String number, String percent) throws Exception {
        assertThat(language.whileSpoken(() -> Writing.number(new BigDecimal("4119.50")))).isEqualTo(number.replace('_', '\u00A0'));
        assertThat(language.whileSpoken(() -> Writing.percent(new BigDecimal("12.5")))).isEqualTo(percent.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 11 Mar 2024     | Mar 2024
            TURKISH     | 11 Mar 2024     | Mar 2024
            AZERBAIJANI | 11 mar 2024     | mar 2024
            RUSSIAN     | 11 мар. 2024 г. | март 2024 г.
            KAZAKH      | 2024 ж. 11 нау. | 2024 ж. нау.
            """)
    void daysAreWrittenByTheLanguage(Language language, String day, String month) throws Exception {
        assertThat(language.whileSpoken(() -> Writing.day(LocalDate.of(2024, 3, 11)).replace('\u202F', ' ').replace('\u00A0', ' '))).isEqualTo(day);
        assertThat(language.whileSpoken(() -> Writing.month(LocalDate.of(2024, 3, 11)).replace('\u202F', ' ').replace('\u00A0', ' '))).isEqualTo(month);
    }

    /// ICU goes over to the Julian calendar before 15 October 1582 unless told otherwise.
    @Test
    void daysOfOldAreThoseOfIso() {
        assertThat(Writing.day(LocalDate.of(1400, 1, 1))).isEqualTo("1 Jan 1400");
        assertThat(in(Language.RUSSIAN, () -> Writing.day(LocalDate.of(1400, 1, 1)))).startsWith("1 янв. 1400");
    }

    @Test
    void negativeNumbersHaveAMinusSign() {
        assertThat(in(Language.KAZAKH, () -> Writing.number(new BigDecimal("-12.5")))).isEqualTo("\u221212,5");
    }

    @Test
    void wordsComeInTheOrderOfTheLanguage() {
        assertThat(in(Language.KAZAKH, () -> Stream.of("ә", "а", "я", "б").sorted(Writing.order()).toList())).isEqualTo(List.of("а", "ә", "б", "я"));
        assertThat(in(Language.TURKISH, () -> Stream.of("çay", "dam", "cam").sorted(Writing.order()).toList())).isEqualTo(List.of("cam", "çay", "dam"));
    }

    @Test
    void capitalsAreThoseOfTheLanguage() {
        assertThat(in(Language.TURKISH, () -> Writing.capital("ithal"))).isEqualTo("İthal");
        assertThat(in(Language.AZERBAIJANI, () -> Writing.capital("illik"))).isEqualTo("İllik");
        assertThat(in(Language.KAZAKH, () -> Writing.capital("әр дерек"))).isEqualTo("Әр дерек");
        assertThat(Writing.capital("import")).isEqualTo("Import");
        assertThat(Writing.capital("")).isEmpty();
    }

    @Test
    void sentencesEndOnce() {
        assertThat(in(Language.RUSSIAN, () -> Writing.sentence("до " + Writing.day(LocalDate.of(2024, 3, 11))))).endsWith("г.").doesNotEndWith("..");
        assertThat(Writing.sentence("by 11 Mar 2024")).isEqualTo("by 11 Mar 2024.");
        assertThat(Writing.sentence("")).isEqualTo(".");
    }

    private static <T> T in(Language language, Supplier<T> saying) {
        try {
            return language.whileSpoken(saying::get);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
