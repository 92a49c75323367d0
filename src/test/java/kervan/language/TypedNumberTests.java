package kervan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TURKISH     | 1,5       | 1.5
            AZERBAIJANI | 1,5       | 1.5
            RUSSIAN     | 1,5       | 1.5
            KAZAKH      | 1,5       | 1.5
            TURKISH     | 1,500     | 1.500
            RUSSIAN     | 1,500     | 1.500
            TURKISH     | 1.500     | 1500
            RUSSIAN     | 1.500     | 1.500
            TURKISH     | 1.5       | 1.5
            TURKISH     | 1.234,5   | 1234.5
            RUSSIAN     | 1 234,5   | 1234.5
            RUSSIAN     | 1_234_567 | 1234567
            KAZAKH      | -60,5     | -60.5
            TURKISH     | 2,2,2     | 2,2,2
            RUSSIAN     | ,5        | ,5
            RUSSIAN     | много     | много
            ENGLISH     | 1,500     | 1,500
            ENGLISH     | 1.5       | 1.5
            """)
    void languageTellsTheMark(Language language, String typed, String plain) throws Exception {
        assertThat(language.whileSpoken(() -> TypedNumber.plain(typed.replace('_', '\u00A0')))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TURKISH | 1.500  | 1.500
            TURKISH | 1,5    | 1.5
            ENGLISH | 1,5    | 1,5
            """)
    void addressMeansTheSameInEveryLanguage(Language language, String text, String plain) throws Exception {
        assertThat(language.whileSpoken(() -> TypedNumber.inAddress(text))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TURKISH | 1.500
            RUSSIAN | 2.2
            KAZAKH  | -60.5
            ENGLISH | 1.500
            """)
    void whatIsShownIsReadAsTheSame(Language language, String plain) throws Exception {
        assertThat(language.whileSpoken(() -> TypedNumber.plain(TypedNumber.shown(plain)))).isEqualTo(plain);
    }
}
