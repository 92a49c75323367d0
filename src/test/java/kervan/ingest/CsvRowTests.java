package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTests {

    @ParameterizedTest
    @CsvSource({"1392, 1392", "1.392, 1.392", "33.0, 33.0", "-0.5, -0.5", "' 759 ', 759", "0, 0", "007, 7", "4000232552, 4000232552"})
    void readsANumberWithTheDigitsPrinted(String text, String digits) {
        var row = row(Map.of("value", text));

        assertThat(row.requiredNumber("value").get()).hasToString(digits);
        assertThat(row.number("value").get()).hasToString(digits);
        assertThat(row.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,392", "1.234,5", "24,566,5", "8 642,5", "8 642.5", "1e3", "+5", ".5", "5.", "--5", "0x10", "NaN", "over 1.2", "1.2 Mt", "١٢", "１２"})
    void refusesWhatIsNoNumber(String text) {
        var row = row(Map.of("value", text));

        row.requiredNumber("value");
        row.number("value");

        assertThat(row.problems()).containsExactly(new IngestProblem.UnparsableNumber(7, "value", text), new IngestProblem.UnparsableNumber(7, "value", text));
        assertThat(row.whenSound(() -> "read")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void missesWhatIsRequiredAndBlank(String blank) {
        var row = row(Map.of("publisher", blank, "value", blank, "period", blank, "unit", blank, "on", blank));

        row.requiredText("publisher");
        row.requiredNumber("value");
        row.interval("period");
        row.requiredDate("on");
        row.code("unit", UnitOfMeasure::ofCode, List.of("Mt"));

        assertThat(row.problems()).extracting(Object::toString).hasSize(5).allMatch(problem -> problem.startsWith("MissingCell[line=7"));
    }

    @Test
    void isNullWhereACellThatMayBeEmptyIs() {
        var row = row(Map.of("note", " ", "low", "", "on", ""));

        assertThat(row.text("note").get()).isNull();
        assertThat(row.number("low").get()).isNull();
        assertThat(row.date("on").get()).isNull();
        assertThat(row.date("no such column").get()).isNull();
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void readsPeriodsDatesAndCodes() {
        var row = row(Map.of("period", " 2024-01/2024-08 ", "on", "2024-03", "unit", "Mt", "publisher", " Trend "));

        assertThat(row.interval("period").get()).hasToString("2024-01/2024-08");
        assertThat(row.requiredDate("on").get()).hasToString("2024-03");
        assertThat(row.date("on").get()).hasToString("2024-03");
        assertThat(row.code("unit", UnitOfMeasure::ofCode, List.of("Mt")).get()).isEqualTo(UnitOfMeasure.MEGATONNE);
        assertThat(row.requiredText("publisher").get()).isEqualTo("Trend");
    }

    @Test
    void findsEveryProblemAtOnce() {
        var row = row(Map.of("period", "2024-13", "on", "11.3.2024", "unit", "mt", "value", "1,4", "publisher", "", "document", "javascript:alert(1)"));

        var unit = row.code("unit", UnitOfMeasure::ofCode, List.of("t", "Mt"));
        row.interval("period");
        row.date("on");
        row.requiredNumber("value");
        row.requiredText("publisher");
        row.address("document");

        assertThat(row.whenSound(unit)).isEmpty();
        assertThat(row.problems()).containsExactly(
                new IngestProblem.UnknownCode(7, "unit", "mt", List.of("t", "Mt")), new IngestProblem.UnknownPeriod(7, "period", "2024-13"),
                new IngestProblem.UnknownDate(7, "on", "11.3.2024"), new IngestProblem.UnparsableNumber(7, "value", "1,4"),
                new IngestProblem.MissingCell(7, "publisher"), new IngestProblem.UnknownAddress(7, "document", "javascript:alert(1)"));
    }

    @Test
    void turnsAContradictionIntoARefusal() {
        var row = row(Map.of());

        var made = row.whenSound(() -> {
            throw new IllegalArgumentException("1.9 is outside its range");
        });

        assertThat(made).isEmpty();
        assertThat(row.problems()).containsExactly(new IngestProblem.Contradiction(7, "1.9 is outside its range"));
    }

    private static CsvRow row(Map<String, String> cells) {
        return new CsvRow(7, cells);
    }
}
