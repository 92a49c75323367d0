package kervan.dashboard;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.target.LedgerEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | at least 1.5 Mt a year
            TURKISH     | yılda en az 1,5 milyon ton
            AZERBAIJANI | ildə ən azı 1,5 mln ton
            RUSSIAN     | не менее 1,5 млн т в год
            KAZAKH      | жылына кемінде 1,5 млн т
            """)
    void valueIsSaidByTheLanguage(Language language, String said) throws Exception {
        var promise = announced("2025-01-02", "1.5 Mt").word(Qualifier.AT_LEAST).perYear().build().promise();

        assertThat(language.whileSpoken(() -> LedgerText.value(promise))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 1  | 1 draft waits for a second person
            ENGLISH     | 2  | 2 drafts wait for a second person
            RUSSIAN     | 1  | 1 черновик ждёт второго человека
            RUSSIAN     | 2  | 2 черновика ждут второго человека
            RUSSIAN     | 5  | 5 черновиков ждут второго человека
            RUSSIAN     | 21 | 21 черновик ждёт второго человека
            TURKISH     | 5  | 5 taslak ikinci bir kişiyi bekliyor
            AZERBAIJANI | 5  | 5 qaralama ikinci şəxsi gözləyir
            KAZAKH      | 21 | 21 нобай екінші адамды күтіп тұр
            """)
    void draftsAreCountedByTheLanguage(Language language, int count, String said) throws Exception {
        assertThat(language.whileSpoken(() -> Texts.of("ledger.finding-waiting", "finding", "", "count", count))).isEqualTo("; " + said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasWords(Language language) {
        language.speaking(() -> assertThat(LedgerEntry.State.values()).allSatisfy(state -> assertThat(state.words()).isNotBlank()));
    }
}
