package kervan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MissingPagesDatabaseTests {

    /// Its links are followed before any page is made.
    private static final String SHORT_LINK = "s/:code";

    @LocalServerPort
    private int port;

    @Test
    void eachPageWithAKeyCanTell(@Autowired List<KeyedPage> keyed) {
        var routes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kervan.ui").stream().filter(one -> one.isAnnotatedWith(Route.class))
                .filter(one -> one.getAnnotationOfType(Route.class).value().contains(":") && !one.getAnnotationOfType(Route.class).value().equals(SHORT_LINK)).map(JavaClass::getName).toList();

        assertThat(routes).isNotEmpty();
        assertThat(keyed).extracting(one -> one.page().getName()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                                  200
            data,                                200
            explore?s=no_such,                   200
            series/btc_kz,                       200
            series/btc_kz/,                      200
            series/btc_kz?tab=none&asOf=soon,    200
            target/kz_btc_2024,                  200
            target/kz_btc_2024?asOf=1990-01-01,  200
            ledger/new,                          200
            ledger/kz_btc_2025_rev,              200
            ledger/kz_btc_2025_rev/correct,      200
            nothing/here,                        404
            series,                              404
            series/none,                         404
            series/%3Cb%3E,                      404
            series/btc_kz/none,                  404
            target/none,                         404
            ledger/none,                         404
            ledger/none/correct,                 404
            board/none,                          404
            s/nobody,                            404
            robots.txt,                          404
            """)
    void addressThatLeadsNowhereIsNotFound(String address, int status) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(at(address)).header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).as("the document that shows the page, or says that there is none").contains("<html lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explore?s=%", "explore?s=btc_kz&=", "explore?s=%FF", "catalogue?q=%ED%A0%80", "views?=&=", "?=", "%FF", "s/%FF", "series/%00"})
    void addressThatCannotBeReadIsAnsweredInTheLanguageOfTheReader(String address) throws IOException {
        var answer = raw("GET /%s HTTP/1.1".formatted(address), "Accept: text/html", "Accept-Language: ru");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("<html lang=\"ru\">", "<h1>Этот адрес не читается</h1>", "%25", "href=\"/\"").doesNotContain("Whitelabel", "Tomcat", "Exception");
    }

    @Test
    void addressThatCannotBeReadLeavesNothingInTheLog(CapturedOutput output) throws IOException {
        raw("GET /explore?s=% HTTP/1.1", "Accept: text/html");

        assertThat(output).doesNotContain("InvalidParameterException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explore", "/api/v1/series"})
    void methodThatIsTakenNowhereIsAProblem(String address) throws IOException {
        assertThat(raw("TRACE %s HTTP/1.1".formatted(address), "Accept: */*")).startsWith("HTTP/1.1 405").contains("application/problem+json", "\"detail\":\"This method is taken nowhere here. Read with GET;").contains("\"instance\":\"%s\"".formatted(address)).doesNotContain("timestamp");
    }

    @Test
    void whatNothingElseAnswersIsAPageOfKervan() throws IOException {
        assertThat(raw("TRACE / HTTP/1.1", "Accept: text/html", "Accept-Language: tr")).startsWith("HTTP/1.1 405").contains("<html lang=\"tr\">", "Sayfalar yalnızca okunur.");
    }

    @Test
    void dashboardIsThereInItsVersions() throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(at("api/v1/boards")).POST(BodyPublishers.ofString("{\"title\": \"Monday\", \"tiles\": []}")));

        assertThat(send(HttpRequest.newBuilder(at("board/monday"))).statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(at("board/monday?version=1"))).statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(at("board/monday?version=99"))).statusCode()).isEqualTo(404);
    }

    private URI at(String address) {
        return URI.create("http://localhost:%d/%s".formatted(port, address));
    }

    /// Sends what clients of Java refuse to.
    private String raw(String... lines) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
