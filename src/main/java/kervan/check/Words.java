package kervan.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Supplier;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
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
        var year = Integer.toString(first.getYear());
        if (days.isYearToDate() && last.getMonth() == Month.DECEMBER) {
            return Texts.of("check.days.year", "year", year);
        }
        return first.getMonth() == last.getMonth()
                ? Texts.of("check.days.month", "month", Writing.monthInFull(first), "year", year)
                : Texts.of("check.days.months", "first", Writing.monthInFull(first), "last", Writing.monthInFull(last), "year", year);
    }

    /// *2024-03-11* in English, as in files; in other languages as they write days.
    static String day(LocalDate day) {
        return Language.current() == Language.ENGLISH ? day.toString() : Writing.day(day);
    }

    /// The same of a day that is known as a month or a year only.
    static String day(PartialDate day) {
        return day.period().frequency() == Frequency.DAILY ? day(day.earliest()) : day.toString();
    }

    /// As printed: *nearly 1.4 Mt*.
    static String value(Figure figure) {
        var amount = number(figure.value()) + " " + unit(figure.unit());
        return figure.qualifier() == Qualifier.EXACTLY ? amount : Texts.of("amount." + figure.qualifier().code().replace(' ', '-'), "amount", amount);
    }

    /// *1.4 Mt for 2023 (Reuters)*.
    static String figure(Claim claim) {
        return figure(claim.figure());
    }

    static String figure(Figure figure) {
        return Texts.of("check.figure", "value", value(figure), "days", days(figure.interval()), "publisher", figure.source().publisher());
    }

    static String unit(UnitOfMeasure unit) {
        return Texts.of("words.unit." + unit.name());
    }

    /// Says the name of a series, translated while it is the one that is shipped; holds nothing else of it.
    static Supplier<String> series(Relative relative) {
        var key = "series.name." + relative.series().text();
        var english = relative.name();
        return () -> Texts.in(Language.ENGLISH, key).filter(english::equals).flatMap(same -> Texts.in(Language.current(), key)).orElse(english);
    }

    /// As printed, with the decimal mark of the language; English without groups, as in files.
    static String number(BigDecimal value) {
        return Language.current() == Language.ENGLISH ? value.toPlainString() : Writing.number(value);
    }

    /// A number that was worked out, to four digits that count.
    static String number(double value, UnitOfMeasure unit) {
        return "%s %s".formatted(digits(value), unit(unit));
    }

    static String digits(double value) {
        var rounded = new BigDecimal(value).round(new MathContext(4, RoundingMode.HALF_UP)).stripTrailingZeros();
        return number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}
