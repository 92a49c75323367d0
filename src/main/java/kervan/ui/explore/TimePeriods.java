package kervan.ui.explore;

import java.time.DateTimeException;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// Whether a text that a reader typed, or a browser sent, is a period that a workbench can show.
final class TimePeriods {

    private TimePeriods() {
    }

    static boolean isPeriod(String text) {
        try {
            return TimePeriod.parse(text).frequency() != Frequency.HOURLY;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
