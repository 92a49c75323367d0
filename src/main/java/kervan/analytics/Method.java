package kervan.analytics;

import java.util.Arrays;
import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.Frequency;

/// How the values of shorter periods make that of a longer one, under FRED's codes.
public enum Method {

    /// The mean of the parts; that of a rate is weighted by the days of each part.
    AVERAGE("avg"),
    /// The parts added up; for volumes only.
    SUM("sum"),
    /// The last part of the period.
    END_OF_PERIOD("eop");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Method> ofCode(String code) {
        return Arrays.stream(values()).filter(method -> method.code.equals(code)).findFirst();
    }

    /// How it is said of a series that behaves so: *sum*, *mean weighted by days*, *last month of the period*.
    public String words(Behaviour behaviour, Frequency parts) {
        return switch (this) {
            case AVERAGE -> behaviour == Behaviour.RATE ? Texts.of("analytics.method.avg-by-days") : Texts.of("analytics.method.avg");
            case SUM -> Texts.of("analytics.method.sum");
            case END_OF_PERIOD -> Texts.of("analytics.method.eop." + parts.name());
        };
    }
}
