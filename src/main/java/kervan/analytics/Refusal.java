package kervan.analytics;

import kervan.language.Texts;

/// Why something cannot be reckoned, and what to do instead, in the language of who asked.
public record Refusal(String sentence) implements Outcome {

    /// @param named names and values by turns
    static Refusal of(String code, Object... named) {
        return new Refusal(Texts.of("analytics.refusal." + code, named));
    }
}
