import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kervan.KervanApplication;
import kervan.dashboard.SeriesPages;
import kervan.dashboard.TargetBoard;
import kervan.dashboard.TargetBoards;
import kervan.dashboard.TargetPages;
import kervan.target.Standpoint;
import kervan.target.Targets;
import kervan.timeseries.Vintage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationHook;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts Kervan in its own process, and measures what judges announcements: services directly, answers of the API over HTTP.
///
/// `java -cp ... src/bench/Standing.java PORT LOAD`: first with the shipped data, then with the files in folder LOAD beside them, which the running Kervan imports.
/// The database stays as it is at the end, for a comparison. Each measure is taken again and again, warm, for a count and a time that suffice.
class Standing {

    private static final int COUNTED = 200;
    private static final int WARM_UP = 60;
    private static final long AT_MOST = 12_000_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ConfigurableApplicationContext kervan;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private Standing(ConfigurableApplicationContext kervan, String address) {
        this.kervan = kervan;
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        var kervan = started(arguments[0]);
        try {
            var standing = new Standing(kervan, "http://127.0.0.1:" + arguments[0]);
            System.out.println("with the shipped data");
            standing.measure("kz_btc_2023", "btc_kz", "{\"series\":\"btc_kz\",\"value\":2.2,\"unit\":\"Mt\",\"relation\":\"times\",\"factor\":2,\"period\":\"2023\"}");
            for (var file : List.of("series.csv", "figures.csv", "targets.csv")) {
                standing.imported(Path.of(arguments[1], file));
            }
            System.out.println("with the load beside them");
            standing.measure("kz_btc_2023", "btc_kz", "{\"series\":\"btc_kz\",\"value\":2.2,\"unit\":\"Mt\",\"relation\":\"times\",\"factor\":2,\"period\":\"2023\"}");
            System.out.println("of the load");
            standing.measureOne("load_0_2024", "load_0", "{\"series\":\"load_0\",\"value\":2.2,\"unit\":\"Mt\",\"relation\":\"times\",\"factor\":2,\"period\":\"2023\"}");
        } finally {
            SpringApplication.exit(kervan);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext started(String port) {
        var started = new ConfigurableApplicationContext[1];
        SpringApplicationHook hook = _ -> new SpringApplicationRunListener() {
            @Override
            public void contextLoaded(ConfigurableApplicationContext context) {
                started[0] = context;
            }
        };
        SpringApplication.withHook(hook, () -> KervanApplication.main(new String[] {"--server.port=" + port}));
        return started[0];
    }

    private void imported(Path file) throws Exception {
        var part = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(file.getFileName());
        var body = BodyPublishers.concat(BodyPublishers.ofString(part), BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--part--\r\n"));
        var answer = client.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/imports")).header("Content-Type", "multipart/form-data; boundary=part").POST(body).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException("%s is answered with %d: %.2000s".formatted(file, answer.statusCode(), answer.body()));
        }
        System.out.printf("  imported %-14s %,8d rows%n", file.getFileName(), Files.lines(file).count() - 1);
    }

    private void measure(String target, String series, String claim) throws Exception {
        var targets = kervan.getBean(Targets.class);
        var all = targets.all(Vintage.LATEST).stream().flatMap(one -> one.announcements().stream()).toList();
        var today = Standpoint.latest(kervan.getBean(TargetPages.class).today());
        alone("every announcement judged, %,d".formatted(all.size()), () -> targets.read(reading -> all.stream().map(one -> reading.judge(one, today)).toList()));
        var board = kervan.getBean(TargetBoards.class);
        alone("managers' page assembled", () -> board.board(new TargetBoard.Query(Optional.empty(), Optional.empty(), Optional.empty())));
        measureOne(target, series, claim);
    }

    private void measureOne(String key, String series, String claim) throws Exception {
        var pages = kervan.getBean(TargetPages.class);
        var targets = kervan.getBean(Targets.class);
        var target = pages.find(key, Vintage.LATEST).orElseThrow();
        var today = pages.today();
        alone("target page assembled", () -> pages.page(pages.find(key, Vintage.LATEST).orElseThrow(), Optional.empty(), Standpoint.latest(today), Map.of()));
        alone("past verdicts of the longest chain", () -> targets.past(target, today));
        var shown = kervan.getBean(SeriesPages.class);
        alone("series page assembled", () -> shown.page(shown.find(series).orElseThrow(), Optional.empty(), Optional.empty(), Vintage.LATEST));
        asked("GET /api/v1/targets/" + key, HttpRequest.newBuilder(URI.create(address + "/api/v1/targets/" + key)).build());
        asked("POST /api/v1/claims/check, " + series, HttpRequest.newBuilder(URI.create(address + "/api/v1/claims/check")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(claim)).build());
    }

    private void asked(String name, HttpRequest request) throws Exception {
        Callable<Object> ask = () -> {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("%s is answered with %d: %s".formatted(name, answer.statusCode(), new String(answer.body())));
            }
            return answer;
        };
        alone(name, ask);
        together(name, ask);
    }

    private static void alone(String name, Callable<?> task) throws Exception {
        repeated(task, WARM_UP, new long[WARM_UP]);
        var before = THREADS.getTotalThreadAllocatedBytes();
        var times = new long[COUNTED];
        var count = repeated(task, COUNTED, times);
        var bytes = (THREADS.getTotalThreadAllocatedBytes() - before) / count;
        print(name, Arrays.copyOf(times, count), ", %6.1f MB allocated each".formatted(bytes / 1e6));
    }

    /// @return how often there was time for
    private static int repeated(Callable<?> task, int count, long[] times) throws Exception {
        var began = System.nanoTime();
        for (int done = 0; done < count; done++) {
            var at = System.nanoTime();
            task.call();
            times[done] = System.nanoTime() - at;
            if (System.nanoTime() - began > AT_MOST) {
                return done + 1;
            }
        }
        return count;
    }

    private static void together(String name, Callable<?> task) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var began = System.nanoTime();
            var all = threads.invokeAll(IntStream.range(0, COUNTED).<Callable<Long>>mapToObj(_ -> () -> {
                var at = System.nanoTime();
                task.call();
                return System.nanoTime() - at;
            }).toList());
            var seconds = (System.nanoTime() - began) / 1e9;
            var times = new long[COUNTED];
            for (int done = 0; done < COUNTED; done++) {
                times[done] = all.get(done).get();
            }
            print("  8 at once", times, ", %6.1f a second".formatted(COUNTED / seconds));
        }
    }

    private static void print(String name, long[] times, String more) {
        var sorted = LongStream.of(times).sorted().toArray();
        System.out.printf("  %-40s p50 %8.1f  p95 %8.1f  p99 %8.1f ms, n %3d%s%n", name, at(sorted, 50), at(sorted, 95), at(sorted, 99), sorted.length, more);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
