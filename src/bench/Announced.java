import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// Writes files for the measurement of targets: series with their figures, and what was announced of them.
///
/// `java src/bench/Announced.java FOLDER SERIES`: `series.csv`, `figures.csv` and `targets.csv` in Kervan's own columns. Each series has ten years, to 2025, of
/// months and years to date by one publisher, and of months, quarters and half-years by another that rounds to whole kt: 400 figures. Each has ten announcements:
/// for every year since 2021 one and, in the middle of the year, another that replaces it.
class Announced {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2025;
    private static final int BODIES = 40;

    private final Random random = new Random(20261124);
    private final PrintWriter figures;
    private final PrintWriter targets;

    private Announced(PrintWriter figures, PrintWriter targets) {
        this.figures = figures;
        this.targets = targets;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var count = Integer.parseInt(arguments[1]);
        try (var series = file(folder, "series.csv"); var figures = file(folder, "figures.csv"); var targets = file(folder, "targets.csv")) {
            series.println("key,name,route,origin,commodity,measure,unit,aggregation,conversion_factor");
            figures.println("series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note");
            targets.println("key,target,title,series_key,scope,announced_by,bodies,announced_on,printed,value,value_low,unit,per_year,qualifier,kind,promises,starts_on,due_on,"
                    + "baseline,baseline_period,baseline_value,baseline_unit,baseline_factor,supersedes,prorated_from,publisher,source_title,source_address,published_on,note");
            var written = new Announced(figures, targets);
            for (int number = 0; number < count; number++) {
                series.printf("load_%d,Measured flow %<d,Route %d,all,crude oil,transit,kt,sum,kazakh-crude%n", number, number % 40);
                written.series(number);
            }
        }
    }

    private static PrintWriter file(Path folder, String name) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(folder.resolve(name)));
    }

    private void series(int number) {
        var level = 50 + random.nextInt(900);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            year(number, year, level);
        }
        for (int year = LAST_YEAR - 4; year <= LAST_YEAR; year++) {
            announced(number, year, LocalDate.of(year - 1, 11, 20), level * 12 * 11 / 10, false);
            announced(number, year, LocalDate.of(year, 7, 20), level * 12, true);
        }
    }

    private void year(int number, int year, int level) {
        var months = new long[12];
        var toDate = 0L;
        for (int month = 1; month <= 12; month++) {
            var tenths = Math.round(level * 10 * (1 + 0.1 * Math.sin(month) + 0.05 * random.nextGaussian()));
            months[month - 1] = tenths;
            toDate += tenths;
            figure(number, "%d-%02d".formatted(year, month), "%d.%d".formatted(tenths / 10, tenths % 10), "State Statistics", YearMonth.of(year, month).plusMonths(1).atDay(15));
            figure(number, "%d-%02d".formatted(year, month), "" + Math.round(tenths / 10.0), "Pipeline Company", YearMonth.of(year, month).plusMonths(1).atDay(3));
            if (month > 1) {
                figure(number, month == 12 ? year + "" : "%d-01/%<d-%02d".formatted(year, month), "%d.%d".formatted(toDate / 10, toDate % 10), "State Statistics",
                        YearMonth.of(year, month).plusMonths(1).atDay(15));
            }
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            figure(number, "%d-Q%d".formatted(year, quarter + 1), whole(months, quarter * 3, 3), "Pipeline Company", YearMonth.of(year, quarter * 3 + 3).plusMonths(1).atDay(5));
        }
        figure(number, year + "-S1", whole(months, 0, 6), "Pipeline Company", LocalDate.of(year, 7, 8));
    }

    private static String whole(long[] tenths, int from, int months) {
        return "" + Math.round(Arrays.stream(tenths, from, from + months).sum() / 10.0);
    }

    private void figure(int number, String period, String value, String publisher, LocalDate published) {
        figures.printf(Locale.ROOT, "load_%d,%s,%s,,,kt,exactly,A,accepted,,,%s,\"Transport, %s\",https://statistics.example/%s,%s,%n",
                number, period, value, publisher, published, published, published);
    }

    private void announced(int number, int year, LocalDate day, int value, boolean again) {
        var first = "load_%d_%d".formatted(number, year);
        targets.printf(Locale.ROOT, "%s,%s,Flow %d in %d,load_%d,,Body %d,Body %<d,%s,,%d,,kt,no,exactly,level,traffic,,%d-12-31,,,,,,%s,,Press,\"Plan of %d, %s\",https://press.example/%s,%s,%n",
                again ? first + "_again" : first, first, number, year, number, number % BODIES, day, value, year, again ? first : "", year, day, day, day);
    }
}
