package kervan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kervan.figure.Qualifier;
import kervan.notation.Phrase.Said;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// docs/notation.md says what the code does.
class NotationPageTests {

    private static final Path PAGE = Path.of("docs/notation.md");
    private static final String REFUSED = "refused: ";
    private static final Map<String, NumberNotation> NOTATIONS = Map.of("plain", NumberNotation.PLAIN, "commas between thousands", new NumberNotation('.', ","),
            "points between thousands", new NumberNotation(',', "."), "spaces between thousands", new NumberNotation(',', " "),
            "apostrophes between thousands", new NumberNotation('.', "'"));

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersMeanWhatThePageSays(List<String> row) {
        assertThat(words(NOTATIONS.get(row.get(1)).read(row.getFirst()), row.get(2))).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void marksMeanWhatThePageSays(List<String> row) {
        var mark = row.getFirst().equals("nothing") ? "" : row.getFirst();

        assertThat(MissingMark.inNumbers(mark).map(missing -> missing.status().word()).orElse("a number")).isEqualTo(row.get(1));
        assertThat(MissingMark.inCodes(mark).map(missing -> missing.status().word()).orElse("a code")).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void periodsMeanWhatThePageSays(List<String> row) {
        var meaning = switch (PeriodNotation.PLAIN.read(row.getFirst())) {
            case PeriodReading.Covers covers -> covers.interval().toString();
            case PeriodReading.Refused refused -> refused(refused.why(), row.get(1));
        };

        assertThat(meaning).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("units")
    void unitsMeanWhatThePageSays(List<String> row) {
        var meaning = switch (UnitNotation.read(row.getFirst())) {
            case UnitNotation.Found found -> found.unit().code() + (found.powerOfTen() == 0 ? "" : ", times 10^" + found.powerOfTen());
            case UnitNotation.Ambiguous ambiguous -> refused(ambiguous.why(), row.get(1));
            case UnitNotation.Unknown unknown -> refused(unknown.why(), row.get(1));
        };

        assertThat(meaning).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsMeanWhatThePageSays(List<String> row) {
        assertThat(words(Wording.read(row.getFirst(), NumberNotation.PLAIN), row.get(1))).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void linesMeanWhatThePageSays(List<String> row) {
        var phrase = Phrase.of(row.getFirst());

        assertThat(Stream.of(phrase.interval().map(Said::meaning), phrase.qualifier().map(Said::meaning).map(Qualifier::code),
                phrase.value().map(Said::meaning).map(BigDecimal::toString), phrase.unit().map(Said::meaning).map(UnitOfMeasure::code))
                .map(said -> said.map(Object::toString).orElse("–"))).isEqualTo(row.subList(1, 5));
    }

    @Test
    void everySectionHasRows() throws IOException {
        assertThat(List.of(numbers(), marks(), periods(), units(), words(), lines())).allSatisfy(rows -> assertThat(rows).hasSizeGreaterThan(7));
    }

    private static String words(Reading reading, String expected) {
        return switch (reading) {
            case Reading.Value value -> value.qualifier().before() + value.value();
            case Reading.Missing missing -> missing.status().word();
            case Reading.Refused refused -> refused(refused.why(), expected);
        };
    }

    /// The words of the page where the sentence has them.
    private static String refused(String why, String expected) {
        return expected.startsWith(REFUSED) && why.contains(expected.substring(REFUSED.length())) ? expected : why;
    }

    private static List<List<String>> numbers() throws IOException {
        return rows("Numbers");
    }

    private static List<List<String>> marks() throws IOException {
        return rows("Marks for what is missing");
    }

    private static List<List<String>> periods() throws IOException {
        return rows("Periods");
    }

    private static List<List<String>> units() throws IOException {
        return rows("Units");
    }

    private static List<List<String>> words() throws IOException {
        return rows("Words beside a number");
    }

    private static List<List<String>> lines() throws IOException {
        return rows("Lines of press text");
    }

    /// The rows of the table below a heading, without its two first lines.
    private static List<List<String>> rows(String heading) throws IOException {
        return Files.readAllLines(PAGE).stream().dropWhile(line -> !line.equals("## " + heading)).skip(1).takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| ")).skip(2)
                .map(line -> Arrays.stream(line.substring(2, line.length() - 2).split(" \\| ")).map(cell -> cell.replace("`", "")).toList()).toList();
    }
}
