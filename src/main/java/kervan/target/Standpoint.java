package kervan.target;

import java.time.LocalDate;
import java.util.Optional;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// From where a target is looked at: what is known, on which day, and by which pace.
///
/// @param vintage what is known
/// @param day the day on which it is judged, itself included
/// @param figuresTo figures that cover a later day are left out; null where none are
/// @param pace the pace asked for; null for the usual one
/// @param year the calendar year that a rate without deadline is held against; null where none was chosen
/// @param unit the unit to tell it in; null for that of the announcement
public record Standpoint(Vintage vintage, LocalDate day, @Nullable LocalDate figuresTo, @Nullable PaceChoice pace, @Nullable Integer year, @Nullable UnitOfMeasure unit) {

    /// Of all that is known, on a day.
    public static Standpoint latest(LocalDate today) {
        return new Standpoint(Vintage.LATEST, today, null, null, null, null);
    }

    /// As it was on a day, by what had been published.
    public static Standpoint asOf(LocalDate day) {
        return new Standpoint(Vintage.asOf(day), day, null, null, null, null);
    }

    /// With figures that reach no further than a day. Unless a vintage says otherwise, it is judged on the day after it.
    public Standpoint withFiguresTo(@Nullable LocalDate last) {
        return last == null ? this : new Standpoint(vintage, vintage.day().isEmpty() && last.isBefore(day) ? last.plusDays(1) : day, last, pace, year, unit);
    }

    public Standpoint withPace(@Nullable PaceChoice pace) {
        return new Standpoint(vintage, day, figuresTo, pace, year, unit);
    }

    public Standpoint withYear(@Nullable Integer year) {
        return new Standpoint(vintage, day, figuresTo, pace, year, unit);
    }

    public Standpoint withUnit(@Nullable UnitOfMeasure unit) {
        return new Standpoint(vintage, day, figuresTo, pace, year, unit);
    }

    Optional<LocalDate> cut() {
        return Optional.ofNullable(figuresTo);
    }
}
