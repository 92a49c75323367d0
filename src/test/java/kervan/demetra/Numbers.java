package kervan.demetra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Numbers that others calculated, and series that nobody wishes for.
final class Numbers {

    static final Map<String, double[]> SERIES = of("series.csv");
    static final double[] PASSENGERS = row(SERIES, "AirPassengers");
    static final double[] NILE = row(SERIES, "Nile");

    private Numbers() {
    }

    /// Rows of a file beside the tests, by their names.
    static Map<String, double[]> of(String file) {
        try (var in = Objects.requireNonNull(Numbers.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> Arrays.stream(row[1].split(",")).mapToDouble(Double::parseDouble).toArray()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static double[] row(Map<String, double[]> rows, String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    /// The largest difference there is, as a share of what was expected.
    static double difference(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        return IntStream.range(0, actual.length).mapToDouble(i -> Math.abs(actual[i] - expected[i]) / Math.abs(expected[i])).max().orElse(0);
    }

    /// The largest difference there is, as a share of the spread of what is calculated with.
    static double difference(double[] actual, double[] expected, double[] values) {
        assertThat(actual).hasSameSizeAs(expected);
        double spread = Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
        return IntStream.range(0, actual.length).mapToDouble(i -> Math.abs(actual[i] - expected[i])).max().orElse(0) / spread;
    }

    static double[] without(double[] values, int... indices) {
        var changed = values.clone();
        Arrays.stream(indices).forEach(i -> changed[i] = Double.NaN);
        return changed;
    }

    static double[] with(double[] values, int index, double value) {
        var changed = values.clone();
        changed[index] = value;
        return changed;
    }

    static double[] same(int length, double value) {
        var values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    /// Seasons and a walk, long.
    static double[] years(int length) {
        var random = new Random(7);
        var values = new double[length];
        double level = 100;
        for (int i = 0; i < length; i++) {
            level += random.nextGaussian();
            values[i] = level + 20 * Math.sin(i * Math.PI / 6) + random.nextGaussian();
        }
        return values;
    }

    static Stream<Arguments> odd() {
        var recent = Arrays.copyOfRange(PASSENGERS, 96, 144);
        var falling = IntStream.range(0, 48).mapToDouble(i -> 50 - i).toArray();
        var most = IntStream.range(0, 48).filter(i -> i % 5 > 1).toArray();
        return Stream.of(
                arguments("none", new double[0]), arguments("one", new double[]{5}), arguments("two", new double[]{5, 7}),
                arguments("all missing", same(48, Double.NaN)), arguments("constant", same(48, 5)), arguments("zero", same(48, 0)),
                arguments("straight", falling), arguments("one spike", with(recent, 30, 1000 * recent[30])),
                arguments("one value beside zeros", with(same(48, 0), 30, 1000)), arguments("another value at the end", with(same(48, 5), 47, 6)),
                arguments("zeros in it", Arrays.stream(recent).map(value -> value > 480 ? 0 : value).toArray()),
                arguments("below zero", Arrays.stream(recent).map(value -> value - 380).toArray()), arguments("infinite", with(recent, 9, Double.POSITIVE_INFINITY)),
                arguments("immense", with(recent, 9, 1e200)), arguments("minute", Arrays.stream(recent).map(value -> value * 1e-12).toArray()),
                arguments("mostly missing", without(recent, most)), arguments("on and off", IntStream.range(0, 48).mapToDouble(i -> i % 2).toArray()),
                arguments("long", years(10_000)));
    }
}
