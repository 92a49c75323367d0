package kervan.ui.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kervan.chart.DateText;

/// An instant for people, in UTC and to the minute: `24 Nov 2026, 12:15`.
public final class Moment {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moment() {
    }

    public static String of(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return DateText.of(time.toLocalDate()) + ", " + MINUTE.format(time);
    }
}
