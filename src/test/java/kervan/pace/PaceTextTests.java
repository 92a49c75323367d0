package kervan.pace;

import static org.assertj.core.api.Assertions.assertThat;

import kervan.language.Language;
import kervan.pace.ToDate.Covered;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 0  | 1  | true  | 0 of 1 month
            ENGLISH     | 8  | 12 | true  | 8 of 12 months
            RUSSIAN     | 0  | 1  | true  | 0 из 1 месяца
            RUSSIAN     | 1  | 2  | true  | 1 из 2 месяцев
            RUSSIAN     | 2  | 5  | true  | 2 из 5 месяцев
            RUSSIAN     | 5  | 21 | true  | 5 из 21 месяца
            RUSSIAN     | 5  | 21 | false | 5 из 21 дня
            TURKISH     | 8  | 12 | true  | 8/12 ay
            AZERBAIJANI | 5  | 21 | false | 5/21 gün
            KAZAKH      | 1  | 2  | true  | 1/2 ай
            """)
    void partOfTheDaysIsCounted(Language language, long counted, long of, boolean inMonths, String said) throws Exception {
        assertThat(language.whileSpoken(() -> new Covered(counted, of, inMonths).words())).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPaceReasonAndCautionHasWords(Language language) {
        language.speaking(() -> {
            assertThat(Pace.Kind.values()).allSatisfy(kind -> assertThat(kind.words()).isNotBlank());
            assertThat(Verdict.Reason.values()).allSatisfy(reason -> assertThat(reason.words()).isNotBlank());
            assertThat(BaseEffect.values()).allSatisfy(effect -> assertThat(effect.words()).isNotBlank());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TURKISH     | eşit, takvim gününe göre
            AZERBAIJANI | bərabər, təqvim günü üzrə
            RUSSIAN     | равномерный, по календарным дням
            KAZAKH      | біркелкі, күнтізбелік күн бойынша
            """)
    void paceIsSaidByTheLanguage(Language language, String said) throws Exception {
        assertThat(language.whileSpoken(Pace.Kind.LINEAR::words)).isEqualTo(said);
    }
}
