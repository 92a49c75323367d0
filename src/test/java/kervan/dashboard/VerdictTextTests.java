package kervan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import kervan.language.Language;
import kervan.pace.Verdict;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | ▼ behind by 44.7 kt
            TURKISH     | ▼ 44,7 bin ton geride
            AZERBAIJANI | ▼ 44,7 min ton geridə
            RUSSIAN     | ▼ отставание 44,7 тыс. т
            KAZAKH      | ▼ 44,7 мың т артта
            """)
    void distanceIsSaidByTheLanguage(Language language, String said) throws Exception {
        var behind = new Verdict.Behind(new BigDecimal("44.70"));

        assertThat(language.whileSpoken(() -> VerdictText.tag(behind, UnitOfMeasure.KILOTONNE, 1).words())).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 1 | 2  | met by 1 of 2 values
            RUSSIAN     | 1 | 2  | выполнено по 1 из 2 значений
            RUSSIAN     | 2 | 5  | выполнено по 2 из 5 значений
            RUSSIAN     | 5 | 21 | выполнено по 5 из 21 значения
            TURKISH     | 2 | 5  | 5 değerden 2 tanesine göre tutturuldu
            AZERBAIJANI | 2 | 5  | 5 dəyərdən 2 dəyərə görə yerinə yetirilib
            KAZAKH      | 2 | 5  | 5 мәннің 2 мәні бойынша орындалды
            """)
    void valuesAreCountedByTheLanguage(Language language, int met, int of, String said) throws Exception {
        assertThat(language.whileSpoken(() -> VerdictText.words(new Verdict.MetBySome(met, of), UnitOfMeasure.MEGATONNE, 1))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | within the cap, 98 % of it
            TURKISH     | üst sınır içinde, doluluk %98
            AZERBAIJANI | yuxarı hədd daxilində, doluluq 98%
            RUSSIAN     | в пределах, занято 98 % предела
            KAZAKH      | шектен аспайды, шектің толуы 98%
            """)
    void shareOfACapHasTheSignOfTheLanguage(Language language, String said) throws Exception {
        var cap = new Verdict.WithinCap(new BigDecimal("0.98"), new BigDecimal("0.1"));

        assertThat(language.whileSpoken(() -> VerdictText.words(cap, UnitOfMeasure.MEGATONNE, 1)).replace('\u00A0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | the figures end on 31 Jul 2024
            TURKISH     | rakamların son günü 31 Tem 2024
            RUSSIAN     | последний день цифр — 31 июл. 2024 г.
            """)
    void reasonNamesItsDay(Language language, String said) throws Exception {
        var ended = new Verdict.NotAssessable(Verdict.Reason.FIGURES_END_EARLY, LocalDate.of(2024, 7, 31));

        assertThat(language.whileSpoken(() -> VerdictText.because(ended)).replaceAll("[\u00A0\u202F]", " ")).isEqualTo(said);
    }
}
