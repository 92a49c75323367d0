package kervan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTests {

    @Test
    void writesWhatTheStandardSays() {
        assertThat(write("plain", "with, comma", "with \"quotes\"", "two\nlines", new BigDecimal("1.40"), 7, null))
                .isEqualTo("a,b,c,d,e,f,g\r\nplain,\"with, comma\",\"with \"\"quotes\"\"\",\"two\nlines\",1.40,7,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+6%", "-5", "@SUM(A1)"})
    void textIsNeverAFormula(String text) {
        assertThat(write(text)).isEqualTo("a\r\n'" + text + "\r\n");
    }

    @Test
    void negativeNumberStaysANumber() {
        assertThat(write(new BigDecimal("-4.2"), new BigDecimal("1E+3"))).isEqualTo("a,b\r\n-4.2,1000\r\n");
    }

    @Test
    void refusesRowsOfAnotherLength() {
        assertThatThrownBy(() -> new DataTable("t", List.of("a", "b"), List.of(List.of("one")))).hasMessageContaining("1 cells under 2 columns");
    }

    private static String write(Object... cells) {
        var columns = "abcdefg".chars().limit(cells.length).mapToObj(Character::toString).toList();
        return CsvWriter.write(new DataTable("t", columns, List.of(Arrays.asList(cells))));
    }
}
