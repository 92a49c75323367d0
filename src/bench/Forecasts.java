import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kervan.forecast.Combination;
import kervan.forecast.ExponentialSmoothing;

/// Times forecasts of made-up months on one thread, and scores them on the series of competitions.
class Forecasts {

    private static final double[] PROBABILITIES = {0.01, 0.025, 0.1, 0.25, 0.75, 0.9, 0.975, 0.99};

    /// A series, what came after it, and what was forecast.
    record Case(double[] values, double[] test, double[] mean, double[] spread, double[] low80, double[] high80, double[] low95, double[] high95) {
    }

    public static void main(String[] arguments) throws IOException {
        time();
        if (arguments.length > 0) {
            score(Path.of(arguments[0]));
        }
    }

    private static void time() {
        var random = new Random(42);
        var series = IntStream.range(0, 40).mapToObj(at -> months(random, 100)).toList();
        var threads = ManagementFactory.getThreadMXBean();
        for (var round = 0; round < 6; round++) {
            var from = threads.getCurrentThreadCpuTime();
            series.forEach(values -> ExponentialSmoothing.choose(values, 12).orElseThrow());
            var between = threads.getCurrentThreadCpuTime();
            series.forEach(values -> Combination.forecast(values, 12, 18).quantile(18, 0.975));
            if (round == 5) {
                System.out.printf("CPU of a series of 100 months, one thread, warm: ETS, automatic %.1f ms; the combination with its intervals %.1f ms%n",
                        (between - from) / 1e6 / series.size(), (threads.getCurrentThreadCpuTime() - between) / 1e6 / series.size());
            }
        }
    }

    private static double[] months(Random random, int count) {
        var figure = random.doubles(12, 0.8, 1.2).toArray();
        var level = 1000.0;
        var values = new double[count];
        for (var t = 0; t < count; t++) {
            level *= 1 + random.nextGaussian() * 0.02 + 0.002;
            values[t] = level * figure[t % 12] * (1 + random.nextGaussian() * 0.03);
        }
        return values;
    }

    private static void score(Path folder) throws IOException {
        var learnt = new TreeMap<Integer, List<List<Case>>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith("_train.csv")).sorted().toList()) {
                var set = file.getFileName().toString().replace("_train.csv", "");
                var periods = set.endsWith("monthly") ? 12 : set.endsWith("quarterly") ? 4 : 1;
                var train = read(file);
                var test = read(folder.resolve(set + "_test.csv"));
                var began = System.nanoTime();
                var last = cases(train, test, periods, 0);
                print(set, last, periods, (System.nanoTime() - began) / 1e9);
                var all = new ArrayList<>(last);
                for (var back = 1; back <= (periods == 12 ? 1 : 3); back++) {
                    all.addAll(cases(train, test, periods, back));
                }
                var sets = learnt.computeIfAbsent(periods, one -> new ArrayList<>());
                sets.add(all);
                if (periods == 12) {
                    sets.add(last);
                }
            }
        }
        learnt.forEach(Forecasts::learn);
    }

    private static Map<String, double[]> read(Path file) throws IOException {
        var series = new LinkedHashMap<String, double[]>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split(",");
            series.put(cells[0], Arrays.stream(cells, 1, cells.length).mapToDouble(Double::parseDouble).toArray());
        }
        return series;
    }

    /// @param back how many horizons before the end of the series the forecast is made
    private static List<Case> cases(Map<String, double[]> train, Map<String, double[]> tests, int periods, int back) {
        return train.keySet().stream().toList().parallelStream().map(id -> {
            var values = train.get(id);
            var test = tests.get(id);
            if (back > 0) {
                var count = values.length - back * test.length;
                if (count < Math.max(8, 3 * periods + 2) || Arrays.stream(values, 0, count).distinct().count() < 2) {
                    return null;
                }
                test = Arrays.copyOfRange(values, count, count + test.length);
                values = Arrays.copyOf(values, count);
            }
            var forecast = Combination.forecast(values, periods, test.length);
            var steps = IntStream.rangeClosed(1, test.length).toArray();
            return new Case(values, test, forecast.mean(), forecast.spread(), Arrays.stream(steps).mapToDouble(step -> forecast.low(step, 80)).toArray(), Arrays.stream(steps).mapToDouble(step -> forecast.high(step, 80)).toArray(),
                    Arrays.stream(steps).mapToDouble(step -> forecast.low(step, 95)).toArray(), Arrays.stream(steps).mapToDouble(step -> forecast.high(step, 95)).toArray());
        }).filter(Objects::nonNull).toList();
    }

    private static void print(String set, List<Case> cases, int periods, double seconds) {
        double symmetric = 0;
        double scaled = 0;
        double intervals = 0;
        double in80 = 0;
        double in95 = 0;
        var values = 0;
        var scalable = 0;
        for (var one : cases) {
            var change = change(one.values, periods);
            double percent = 0;
            double error = 0;
            double width = 0;
            for (var h = 0; h < one.test.length; h++) {
                var came = one.test[h];
                var size = Math.abs(came) + Math.abs(one.mean[h]);
                percent += size == 0 ? 0 : 200 * Math.abs(came - one.mean[h]) / size;
                error += Math.abs(came - one.mean[h]);
                width += one.high95[h] - one.low95[h] + 40 * Math.max(0, one.low95[h] - came) + 40 * Math.max(0, came - one.high95[h]);
                in80 += came >= one.low80[h] && came <= one.high80[h] ? 1 : 0;
                in95 += came >= one.low95[h] && came <= one.high95[h] ? 1 : 0;
                values++;
            }
            symmetric += percent / one.test.length;
            if (change > 0) {
                scaled += error / one.test.length / change;
                intervals += width / one.test.length / change;
                scalable++;
            }
        }
        System.out.printf("%-18s %4d series  sMAPE %6.3f  MASE %5.3f  coverage 80: %4.1f  95: %4.1f  MSIS 95: %5.2f  %5.1f s%n", set, cases.size(), symmetric / cases.size(), scaled / scalable, 100 * in80 / values, 100 * in95 / values,
                intervals / scalable, seconds);
    }

    private static double change(double[] values, int lag) {
        double sum = 0;
        for (var t = lag; t < values.length; t++) {
            sum += Math.abs(values[t] - values[t - lag]);
        }
        return sum / Math.max(1, values.length - lag);
    }

    /// The factors of `Calibration`: for each probability a + b·ln h through the quantiles of (value − forecast)/spread, each set with the same weight.
    private static void learn(int periods, List<List<Case>> sets) {
        System.out.printf("factors of %d periods a year, a and b of each probability%n", periods);
        for (var probability : PROBABILITIES) {
            double n = 0;
            double sx = 0;
            double sy = 0;
            double sxx = 0;
            double sxy = 0;
            for (var h = 0; h < (periods == 12 ? 24 : 8); h++) {
                var weighed = new ArrayList<double[]>();
                for (var set : sets) {
                    for (var one : set) {
                        for (var near = Math.max(0, h - 1); near <= h + 1; near++) {
                            if (h < one.test.length && near < one.test.length && change(one.values, periods) > 0 && one.spread[0] > 0) {
                                weighed.add(new double[] {(one.test[near] - one.mean[near]) / one.spread[near], 1.0 / set.size()});
                            }
                        }
                    }
                }
                if (weighed.size() >= 60) {
                    var x = Math.log(h + 1);
                    var y = quantile(weighed, probability);
                    n++;
                    sx += x;
                    sy += y;
                    sxx += x * x;
                    sxy += x * y;
                }
            }
            var b = (n * sxy - sx * sy) / (n * sxx - sx * sx);
            System.out.printf("  %5.3f  %6.3f  %6.3f%n", probability, (sy - b * sx) / n, b);
        }
    }

    private static double quantile(List<double[]> weighed, double probability) {
        weighed.sort(Comparator.comparingDouble(one -> one[0]));
        var whole = weighed.stream().mapToDouble(one -> one[1]).sum();
        double sum = 0;
        for (var one : weighed) {
            sum += one[1];
            if (sum >= probability * whole) {
                return one[0];
            }
        }
        return weighed.getLast()[0];
    }
}
