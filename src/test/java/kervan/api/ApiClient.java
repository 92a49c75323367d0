package kervan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a Kervan over HTTP, as a stranger would.
record ApiClient(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /// @param address path and query
    HttpResponse<String> send(String method, String address, String... headers) {
        return send(method, address, HttpRequest.BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> send(String method, String address, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new AssertionError(address + " was not answered", broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stop);
        }
    }

    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, headers);
    }

    HttpResponse<String> post(String address, String json, String... headers) {
        return send("POST", address, HttpRequest.BodyPublishers.ofString(json), headers);
    }

    /// The JSON that the address answers with, status 200.
    JsonNode json(String address) {
        var answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    static JsonNode parsed(String json) {
        return JSON.readTree(json);
    }

    static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /// The whole answer to a request line that no client would write.
    String raw(String target) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(target).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(target + " was not answered", broken);
        }
    }
}
