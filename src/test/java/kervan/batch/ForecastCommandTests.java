package kervan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kervan.forecast.Combination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastCommandTests {

    @TempDir
    private Path folder;

    private record Ran(int code, List<String> out, String told) {
    }

    private static Ran run(String in, String... arguments) {
        var out = new ByteArrayOutputStream();
        var told = new ByteArrayOutputStream();
        var code = new ForecastCommand(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(told, true, StandardCharsets.UTF_8)).run(arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8).lines().toList(), told.toString(StandardCharsets.UTF_8));
    }

    private static Ran run(String in) {
        return run(in, "--csv", "-", "--horizon", "2", "--frequency", "Q");
    }

    @Test
    void seriesOfAnyLengthAreForecastInTheirOrder() throws IOException {
        var file = Files.writeString(folder.resolve("volumes.csv"), "btc,10,12,11,14,13,15,16,15\nships,3,4\n\"a, b\",5,5,5,5\n");

        var ran = run("", "--csv", file.toString(), "--horizon", "3", "--frequency", "A");

        assertThat(ran.code).isZero();
        assertThat(ran.told).isEmpty();
        assertThat(ran.out).hasSize(10).startsWith("id,h,mean,lo80,hi80,lo95,hi95");
        assertThat(ran.out.subList(1, 10)).extracting(line -> line.replaceAll(",\\d,.*", "")).containsExactly("btc", "btc", "btc", "ships", "ships", "ships", "\"a, b\"", "\"a, b\"", "\"a, b\"");
        assertThat(ran.out.getLast()).isEqualTo("\"a, b\",3,5,5,5,5,5");
        var forecast = Combination.forecast(new double[] {10, 12, 11, 14, 13, 15, 16, 15}, 1, 3);
        var cells = Arrays.stream(ran.out.get(2).split(",")).skip(2).mapToDouble(Double::parseDouble).toArray();
        assertThat(cells).containsExactly(new double[] {forecast.mean()[1], forecast.low(2, 80), forecast.high(2, 80), forecast.low(2, 95), forecast.high(2, 95)}, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void headingAndGapsAreUnderstood() {
        var plain = run("x,1,2,3,4,5,6,7\n");
        var other = run("\uFEFFid,v1,v2,v3,v4,v5,v6,v7,v8,v9\r\nx,,1,2,NA,4,5,6,7,\r\n\r\n");

        assertThat(other.out).isEqualTo(plain.out);
        assertThat(other.told).isEqualTo("Series x: 1 of its 7 values was missing, and filled by a straight line.%n".formatted());
    }

    @Test
    void seriesThatIsTooShortIsLeftOutAndNamed() {
        var ran = run("a,1\nb,1,2,3\nc\n");

        assertThat(ran.code).isZero();
        assertThat(ran.out).hasSize(3).allMatch(line -> line.startsWith("b,") || line.startsWith("id,"));
        assertThat(ran.told).contains("Series a has one value; a forecast needs two", "Series c has no value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,1,x,3            | Line 1, series a, value 2: “x” is no number
            a,1,2;a,3,4        | Line 2: the series a is already in line 1
            ,1,2               | Line 1 has no name
            a,1,1e999          | “1e999” is no number
            a,1,"2,5"          | “2,5” is no number
            id,v1,v2           | The file has no series
            """)
    void faultIsASentenceAndNothingIsForecast(String in, String sentence) {
        var ran = run(in.replace(';', '\n') + "\n");

        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out).isEmpty();
        assertThat(ran.told).contains(sentence).contains("Nothing was forecast.").doesNotContain("Exception");
    }

    @Test
    void emptyFileAndNoFileAreFaults() {
        assertThat(run("").told).contains("The file has no series");
        assertThat(run("", "--csv", folder.resolve("none.csv").toString(), "--horizon", "2").told).contains("There is no file");
        assertThat(run("", "--csv", folder.toString(), "--horizon", "2").code).isEqualTo(1);
    }

    @Test
    void manyFaultsAreCounted() {
        var ran = run("a,x\n" + "b,y\n".repeat(40));

        assertThat(ran.told.lines().filter(line -> line.startsWith("kervan: Line"))).hasSize(20);
        assertThat(ran.told).contains("more of the kind.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --csv - --horizon 0               | --horizon is a whole number from 1 to 1000
            --csv - --horizon x               | --horizon is a whole number
            --csv - --horizon 2 --frequency Z | --frequency is A, S, Q, M
            --csv -                           | Say how many periods
            --horizon 3                       | Say which file
            --csv                             | --csv needs a value
            --cvs a                           | forecast does not know --cvs
            """)
    void orderThatIsNotUnderstoodSaysHow(String arguments, String sentence) {
        var ran = run("a,1,2\n", arguments.split(" "));

        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.told).contains(sentence, "./kervan forecast --csv FILE --horizon H");
        assertThat(ran.out).isEmpty();
    }
}
