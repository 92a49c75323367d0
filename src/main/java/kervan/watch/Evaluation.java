package kervan.watch;

import java.time.Instant;

/// What a check of a watched claim came to, where it came to something else than the one before.
///
/// @param occasion after what: saved, start, an import
/// @param answer its code; `refused` where the claim can no longer be understood
/// @param holds against which preferred figures it holds
/// @param flipped whether answer or holds differ from the evaluation before; false for the first
public record Evaluation(Instant evaluatedAt, String occasion, String answer, String holds, String headline, boolean flipped) {

    boolean saysTheSameAs(Evaluation other) {
        return holdsAs(other) && headline.equals(other.headline);
    }

    boolean holdsAs(Evaluation other) {
        return answer.equals(other.answer) && holds.equals(other.holds);
    }
}
