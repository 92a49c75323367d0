package kervan.analytics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.Frequency;

/// A change of each value against one before it, or what has added up: FRED's codes, and `ytd`.
///
/// Both values have to be there and whole. What is divided by, and what a logarithm is taken of, has to be above zero, and surely so.
public enum Movement implements Transformation {

    /// The value as it is.
    LEVEL("lin"),
    /// Less the value of the period before.
    CHANGE("chg"),
    /// Less the value of the same period of the year before.
    CHANGE_ON_YEAR("ch1"),
    /// Growth on the period before, in per cent.
    GROWTH("pch"),
    /// Growth on the same period of the year before, in per cent.
    GROWTH_ON_YEAR("pc1"),
    /// Growth on the period before, as much as it would be if it went on for a year, in per cent.
    ANNUALISED_GROWTH("pca"),
    /// The natural logarithm less that of the period before, times 100.
    LOG_GROWTH("cch"),
    /// The same times the periods in a year.
    ANNUALISED_LOG_GROWTH("cca"),
    /// The natural logarithm.
    LOG("log"),
    /// All values of the year so far, added up; for volumes only.
    YEAR_TO_DATE("ytd");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String code;

    Movement(String code) {
        this.code = code;
    }

    static Optional<Movement> ofCode(String code) {
        return Arrays.stream(values()).filter(change -> change.code.equals(code)).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return Texts.of("analytics.transformation." + code);
    }

    @Override
    public Outcome apply(TimeSeries series) {
        var year = Calendar.periodsAYear(series.frequency());
        if (this == LEVEL) {
            return series;
        }
        if (year.isEmpty()) {
            return Refusal.of("no-year", "frequency", Calendar.words(series.frequency()));
        }
        return switch (this) {
            case LEVEL -> series;
            case CHANGE -> Comparison.change(series, 1);
            case CHANGE_ON_YEAR -> Comparison.change(series, year.getAsInt());
            case GROWTH -> Comparison.growth(series, 1, ratio -> ratio.subtract(BigDecimal.ONE).multiply(HUNDRED));
            case GROWTH_ON_YEAR -> Comparison.growth(series, year.getAsInt(), ratio -> ratio.subtract(BigDecimal.ONE).multiply(HUNDRED));
            case ANNUALISED_GROWTH -> Comparison.compounded(series, ratio -> ratio.pow(year.getAsInt(), Inexact.WIDE).subtract(BigDecimal.ONE).multiply(HUNDRED));
            case LOG_GROWTH -> Comparison.compounded(series, ratio -> Logarithm.of(ratio).multiply(HUNDRED));
            case ANNUALISED_LOG_GROWTH -> Comparison.compounded(series, ratio -> Logarithm.of(ratio).multiply(HUNDRED).multiply(BigDecimal.valueOf(year.getAsInt())));
            case LOG -> Logarithm.of(series);
            case YEAR_TO_DATE -> YearSoFar.of(series);
        };
    }
}
