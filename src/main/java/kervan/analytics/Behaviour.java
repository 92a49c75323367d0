package kervan.analytics;

import kervan.language.Texts;

/// What may be done with the values of a series over time: added up, averaged, or only read off.
public enum Behaviour {

    /// Volumes of a period: twelve months add up to the year.
    FLOW,
    /// Volumes a day, and means: averaged, neither added nor made per day again.
    RATE,
    /// What stands at the end of a period, or has added up by then.
    STOCK,
    /// Growth, shares, indices and whatever came of a division.
    RATIO;

    /// How a longer period is made of shorter ones unless somebody says otherwise.
    public Method method() {
        return switch (this) {
            case FLOW -> Method.SUM;
            case RATE, RATIO -> Method.AVERAGE;
            case STOCK -> Method.END_OF_PERIOD;
        };
    }

    /// What such a series holds, in the language of who reads: *volumes of a period*.
    public String words() {
        return switch (this) {
            case FLOW -> Texts.of("analytics.behaviour.flow");
            case RATE -> Texts.of("analytics.behaviour.rate");
            case STOCK -> Texts.of("analytics.behaviour.stock");
            case RATIO -> Texts.of("analytics.behaviour.ratio");
        };
    }
}
