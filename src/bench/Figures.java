import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// Writes files for the measurement of imports: series, and figures of them as a statistics office publishes them.
///
/// `java src/bench/Figures.java FOLDER ROWS`: `series.csv` and `figures.csv` in Kervan's own columns. Each series has, for every
/// month of 20 years, the month and the year to date, and each year a quarter and a half-year: 500 figures that agree with each other.
class Figures {

    private static final int YEARS = 20;
    private static final int PER_SERIES = YEARS * 25;
    private static final String[] PUBLISHERS = {"State Statistics", "Ministry of Transport", "Port Authority", "Pipeline Company", "Railways"};

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var series = (Integer.parseInt(arguments[1]) + PER_SERIES - 1) / PER_SERIES;
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("series.csv")))) {
            out.println("key,name,route,origin,commodity,measure,unit,aggregation,conversion_factor");
            for (int number = 0; number < series; number++) {
                out.printf("bench_%d,Measured series %<d,Route %d,all,crude oil,transit,kt,sum,kazakh-crude%n", number, number % 40);
            }
        }
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("figures.csv")))) {
            out.println("series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note");
            var random = new Random(20261124);
            for (int number = 0; number < series; number++) {
                figures(out, number, random);
            }
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private static void figures(PrintWriter out, int number, Random random) {
        var level = 50 + random.nextInt(900);
        for (int year = 2005; year < 2005 + YEARS; year++) {
            var toDate = 0L;
            var months = new long[12];
            for (int month = 1; month <= 12; month++) {
                var tenths = Math.round(level * 10 * (1 + 0.1 * Math.sin(month) + 0.05 * random.nextGaussian()));
                months[month - 1] = tenths;
                toDate += tenths;
                row(out, number, "%d-%02d".formatted(year, month), tenths, year, month);
                if (month > 1) {
                    row(out, number, month == 12 ? year + "" : "%d-01/%<d-%02d".formatted(year, month), toDate, year, month);
                }
            }
            row(out, number, year + "-Q3", months[6] + months[7] + months[8], year, 10);
            row(out, number, year + "-S2", toDate - Arrays.stream(months, 0, 6).sum(), year, 13);
        }
    }

    private static void row(PrintWriter out, int number, String period, long tenths, int year, int month) {
        var published = YearMonth.of(year, Math.min(month, 12)).plusMonths(1).atDay(15);
        out.printf(Locale.ROOT, "bench_%d,%s,%d.%d,,,kt,exactly,A,accepted,,,%s,\"Transport in %s, monthly release\",https://statistics.example/%s,%s,%n",
                number, period, tenths / 10, tenths % 10, PUBLISHERS[number % PUBLISHERS.length], published, published, published);
    }
}
