package kervan.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON object that was sent, understood or refused; its members are texts, some may be numbers. As with parameters, none is left out silently.
record Body(JsonNode members) {

    private static final int LARGEST_BYTES = 64 * 1024;
    /// The digits of a number are part of it: 2.20 is not 2.2.
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /// So many digits before or behind the point are never written out; the reader of the text refuses such a number.
    private static final int WRITTEN_OUT = 60;

    static Body of(HttpServletRequest request, String... known) throws IOException {
        return of(request, Set.of(), known);
    }

    /// @param numeric members that may be numbers, true or false as well as texts
    static Body of(HttpServletRequest request, Set<String> numeric, String... known) throws IOException {
        return withLists(request, numeric, Set.of(), known);
    }

    /// @param lists members that are lists of objects, see [#objects]
    static Body withLists(HttpServletRequest request, Set<String> numeric, Set<String> lists, String... known) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw Refusal.badRequest("Too much", "More than %d kB were sent. This address takes an object of a few short texts.".formatted(LARGEST_BYTES / 1024));
        }
        return checked(read(bytes, known), numeric, lists, known);
    }

    private static Body checked(JsonNode members, Set<String> numeric, Set<String> lists, String... known) {
        for (var name : members.propertyNames()) {
            if (!Arrays.asList(known).contains(name)) {
                throw Refusal.badRequest("Unknown member", "The object may not have a member %s. It takes %s.".formatted(name, String.join(", ", known)));
            }
            if (lists.contains(name) && !members.get(name).isNull() && !members.get(name).isArray()) {
                throw Refusal.badRequest("Not a list", "%s is no list. Write objects between brackets.".formatted(name));
            }
            if (!lists.contains(name) && !members.get(name).isString() && !members.get(name).isNull() && !((members.get(name).isNumber() || members.get(name).isBoolean()) && numeric.contains(name))) {
                throw Refusal.badRequest("Not a text", "%s is no %s".formatted(name, numeric.contains(name) ? "number and no text. Write digits." : "text. Write it between quotation marks."));
            }
        }
        return new Body(members);
    }

    String required(String name) {
        return text(name).orElseThrow(() -> Refusal.badRequest("Missing member", "The object has no %s, or an empty one. It is needed.".formatted(name)));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).flatMap(Body::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /// The objects of a list, each understood or refused like a whole body; none where the list is null.
    List<Body> objects(String name, Set<String> numeric, String... known) {
        return StreamSupport.stream(members.get(name).spliterator(), false).map(one -> {
            if (!one.isObject()) {
                throw Refusal.badRequest("Not an object", "Something in %s is no object. It is a list of objects with members out of %s.".formatted(name, String.join(", ", known)));
            }
            return checked(one, numeric, Set.of(), known);
        }).toList();
    }

    private static Optional<String> text(JsonNode member) {
        return member.isString() ? Optional.of(member.stringValue()) : member.isBoolean() ? Optional.of(String.valueOf(member.booleanValue()))
                : member.isNumber() ? Optional.of(digits(member.decimalValue())) : Optional.empty();
    }

    private static String digits(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() > WRITTEN_OUT ? number.toString() : number.toPlainString();
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
