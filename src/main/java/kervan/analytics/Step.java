package kervan.analytics;

import kervan.language.Texts;

/// What is done to numbers on their way from print to picture, in the order in which it is always done.
public enum Step {

    FIGURES("figures"),
    RECONCILIATION("reconciliation"),
    UNIT("unit"),
    AGGREGATION("aggregation"),
    PER_DAY("per day"),
    TRANSFORMATION("transformation"),
    FORMULA("formula"),
    SMOOTHING("smoothing"),
    /// Of all that is put together.
    SHARE("share");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    /// As it stands in files and in the answers of the API.
    public String code() {
        return code;
    }

    /// In the language of who reads.
    public String words() {
        return Texts.of("analytics.step." + name());
    }
}
