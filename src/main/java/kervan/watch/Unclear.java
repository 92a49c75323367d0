package kervan.watch;

import kervan.watch.ClaimAnswer.Refused;

/// Ends the reading of a claim with a refusal; it never leaves [ClaimReading].
final class Unclear extends RuntimeException {

    private final transient Refused refused;

    Unclear(String title, String sentence) {
        super(sentence, null, false, false);
        this.refused = new Refused(title, sentence);
    }

    Refused refused() {
        return refused;
    }
}
