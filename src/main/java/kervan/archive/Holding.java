package kervan.archive;

import java.time.LocalDate;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// What the archive holds of a series.
///
/// @param firstDay first day that any figure covers
/// @param lastDay last day that any figure covers, included
/// @param lastPublished the newest day of publication that is known; null when none is
public record Holding(SeriesKey series, int figures, LocalDate firstDay, LocalDate lastDay, @Nullable PartialDate lastPublished) {
}
