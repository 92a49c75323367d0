package kervan.analytics;

import kervan.language.Texts;

/// What a series is called where something cannot be done with it.
final class Illegal {

    private Illegal() {
    }

    static String words(Behaviour behaviour) {
        return switch (behaviour) {
            case FLOW -> Texts.of("analytics.behaviour.flow");
            case RATE -> Texts.of("analytics.behaviour.rate");
            case STOCK -> Texts.of("analytics.behaviour.stock");
            case RATIO -> Texts.of("analytics.behaviour.ratio");
        };
    }
}
