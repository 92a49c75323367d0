package kervan.breaks;

import static kervan.breaks.Reference.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The same for every series of a folder of references, too large to keep here; without `KERVAN_REFERENCE` there is nothing to test.
class ReferenceFolderTests {

    private static final Optional<Path> FOLDER = Optional.ofNullable(System.getenv("KERVAN_REFERENCE")).map(Path::of);

    @TestFactory
    Stream<DynamicTest> breaksAreThoseOfChangepoint() {
        return FOLDER.stream().map(folder -> read(folder.resolve("changepoint/changepoint_pelt.json")))
                .flatMap(all -> all.propertyNames().stream().filter(name -> !name.startsWith("_")).flatMap(name -> divisions(name, all.get(name))));
    }

    @TestFactory
    Stream<DynamicTest> runsAreThoseOfAdamsAndMacKay() {
        return FOLDER.stream().map(folder -> read(folder.resolve("bocpd/bocpd.json")))
                .flatMap(all -> all.propertyNames().stream().filter(name -> !name.equals("doc")).map(name -> DynamicTest.dynamicTest(name, () -> follow(all.get(name)))));
    }

    private static Stream<DynamicTest> divisions(String name, JsonNode series) {
        return series.propertyNames().stream().filter(method -> method.contains("_PELT_")).map(method -> DynamicTest.dynamicTest(name + " " + method, () -> {
            var expected = series.get(method);
            var result = found(PeltTests.pelt(parts(method, expected), Pruning.CHANGEPOINT).segment(numbers(series.get("values"))));

            assertThat(result.penalty()).isCloseTo(expected.get("pen.value").asDouble(), within(1e-9));
            assertThat(result.breaks()).containsExactly(whole(expected.get("cpts")));
        }));
    }

    /// Such as `mean_PELT_3logn_scaled_minseg5`, as a line of `pelt.csv`.
    private static String[] parts(String method, JsonNode expected) {
        var words = List.of(method.split("_"));
        var cost = switch (words.getFirst()) {
            case "mean" -> SegmentCost.MEAN;
            case "var" -> SegmentCost.VARIANCE;
            default -> SegmentCost.MEAN_AND_VARIANCE;
        };
        var penalty = switch (words.get(2)) {
            case "MBIC" -> "modified";
            case "BIC" -> "schwarz";
            case "AIC" -> "akaike";
            default -> "manual";
        };
        return new String[] {"", cost.name(), penalty, expected.get("pen.value").asString(), String.valueOf(words.contains("minseg5") ? 5 : cost.shortest()), String.valueOf(words.contains("scaled"))};
    }

    private static void follow(JsonNode expected) {
        var prior = new NormalGamma(expected.get("mu0").asDouble(), expected.get("k0").asDouble(), expected.get("a0").asDouble(), expected.get("b0").asDouble());

        var runs = found(new BayesianChangePoints(prior, expected.get("lambda").asDouble(), 0).follow(numbers(expected.get("x"))));

        assertThat(runs.likeliest()).containsExactly(whole(expected.get("map_runlength")));
        assertThat(runs.logEvidence()).isCloseTo(expected.get("log_evidence").asDouble(), within(1e-9));
    }

    /// One number may stand without brackets.
    private static double[] numbers(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray() : new double[] {node.asDouble()};
    }

    private static int[] whole(JsonNode node) {
        return Arrays.stream(numbers(node)).mapToInt(number -> (int) number).toArray();
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }
}
