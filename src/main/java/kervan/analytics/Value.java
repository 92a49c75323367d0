package kervan.analytics;

import java.math.BigDecimal;
import java.util.Optional;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Rounded;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;
import org.jspecify.annotations.Nullable;

/// What a series is in a period after some steps, or why it is nothing.
///
/// @param number with every digit that came out, in the unit of the series; null where there is none. What is shown is [#shown]
/// @param deviations what rounding of the numbers that it rests on does to it
/// @param digits which of them are shown
/// @param coverage how many of its parts it rests on; a part of something else is partial too where that is
/// @param why empty where there is a number
public record Value(TimePeriod period, @Nullable BigDecimal number, Deviations deviations, Digits digits, ObservationStatus status, Coverage coverage, Optional<Gap> why) {

    /// Which digits of a number are shown.
    public enum Digits {

        /// Those that it was given: an observation as it was reconciled.
        GIVEN,
        /// As wherever a factor stands between figure and unit: [Rounded#honest].
        CONVERTED,
        /// As many as its rounding can be told apart by: [Rounded#reckoned].
        RECKONED
    }

    public Value {
        if ((number == null) != status.isMissing() || (number == null) != why.isPresent()) {
            throw new IllegalArgumentException("%s: %s does not go with %s and %s".formatted(period, number, status, why));
        }
    }

    /// An observation with the digits that it was given.
    ///
    /// @param series what tells its series from others, such as its key
    public static Value observed(String series, TimePeriod period, BigDecimal number, Rounding rounding, ObservationStatus status) {
        return new Value(period, number, Deviations.of(new Deviations.Input(series, period), rounding), Digits.GIVEN, status, Coverage.WHOLE, Optional.empty());
    }

    /// An observation brought into another unit by a factor, with every digit that came out.
    public static Value converted(String series, TimePeriod period, BigDecimal number, Rounding rounding, ObservationStatus status) {
        return new Value(period, number, Deviations.of(new Deviations.Input(series, period), rounding), Digits.CONVERTED, status, Coverage.WHOLE, Optional.empty());
    }

    public static Value missing(TimePeriod period, Gap why) {
        return new Value(period, null, Deviations.NONE, Digits.GIVEN, why instanceof Gap.NotYetDue ? ObservationStatus.NOT_YET_DUE : ObservationStatus.MISSING,
                why instanceof Gap.Incomplete(var coverage, _) ? coverage : Coverage.NONE, Optional.of(why));
    }

    static Value of(TimePeriod period, Inexact inexact, ObservationStatus status, Coverage coverage) {
        return new Value(period, inexact.number(), new Deviations(inexact.deviations()), Digits.RECKONED, status, coverage, Optional.empty());
    }

    public boolean isMissing() {
        return number == null;
    }

    /// Whether there is a number, and some of the parts that it should rest on are missing.
    public boolean isPartial() {
        return number != null && coverage.isPartial();
    }

    /// How far rounding lets the true value lie from it, in the unit of the series.
    public Rounding rounding() {
        return deviations.rounding();
    }

    /// The number as charts, tables and files show it: without the digits that its rounding does not bear; empty where there is none.
    ///
    /// @param unit that of its series
    public Optional<Rounded> shown(CompoundUnit unit) {
        return Optional.ofNullable(number).map(exact -> switch (digits) {
            case GIVEN -> new Rounded(exact, rounding());
            case CONVERTED -> Rounded.honest(exact, rounding());
            case RECKONED -> Rounded.reckoned(exact, rounding(), unit.decimals());
        });
    }

    /// Whether rounding alone could make up the whole value, so that not even its sign is known.
    public boolean isLostInRounding() {
        return number != null && rounding().halfWidth().signum() > 0 && number.abs().compareTo(rounding().halfWidth()) <= 0;
    }

    Optional<Inexact> inexact() {
        return Optional.ofNullable(number).map(exact -> new Inexact(exact, deviations.byInput()));
    }

    /// The number where the period is whole: only such take part in change, growth and sums.
    Optional<Inexact> whole() {
        return isPartial() ? Optional.empty() : inexact();
    }
}
