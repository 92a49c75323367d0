package kervan.chart;

import java.time.LocalDate;
import kervan.language.Writing;
import kervan.timeseries.PartialDate;
import kervan.timeseries.TimePeriod;

/// Days, months and years for people, never more exact than they are known.
public final class DateText {

    private DateText() {
    }

    /// `11 Mar 2024`, `Jan 2026`, `2025`.
    public static String of(PartialDate date) {
        return switch (date.period().frequency()) {
            case DAILY -> Writing.day(date.earliest());
            case MONTHLY -> Writing.month(date.earliest());
            default -> date.toString();
        };
    }

    public static String of(LocalDate day) {
        return Writing.day(day);
    }

    /// `Apr 2023`.
    public static String month(TimePeriod period) {
        return Writing.month(period.start().toLocalDate());
    }

    /// `2024`, `S1 2024`, `Q3 2024`, `Apr 2023`, `11 Mar 2024`; weeks and hours as SDMX writes them.
    public static String of(TimePeriod period) {
        var day = period.start().toLocalDate();
        return switch (period.frequency()) {
            case QUARTERLY -> Writing.quarter(day);
            case MONTHLY -> Writing.month(day);
            case DAILY -> Writing.day(day);
            case HALF_YEARLY -> Terms.half(day.getYear(), day.getMonthValue() / 7 + 1);
            case ANNUAL, WEEKLY, HOURLY -> period.toString();
        };
    }

    /// The place of a day on an axis of years, where 2025 is the middle of 2025.
    public static double position(LocalDate day) {
        return day.getYear() - 0.5 + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
