package kervan.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kervan.timeseries.PartialDate;
import kervan.timeseries.TimePeriod;

/// Days, months and years for people, never more exact than they are known.
public final class DateText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private DateText() {
    }

    /// `11 Mar 2024`, `Jan 2026`, `2025`.
    public static String of(PartialDate date) {
        return switch (date.period().frequency()) {
            case DAILY -> DAY.format(date.earliest());
            case MONTHLY -> MONTH.format(date.earliest());
            default -> date.toString();
        };
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /// `Apr 2023`.
    public static String month(TimePeriod period) {
        return MONTH.format(period.start());
    }

    /// The place of a day on an axis of years, where 2025 is the middle of 2025.
    public static double position(LocalDate day) {
        return day.getYear() - 0.5 + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
