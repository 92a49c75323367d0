package kervan.chart;

import java.time.LocalDate;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;

/// Stretches of days for people, as nouns that fit into a sentence.
public final class SpanText {

    private SpanText() {
    }

    /// In words: `2023`, `the first half of 2024`, `the third quarter of 2024`, `June 2024`, `January–August 2025`, `1 January–20 April 2023`.
    public static String said(Interval days) {
        return days.period().map(SpanText::said).orElseGet(() -> isMonths(days) ? Writing.monthSpan(days.start(), days.lastDay()) : Writing.span(days.start(), days.lastDay()));
    }

    /// In short: `2024`, `2024-Q3`, `1 Apr 2024 to 31 Dec 2024`; in other languages than English in words.
    public static String of(Interval days) {
        return days.period().map(period -> Language.current() == Language.ENGLISH ? period.toString() : said(period))
                .orElseGet(() -> Language.current() == Language.ENGLISH ? Texts.of("days.from-to", "from", DateText.of(days.start()), "to", DateText.of(days.lastDay())) : said(days));
    }

    /// A calendar year within a sentence: `2024`, `2024 г.`
    public static String year(int year) {
        return Texts.of("days.year", "year", year, "text", String.valueOf(year));
    }

    private static String said(TimePeriod period) {
        LocalDate start = period.start().toLocalDate();
        return switch (period.frequency()) {
            case ANNUAL -> year(start.getYear());
            case HALF_YEARLY -> part("days.half", "half", start.getMonthValue() / 7 + 1, start);
            case QUARTERLY -> part("days.quarter", "quarter", start.getMonthValue() / 3 + 1, start);
            case MONTHLY -> Writing.wholeMonth(start);
            case DAILY -> Writing.wholeDay(start);
            case WEEKLY, HOURLY -> period.toString();
        };
    }

    private static String part(String key, String name, int number, LocalDate start) {
        return Texts.of(key, name, String.valueOf(number), "year", start.getYear(), "text", String.valueOf(start.getYear()));
    }

    private static boolean isMonths(Interval days) {
        return days.start().getDayOfMonth() == 1 && days.endExclusive().getDayOfMonth() == 1;
    }
}
