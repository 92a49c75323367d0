package kervan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            kk, ru;q=0.8, *;q=0.1   | KAZAKH
            de-DE, tr;q=0.5         | TURKISH
            az-Cyrl-AZ              | AZERBAIJANI
            fr, ru;q=0, en;q=0.2    | ENGLISH
            ru;q=0.3, az;q=0.9      | AZERBAIJANI
            de                      | ENGLISH
            ;;;nonsense;q=x         | ENGLISH
            ''                      | ENGLISH
            """)
    void browserChoosesTheFirstThatThereIs(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }
}
