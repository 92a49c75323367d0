package kervan.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON object that was sent, understood or refused; its members are texts. As with parameters, none is left out silently.
record Body(JsonNode members) {

    private static final int LARGEST_BYTES = 64 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    static Body of(HttpServletRequest request, String... known) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw Refusal.badRequest("Too much", "More than %d kB were sent. This address takes an object of a few short texts.".formatted(LARGEST_BYTES / 1024));
        }
        var members = read(bytes, known);
        for (var name : members.propertyNames()) {
            if (!Arrays.asList(known).contains(name)) {
                throw Refusal.badRequest("Unknown member", "The object may not have a member %s. It takes %s.".formatted(name, String.join(", ", known)));
            }
            if (!members.get(name).isString() && !members.get(name).isNull()) {
                throw Refusal.badRequest("Not a text", "%s is no text. Write it between quotation marks.".formatted(name));
            }
        }
        return new Body(members);
    }

    String required(String name) {
        return text(name).orElseThrow(() -> Refusal.badRequest("Missing member", "The object has no %s, or an empty one. It is needed.".formatted(name)));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).filter(JsonNode::isString).map(JsonNode::stringValue).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static JsonNode read(byte[] bytes, String... known) {
        try {
            if (JSON.readTree(bytes) instanceof JsonNode read && read.isObject()) {
                return read;
            }
        } catch (JacksonException unreadable) {
            // Told below, in words for people: the parser's own speak of its insides.
        }
        throw Refusal.badRequest("Not a JSON object", "What was sent is no JSON object in UTF-8. Send {\"%s\": \"…\", …} with members out of %s.".formatted(known[0], String.join(", ", known)));
    }
}
