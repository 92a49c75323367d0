package kervan.timeseries;

import java.time.LocalDate;
import java.util.Optional;

/// The state of the figures as the public could know them at the end of a day; without a day, as they are known now.
///
/// A figure belongs to every vintage from the day of its publication on; from the last day that it can be, where only the
/// month or the year is known. See [docs/decisions](../../../../../docs/decisions/2026-11-24-vintage-is-the-day-of-publication.md).
public record Vintage(Optional<LocalDate> day) {

    public static final Vintage LATEST = new Vintage(Optional.empty());

    public static Vintage asOf(LocalDate day) {
        return new Vintage(Optional.of(day));
    }

    public boolean isLatest() {
        return day.isEmpty();
    }
}
