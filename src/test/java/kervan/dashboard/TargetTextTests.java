package kervan.dashboard;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kervan.dashboard.Overview.Phrase;
import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.target.Announcement;
import kervan.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTextTests {

    private static final Announcement OF_A_YEAR = announced("2025-01-02", "1.5 Mt").word(Qualifier.ABOUT).due("2025-12-31").build();
    private static final Announcement RATE = announced("2024-01-02", "7 Mt").word(Qualifier.UP_TO).perYear().due("2027-12-31").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | about 1.5 Mt in 2025                     | up to 7 Mt a year by 2027
            TURKISH     | 2025 yılı için yaklaşık 1,5 milyon ton   | yılda en fazla 7 milyon ton, son tarih 2027
            AZERBAIJANI | 2025-ci il üçün təxminən 1,5 mln ton   | ildə ən çoxu 7 mln ton, son tarix 2027
            RUSSIAN     | около 1,5 млн т за 2025 г.               | до 7 млн т в год к 2027 г.
            KAZAKH      | 2025 жыл бойынша шамамен 1,5 млн т       | жылына ең көбі 7 млн т, мерзімі 2027 ж.
            """)
    void promiseIsAClauseOfTheLanguage(Language language, String ofAYear, String rate) throws Exception {
        assertThat(language.whileSpoken(() -> TargetText.promised(OF_A_YEAR))).isEqualTo(ofAYear);
        assertThat(language.whileSpoken(() -> TargetText.promised(RATE))).isEqualTo(rate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 2025-12-31 | 2026-12-31 | due 1 year later
            RUSSIAN     | 2025-12-31 | 2026-12-31 | срок на 1 год позже
            RUSSIAN     | 2025-12-31 | 2027-12-31 | срок на 2 года позже
            RUSSIAN     | 2025-12-31 | 2030-12-31 | срок на 5 лет позже
            RUSSIAN     | 2025-12-31 | 2046-12-31 | срок на 21 год позже
            RUSSIAN     | 2025-12-31 | 2025-10-31 | срок на 2 месяца раньше
            TURKISH     | 2025-12-31 | 2027-12-31 | son tarih 2 yıl sonra
            AZERBAIJANI | 2025-12-31 | 2030-12-31 | son tarix 5 il sonra
            KAZAKH      | 2025-12-31 | 2046-12-31 | мерзімі 21 жыл кейін
            """)
    void deferralIsCountedByTheLanguage(Language language, String before, String after, String said) throws Exception {
        var first = announced("2024-01-02", "1.5 Mt").key("first").target("chain").due(before).build();
        var second = announced("2024-06-02", "1.5 Mt").key("second").target("chain").due(after).build();
        var moved = new Target("chain", List.of(first, second)).slippage().orElseThrow();

        assertThat(language.whileSpoken(() -> TargetText.moved(moved))).isEqualTo(said);
    }

    @Test
    void dottedLetterGetsADottedCapital() throws Exception {
        assertThat(Language.TURKISH.whileSpoken(() -> TargetText.capital("izlenen"))).isEqualTo("İzlenen");
        assertThat(TargetText.capital("in all")).isEqualTo("In all");
    }

    @Test
    void markedWordsAreStrong() {
        assertThat(MarkedText.phrases("so far <b>3 kt</b> a month")).containsExactly(Phrase.plain("so far "), Phrase.strong("3 kt"), Phrase.plain(" a month"));
        assertThat(MarkedText.phrases("plain")).containsExactly(Phrase.plain("plain"));
        assertThat(MarkedText.phrases("")).isEmpty();
    }
}
