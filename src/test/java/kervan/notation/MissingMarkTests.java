package kervan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import kervan.timeseries.ObservationStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingMarkTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "--", "–", "—", "−", ".", "..", "...", "…", ":", ": ", ":u", ": n", ": bd", "*", "n/a", "N/A", "NA", "n.a.", "nan", "NaN", "null", "NULL", "None", "ie", "н/д", "#N/A"})
    void isMissingInNumbers(String text) {
        assertThat(MissingMark.inNumbers(text)).hasValueSatisfying(missing -> assertThat(missing.status()).isEqualTo(ObservationStatus.MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "c", "(c)", ": c", ":c", ":bc", "withheld"})
    void isConfidentialInNumbers(String text) {
        assertThat(MissingMark.inNumbers(text)).hasValueSatisfying(missing -> assertThat(missing.status()).isEqualTo(ObservationStatus.CONFIDENTIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-0", "nil", "KZ", "1", ": k", ":cc", "-1", "....................."})
    void isNoMark(String text) {
        assertThat(MissingMark.inNumbers(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "na", "x", "X", "c", "null", "nan", "ie", "N/A"})
    void takesWordsInCodesForWhatTheyAre(String text) {
        assertThat(MissingMark.inCodes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "..", ":", "–", "*"})
    void takesSignsInCodesForMissing(String text) {
        assertThat(MissingMark.inCodes(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"12.3 p, 12.3, PROVISIONAL", "12.3bd, 12.3, NORMAL", "12.3 e, 12.3, ESTIMATED", "12.3 ep, 12.3, ESTIMATED", "12.3 u, 12.3, LOW_RELIABILITY", "12.3 f, 12.3, FORECAST",
        "12.3 s, 12.3, ESTIMATED", "12.3, 12.3, NORMAL", "0 n, 0, NORMAL", "1e3, 1E+3, NORMAL"})
    void readsFlagsBehindNumbers(String text, String value, ObservationStatus status) {
        var cell = Flags.read(text, NumberNotation.PLAIN);

        assertThat(cell.reading()).isInstanceOfSatisfying(Reading.Value.class, found -> assertThat(found.value()).hasToString(value));
        assertThat(cell.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({": c, c, CONFIDENTIAL", ":, '', MISSING", ": u, u, MISSING", ":bd, bd, MISSING", "-, '', MISSING", "x, '', CONFIDENTIAL"})
    void readsFlagsBehindMarks(String text, String letters, ObservationStatus status) {
        assertThat(Flags.read(text, NumberNotation.PLAIN)).isEqualTo(new Flags(new Reading.Missing(text, status), letters, status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.3 kt", "12.3 q", "12.3 pp", "12.3p4", "p", "12,3 p", "12.3 P"})
    void refusesLettersThatAreNoFlags(String text) {
        assertThat(Flags.read(text, NumberNotation.PLAIN).reading()).isInstanceOf(Reading.Refused.class);
    }
}
