package kervan.timeseries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The state of the figures as the public could know them at the end of a day; without a day, as they are known now.
///
/// A figure belongs to every vintage from the day of its publication on; from the last day that it can be, where only the
/// month or the year is known. See [docs/decisions](../../../../../docs/decisions/2026-11-24-vintage-is-the-day-of-publication.md).
///
/// The other time of a figure is when Kervan learned it. A vintage by that time is the archive as it was at an instant, whatever
/// the documents' dates; figures, choices and announcements have one, events do not.
///
/// @param day of publication, included; empty for all days
/// @param recordedBy what Kervan had learned by then; empty for all that it knows
public record Vintage(Optional<LocalDate> day, Optional<Instant> recordedBy) {

    public static final Vintage LATEST = new Vintage(Optional.empty(), Optional.empty());

    public static Vintage asOf(LocalDate day) {
        return new Vintage(Optional.of(day), Optional.empty());
    }

    /// What Kervan had learned at the instant, and had not taken back by then.
    public static Vintage recordedBy(Instant instant) {
        return new Vintage(Optional.empty(), Optional.of(instant));
    }

    public boolean isLatest() {
        return day.isEmpty() && recordedBy.isEmpty();
    }
}
