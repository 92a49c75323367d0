package kervan.demetra;

import static kervan.demetra.Numbers.difference;
import static kervan.demetra.Numbers.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The same on more series: those in the folder that the environment names in `KERVAN_REFERENCE`, if it names one, behind those that are always there.
class ReferenceTests {

    /// @param expected what the reference finds
    private record Case(String name, int periodsAYear, double[] values, double[] expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> adjusted() {
        var census = Numbers.of("x13.csv");
        var always = new Case("AirPassengers", 12, Numbers.PASSENGERS, row(census, "AirPassengers.adjusted"));
        // In this series the two choose another filter for the seasons.
        return Stream.concat(Stream.of(always), folder("x13").filter(json -> !json.path("id").asString().equals("ausbeer"))
                .map(json -> of(json, json.path("airline_x11_plain").path("sa"))));
    }

    static Stream<Case> trends() {
        var stl = Numbers.of("stl.csv");
        var always = new Case("AirPassengers", 12, Numbers.PASSENGERS, row(stl, "s13.trend"));
        return Stream.concat(Stream.of(always), folder("series").filter(json -> json.path("frequency").asInt() > 1)
                .map(json -> of(json, json.path("stl").path("s13").path("trend"))));
    }

    @ParameterizedTest
    @MethodSource("adjusted")
    void adjustsAsTheCensusBureauDoes(Case one) {
        assertThat(X13.adjust(one.values, one.periodsAYear, 1, X13.Lengthening.AIRLINE_IN_LOGS, X13.Totals.FREE)).isInstanceOfSatisfying(X13.Adjusted.class,
                adjusted -> assertThat(difference(adjusted.components().adjusted(), one.expected)).isLessThan(1e-4));
    }

    @ParameterizedTest
    @MethodSource("trends")
    void findsTheTrendThatRFinds(Case one) {
        assertThat(Decomposition.changing(one.values, one.periodsAYear, 13, false)).isInstanceOfSatisfying(Decomposition.Decomposed.class,
                decomposed -> assertThat(difference(decomposed.trend(), one.expected, one.values)).isLessThan(1e-8));
    }

    private static Case of(JsonNode json, JsonNode expected) {
        return new Case(json.path("id").asString(), json.path("frequency").asInt(), numbers(json.path("values")), numbers(expected));
    }

    private static double[] numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }

    private static Stream<JsonNode> folder(String name) {
        return Optional.ofNullable(System.getenv("KERVAN_REFERENCE")).map(folder -> Path.of(folder, name)).stream().flatMap(folder -> {
            try (var files = Files.list(folder)) {
                return files.sorted().toList().stream().map(file -> JsonMapper.shared().readTree(file.toFile()));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
    }
}
