package kervan.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.util.Locale;
import kervan.figure.Figure;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;

/// How findings speak of days and numbers.
final class Words {

    private Words() {
    }

    /// *January-July 2024*, *June 2024*, *2024*; other days in their text form.
    static String days(Interval days) {
        var first = days.start();
        var last = days.lastDay();
        if (first.getDayOfMonth() != 1 || days.endExclusive().getDayOfMonth() != 1 || first.getYear() != last.getYear()) {
            return days.toString();
        }
        if (days.isYearToDate() && last.getMonth() == Month.DECEMBER) {
            return String.valueOf(first.getYear());
        }
        return first.getMonth() == last.getMonth()
                ? "%s %d".formatted(month(first.getMonth()), first.getYear())
                : "%s-%s %d".formatted(month(first.getMonth()), month(last.getMonth()), first.getYear());
    }

    private static String month(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// As printed: *nearly 1.4 Mt*.
    static String value(Figure figure) {
        return "%s%s %s".formatted(figure.qualifier().before(), figure.value().toPlainString(), figure.unit().code());
    }

    /// *1.4 Mt for 2023 (Reuters)*.
    static String figure(Claim claim) {
        return "%s for %s (%s)".formatted(value(claim.figure()), days(claim.interval()), claim.figure().source().publisher());
    }

    /// A number that was worked out, to four digits that count.
    static String number(double value, UnitOfMeasure unit) {
        return "%s %s".formatted(digits(value), unit.code());
    }

    static String digits(double value) {
        var rounded = new BigDecimal(value).round(new MathContext(4, RoundingMode.HALF_UP)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
