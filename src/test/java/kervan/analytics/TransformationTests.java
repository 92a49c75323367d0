package kervan.analytics;

import static kervan.analytics.Lines.exact;
import static kervan.analytics.Lines.shown;
import static kervan.analytics.Lines.transformed;
import static kervan.analytics.Lines.volumes;
import static kervan.analytics.Lines.whys;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformationTests {

    private static final String YEARS = "1000 1250 - 500 0 100 -50 60";

    /// By hand: 1250 / 1000 is a quarter more; ln 1.25 is 0.22314; 4 × 22.3144 is not asked of years.
    @ParameterizedTest
    @CsvSource(textBlock = """
            lin, 1000.0000 1250.0000 - 500.0000 0.0000 100.0000 -50.0000 60.0000
            chg, - 250.0000 - - -500.0000 100.0000 -150.0000 110.0000
            ch1, - 250.0000 - - -500.0000 100.0000 -150.0000 110.0000
            pch, - 25.0000 - - -100.0000 - -150.0000 -
            pc1, - 25.0000 - - -100.0000 - -150.0000 -
            pca, - 25.0000 - - - - - -
            cch, - 22.3144 - - - - - -
            cca, - 22.3144 - - - - - -
            log, 6.9078 7.1309 - 6.2146 - 4.6052 - 4.0943
            ytd, 1000.0000 1250.0000 - 500.0000 0.0000 100.0000 -50.0000 60.0000
            """)
    void yearsBecomeWhatFredSays(String code, String expected) {
        assertThat(exact(transformed(volumes("2015", YEARS), code), 4)).isEqualTo(expected);
    }

    @Test
    void gapsSayWhy() {
        assertThat(whys(transformed(volumes("2015", YEARS), "pch"))).containsExactly("no whole value for 2014", "nothing was published", "no whole value for 2017",
                "the value compared with is zero: 2019", "the value compared with is below zero: 2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lin", "chg", "ch1", "pch", "pc1", "pca", "cch", "cca", "log", "ytd", "idx:2023", "rel:2023-Q1", "idx:2023-05"})
    void codesRoundTrip(String code) {
        assertThat(Transformation.parse(code)).map(Transformation::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LIN", "pc2", "idx", "idx:", "idx:23", "idx:2023-13", "abc:2023", "rel:2023:2024", ":", "log:2023"})
    void nonsenseIsNoCode(String code) {
        assertThat(Transformation.parse(code)).isEmpty();
    }

    @Test
    void levelKeepsThePrintedDigits() {
        assertThat(shown(transformed(volumes("2023-01", "1.40 1.392 0 0.0"), "lin"))).isEqualTo("1.40 1.392 0 0.0");
    }
}
