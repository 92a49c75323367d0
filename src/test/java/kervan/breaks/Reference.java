package kervan.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Numbers that others reckoned, and series to reckon with.
final class Reference {

    private static final Path FOLDER = Path.of("src/test/resources/kervan/breaks");
    private static final Map<String, double[]> SERIES = lines("series.csv").stream().collect(Collectors.toMap(line -> line.split(",")[0], line -> numbers(line.split(",")[1])));

    private Reference() {
    }

    /// Lines without comments and heads.
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.startsWith("#") && !line.matches("(series|name),.*")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static double[] series(String name) {
        return SERIES.get(name).clone();
    }

    static double[] numbers(String text) {
        return text.isBlank() ? new double[0] : Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    static int[] whole(String text) {
        return Arrays.stream(numbers(text)).mapToInt(number -> (int) number).toArray();
    }

    static <T> T found(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return ((Answer.Found<T>) answer).value();
    }

    /// Normal values with variance 1, of which each is `rho` times the one before and something new.
    static double[] noise(Random random, int n, double rho) {
        var values = new double[n];
        var value = random.nextGaussian();
        for (int i = 0; i < n; i++) {
            values[i] = value;
            value = rho * value + Math.sqrt(1 - rho * rho) * random.nextGaussian();
        }
        return values;
    }

    static double[] with(double[] values, int from, int endExclusive, double more) {
        return IntStream.range(0, values.length).mapToDouble(i -> i >= from && i < endExclusive ? values[i] + more : values[i]).toArray();
    }
}
