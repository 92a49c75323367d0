import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;

/// Asks a running Kervan the same question many times, one after the other, and prints how long answers take.
///
/// `java src/bench/Ask.java http://127.0.0.1:8080`
class Ask {

    private static final int WARM_UP = 300;
    private static final int COUNTED = 1000;
    private static final String[] QUESTIONS = {
        "/api/v1/series", "/api/v1/series/btc_kz/figures", "/api/v1/series/btc_kz/observations?frequency=A",
        "/api/v1/series/btc_transit/observations?frequency=M", "/api/v1/series/btc_transit/observations.csv?frequency=M&unit=kb/d", "/api/v1/targets"};

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var question : QUESTIONS) {
                var request = HttpRequest.newBuilder(URI.create(arguments[0] + question)).build();
                var nanoseconds = new long[COUNTED];
                for (int asked = -WARM_UP; asked < COUNTED; asked++) {
                    var began = System.nanoTime();
                    var status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
                    if (status != 200) {
                        throw new IOException(question + " is answered with " + status);
                    }
                    if (asked >= 0) {
                        nanoseconds[asked] = System.nanoTime() - began;
                    }
                }
                Arrays.sort(nanoseconds);
                System.out.printf("%-66s median %6.1f ms, p95 %6.1f ms%n", question, nanoseconds[COUNTED / 2] / 1e6, nanoseconds[COUNTED * 95 / 100] / 1e6);
            }
        }
    }
}
