package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import kervan.timeseries.Interval;

/// What a volume for some days comes to for a part of them, and by which count: 1.5 for a year is 1.125 from April, by nine months of twelve.
///
/// By months where both begin and end with a month, otherwise by days: 275 of 366.
///
/// @param counted months or days of the part
/// @param of months or days of the whole
/// @param value exact; where the decimals never end, rounded half up to two digits more than the whole has
public record Prorating(BigDecimal whole, Interval days, Interval part, boolean byMonths, long counted, long of, BigDecimal value) {

    private static final int MORE_DIGITS = 2;

    /// @throws IllegalArgumentException when the part lies outside the days
    public static Prorating of(BigDecimal whole, Interval days, Interval part) {
        if (!days.contains(part)) {
            throw new IllegalArgumentException("%s is no part of %s".formatted(part, days));
        }
        var byMonths = isWholeMonths(days) && isWholeMonths(part);
        var counted = byMonths ? months(part) : part.days();
        var of = byMonths ? months(days) : days.days();
        return new Prorating(whole, days, part, byMonths, counted, of, share(whole, counted, of));
    }

    private static BigDecimal share(BigDecimal whole, long counted, long of) {
        var product = whole.multiply(BigDecimal.valueOf(counted));
        var quotient = product.divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
        var ends = quotient.multiply(BigDecimal.valueOf(of)).compareTo(product) == 0;
        var value = (ends ? quotient : quotient.round(new MathContext(whole.precision() + MORE_DIGITS, RoundingMode.HALF_UP))).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static boolean isWholeMonths(Interval days) {
        return days.start().getDayOfMonth() == 1 && days.endExclusive().getDayOfMonth() == 1;
    }

    static long months(Interval days) {
        return ChronoUnit.MONTHS.between(days.start(), days.endExclusive());
    }

    /// `1.5 × 9/12 = 1.125`; with ≈ where the decimals never end.
    public String formula() {
        var exact = value.multiply(BigDecimal.valueOf(of)).compareTo(whole.multiply(BigDecimal.valueOf(counted))) == 0;
        return "%s × %d/%d %s %s".formatted(whole.toPlainString(), counted, of, exact ? "=" : "≈", value.toPlainString());
    }
}
