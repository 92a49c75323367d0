package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class IngestProblemTests {

    private static final List<String> UNITS = List.of("t", "kt", "Mt");

    private static final List<IngestProblem> IN_A_CELL = List.of(
            new IngestProblem.MissingCell(1042, "publisher"),
            new IngestProblem.UnparsableNumber(1042, "value", "1.234,5"),
            new IngestProblem.UnknownPeriod(1042, "period", "2024-13"),
            new IngestProblem.UnknownDate(1042, "published_on", "11.3.2024"),
            new IngestProblem.UnknownAddress(1042, "source_address", "javascript:alert(1)"),
            new IngestProblem.UnknownCode(1042, "unit", "mt", UNITS),
            new IngestProblem.UnreadableCell(1042, "value", "24,566,5 is no number. Write 24566.5."));

    private static final List<IngestProblem> IN_A_LINE = List.of(
            new IngestProblem.UnknownSeries(1042, "btc_kzz"),
            new IngestProblem.Contradiction(1042, "1.9 is outside its range"),
            new IngestProblem.Repeated(1042, 17),
            new IngestProblem.Questionable(1042, "decreasing year to date: 218 kt after 457 kt."),
            new IngestProblem.UnevenRow(1042, 5, 3),
            new IngestProblem.UnevenRow(1042, 2, 3),
            new IngestProblem.UnmappedCode(1042, "AZ.KBD"),
            new IngestProblem.NoSeries(1042),
            new IngestProblem.NoUnit(1042),
            new IngestProblem.NoSource(1042));

    private static final List<IngestProblem> IN_A_FILE = List.of(
            new IngestProblem.Undecided("figures.csv", "Are these days?", List.of("2024-01-01", "2024-02-01")),
            new IngestProblem.UnreadableFile("figures.csv", "it is not UTF-8."),
            new IngestProblem.Cancelled("figures.csv"),
            new IngestProblem.DiskFull("figures.csv"),
            new IngestProblem.DatabaseLost("figures.csv"));

    private static final List<IngestProblem> ALL = Stream.of(IN_A_CELL, IN_A_LINE, IN_A_FILE).flatMap(List::stream).toList();

    private static final List<String> WHAT_TO_DO = List.of("Fill ", "Write ", "Choose ", "Add ", "Correct ", "Keep ", "Save ", "Rename ", "Answer ", "Start ", "make room ", "bring it in again ");

    @ParameterizedTest
    @FieldSource("IN_A_CELL")
    void namesTheLineAndTheColumn(IngestProblem problem) {
        assertThat(problem.sentence()).startsWith("Line 1042, column ");
    }

    @ParameterizedTest
    @FieldSource("IN_A_LINE")
    void namesTheLine(IngestProblem problem) {
        assertThat(problem.sentence()).startsWith("Line 1042");
    }

    @ParameterizedTest
    @FieldSource("IN_A_FILE")
    void namesTheFile(IngestProblem problem) {
        assertThat(problem.sentence()).startsWith("figures.csv ");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void saysWhatToDo(IngestProblem problem) {
        assertThat(WHAT_TO_DO).anyMatch(problem.sentence()::contains);
        assertThat(problem.sentence()).endsWith(".").doesNotContain("..", "null", "Exception");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void saysEverythingItKnows(IngestProblem problem) throws ReflectiveOperationException {
        for (var component : problem.getClass().getRecordComponents()) {
            var known = component.getAccessor().invoke(problem);

            assertThat(problem.sentence()).contains((known instanceof List<?> list ? list : List.of(known)).stream().map(String::valueOf).toList());
        }
    }

    @Test
    void isListedHereInEveryCase() {
        assertThat(ALL.stream().map(Object::getClass).distinct()).containsExactlyInAnyOrderElementsOf(Arrays.asList(IngestProblem.class.getPermittedSubclasses()));
    }

    @Test
    void readsAsASentence() {
        assertThat(new IngestProblem.UnparsableNumber(1042, "value", "1.234,5").sentence())
                .isEqualTo("Line 1042, column value: 1.234,5 is not a number. Write digits with a point as decimal mark, such as 1234.5.");
        assertThat(new IngestProblem.UnknownCode(3, "unit", "mt", UNITS).sentence())
                .isEqualTo("Line 3, column unit: mt is not one of t, kt, Mt. Choose one of these.");
    }
}
