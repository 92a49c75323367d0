import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kervan.search.Entry;
import kervan.search.Entry.Field;
import kervan.search.Entry.Kind;
import kervan.search.Index;

/// Asks an index of made-up series many questions, one after the other, and prints how much of the processor answers take.
///
/// `java -cp target/app/kervan.jar:target/app/lib/* src/bench/Search.java [SERIES]`
class Search {

    private static final int WARM_UP = 300;
    private static final int COUNTED = 1000;
    private static final String[] PLACES = {"Актау", "Bakı", "Ceyhan", "Novorossiysk", "Қазақстан", "Samara", "Batumi", "Türkmenbaşı", "Тбилиси", "Poti"};
    private static final String[] WORDS = {"oil", "transit", "контейнеры", "yük", "throughput", "мұнай", "ham petrol", "экспорт", "railway", "loadings"};
    private static final String[] QUESTIONS = {"Б", "Баку", "kazakh oil via btc", "Novorosiysk transit", "Neptunium", "qazaqstan neft transit terminal 4711", "a b c d e f g h", "Баку ".repeat(2000)};

    public static void main(String[] arguments) {
        var began = processor();
        var index = Index.of(entries(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5000));
        System.out.printf("index made in %.0f ms%n", (processor() - began) / 1e6);
        for (var question : QUESTIONS) {
            var nanoseconds = new long[COUNTED];
            var found = 0;
            for (int asked = -WARM_UP; asked < COUNTED; asked++) {
                var from = processor();
                found = index.find(question).matches().size();
                if (asked >= 0) {
                    nanoseconds[asked] = processor() - from;
                }
            }
            Arrays.sort(nanoseconds);
            System.out.printf("%-40s %5d found, median %6.2f ms, p95 %6.2f ms%n", question.substring(0, Math.min(40, question.length())), found, nanoseconds[COUNTED / 2] / 1e6, nanoseconds[COUNTED * 95 / 100] / 1e6);
        }
    }

    /// Each with the texts that a shipped series has: a name in five languages, route, origin, commodity, measure, unit and publishers.
    private static List<Entry> entries(int count) {
        var chance = new Random(1);
        var entries = new ArrayList<Entry>();
        for (int number = 0; number < count; number++) {
            var fields = new ArrayList<Field>();
            fields.add(new Field(Kind.KEY, "series_" + number));
            for (int language = 0; language < 5; language++) {
                fields.add(new Field(Kind.NAME, one(PLACES, chance) + " " + one(WORDS, chance) + " " + one(WORDS, chance) + " terminal" + Integer.toString(chance.nextInt(20_000), 26)));
            }
            for (var kind : List.of(Kind.ROUTE, Kind.ORIGIN, Kind.COMMODITY, Kind.MEASURE)) {
                fields.add(new Field(kind, one(PLACES, chance) + "-" + one(PLACES, chance)));
            }
            fields.add(new Field(Kind.PUBLISHER, "Agency " + Integer.toString(chance.nextInt(500), 26)));
            entries.add(new Entry("series_" + number, fields));
        }
        return entries;
    }

    /// Nanoseconds of the processor, which other work on the machine does not lengthen.
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String one(String[] of, Random chance) {
        return of[chance.nextInt(of.length)];
    }
}
