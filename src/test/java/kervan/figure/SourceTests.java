package kervan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trend via MENAFN (KazTransOil)       | KazTransOil
            Daryo (Reuters, SOCAR)               | Reuters, SOCAR
            Report.az                            | Report.az
            (unnamed)                            | (unnamed)
            Trend (bp) and others                | Trend (bp) and others
            """)
    void isAttributedToWhatStandsInBrackets(String publisher, String whose) {
        assertThat(new Source(publisher, "Oil", null, null).attributedTo()).isEqualTo(whose);
    }
}
