package kervan.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;

/// Figures for people: as they were printed, and where.
public final class FigureText {

    private FigureText() {
    }

    /// The word printed beside it, the number or the range, and the unit: `over 1.2 Mt`.
    public static String printed(Figure figure) {
        var value = figure.printedRange().map(ends -> NumberText.range(ends.low(), ends.high())).orElseGet(() -> NumberText.of(figure.value()));
        return Terms.qualified(figure.qualifier(), value + " " + Terms.of(figure.unit()));
    }

    /// Publisher and day of publication, as far as it is known.
    public static String document(Source source) {
        return source.published().map(on -> Texts.of("figure.document", "publisher", source.publisher(), "day", DateText.of(on)))
                .orElseGet(() -> Texts.of("figure.document-undated", "publisher", source.publisher()));
    }

    /// Title and day of publication, as far as it is known.
    public static String title(Source source) {
        return source.published().map(on -> source.title() + ", " + DateText.of(on)).orElseGet(() -> Texts.of("figure.title-undated", "title", source.title()));
    }

    /// `Jun 2024` for a month; other periods in English as they are written in addresses, in other languages as [DateText] says them.
    public static String period(TimePeriod period) {
        return period.frequency() == Frequency.MONTHLY || Language.current() != Language.ENGLISH ? DateText.of(period) : period.toString();
    }

    /// A period within a sentence: `Jun 2024`, `2024 г.`
    public static String said(TimePeriod period) {
        return Language.current() == Language.ENGLISH ? period(period) : SpanText.said(period.interval());
    }

    /// The days of a figure: in English as they are written in files, `2024-01/2024-08`, in other languages in words.
    public static String days(Interval days) {
        return Language.current() == Language.ENGLISH ? days.toString() : SpanText.said(days);
    }

    /// The middle of a period on an axis of years, where 2025 is the middle of 2025.
    public static double position(TimePeriod period) {
        var days = period.interval();
        return (DateText.position(days.start()) + DateText.position(days.endExclusive())) / 2;
    }

    /// The end of an axis that begins at zero: round, and not below the highest value.
    public static BigDecimal top(BigDecimal highest) {
        if (highest.signum() <= 0) {
            return BigDecimal.ONE;
        }
        var magnitude = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 1);
        for (var step : new String[] {"0.2", "0.5", "1", "2"}) {
            var size = magnitude.multiply(new BigDecimal(step));
            var steps = highest.divide(size, 0, RoundingMode.CEILING);
            if (steps.compareTo(BigDecimal.valueOf(5)) <= 0) {
                var top = size.multiply(steps);
                return top.scale() < 0 ? top.setScale(0) : top;
            }
        }
        return magnitude.multiply(BigDecimal.TEN);
    }
}
