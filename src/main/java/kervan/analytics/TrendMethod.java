package kervan.analytics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Rounding;

/// How a straight line is laid through values: by the median of all slopes, which single values cannot pull away, or by least squares.
public enum TrendMethod {

    THEIL_SEN("ts"),
    LEAST_SQUARES("ols");

    private final String code;

    TrendMethod(String code) {
        this.code = code;
    }

    /// As it stands in addresses and in the answers of the API.
    public String code() {
        return code;
    }

    public static Optional<TrendMethod> ofCode(String code) {
        return Arrays.stream(values()).filter(method -> method.code.equals(code)).findFirst();
    }

    /// In the language of who reads: *Theil–Sen*.
    public String words() {
        return Texts.of("analytics.trend." + code);
    }

    /// The line through what happened and is known for the whole of its period: gaps, values that are expected or estimated, and values of a part of their period take no part.
    ///
    /// @param shown the values of a series that a reader sees, in the order of time
    /// @param unit that of the values
    public TrendAnswer of(List<Value> shown, CompoundUnit unit) {
        var used = shown.stream().filter(value -> value.status().isActual() && value.status() != ObservationStatus.ESTIMATED && value.whole().isPresent()).toList();
        if (used.size() < TrendAnswer.LEAST) {
            return new TrendAnswer.TooFew(used.size());
        }
        return switch (this) {
            case THEIL_SEN -> TheilSen.of(used, unit);
            case LEAST_SQUARES -> LeastSquares.of(used, unit);
        };
    }

    /// Periods a year: a year is as long as any other, and has twelve months of one length.
    static int periodsAYear(Value value) {
        return Calendar.periodsAYear(value.period().frequency()).orElseThrow(() -> new IllegalArgumentException("no whole years: " + value.period()));
    }

    /// How many periods a value lies after the first one.
    static int after(Value first, Value value) {
        return (int) first.period().until(value.period());
    }

    static BigDecimal number(Value value) {
        return Objects.requireNonNull(value.number());
    }

    /// The widest of the values.
    static Rounding rounding(List<Value> used) {
        return new Rounding(used.stream().map(value -> value.rounding().halfWidth()).reduce(BigDecimal.ZERO, BigDecimal::max));
    }
}
