package kervan.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What R makes of a few well-known series: `smoothing.txt`.
record Reference(String name, int periods, double[] values, List<String[]> lines) {

    static Stream<Reference> all() {
        var all = new ArrayList<Reference>();
        for (var line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
            var words = line.split(" ");
            if (words[0].equals("S")) {
                all.add(new Reference(words[1], Integer.parseInt(words[2]), numbers(words, 3), new ArrayList<>()));
            } else {
                all.getLast().lines.add(words);
            }
        }
        return all.stream();
    }

    static Reference named(String name) {
        return all().filter(one -> one.name.equals(name)).findFirst().orElseThrow();
    }

    Stream<String[]> lines(String kind) {
        return lines.stream().filter(words -> words[0].equals(kind));
    }

    static double[] numbers(String[] words, int from) {
        return Arrays.stream(words, from, words.length).mapToDouble(Double::parseDouble).toArray();
    }

    static double[] numbers(String words) {
        return numbers(words.strip().split(" "), 0);
    }

    private static String text() {
        try (var in = Reference.class.getResourceAsStream("smoothing.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
