package kervan.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kervan.archive.Judgement;
import kervan.figure.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Answers to findings as a program sends them: `[{"number": 17, "standing": "accepted", "reason": "confirmed by the ministry"}]`.
final class Judgements {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "Write a JSON array such as [{\"number\": 17, \"standing\": \"accepted\", \"reason\": \"confirmed\"}]; standing is accepted, quarantined or rejected.";

    private Judgements() {
    }

    /// @param standing `rejected` for a figure that is to be left out
    record Sent(@Nullable Integer number, @Nullable String standing, @Nullable String reason) {
    }

    static Map<Integer, Judgement> parse(Optional<String> text) {
        return text.map(Judgements::parse).orElse(Map.of());
    }

    private static Map<Integer, Judgement> parse(String text) {
        try {
            var judgements = new HashMap<Integer, Judgement>();
            for (var sent : JSON.readValue(text, Sent[].class)) {
                if (sent.number == null || judgements.put(sent.number, judgement(sent.number, sent)) != null) {
                    throw Refusal.badRequest("Unreadable judgements", "A judgement names no figure, or one that another names too. " + FORM);
                }
            }
            return judgements;
        } catch (JacksonException unreadable) {
            throw Refusal.badRequest("Unreadable judgements", "The parameter judgements is not in the form that is understood. " + FORM);
        }
    }

    private static Judgement judgement(int number, Sent sent) {
        var left = "rejected".equals(sent.standing);
        var standing = Standing.ofCode(sent.standing == null ? "" : sent.standing);
        if (!left && standing.isEmpty()) {
            throw Refusal.badRequest("Unknown standing", "Figure %d is to be %s. %s".formatted(number, sent.standing, FORM));
        }
        if (sent.reason == null || sent.reason.isBlank()) {
            throw Refusal.badRequest("No reason", "Figure %d is judged without a reason. A reason stays with the figure: give one.".formatted(number));
        }
        return new Judgement(number, standing.orElse(null), null, sent.reason.strip());
    }
}
