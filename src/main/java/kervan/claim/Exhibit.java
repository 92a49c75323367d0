package kervan.claim;

import java.math.BigDecimal;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// A number of the record that a claim is held against, in the unit of the claim.
///
/// @param scope what exactly it counts, in words
/// @param preferred whether it is the one that is taken of its series for the period
/// @param partOnly the scope of which it is really the figure, where it was printed as that of the whole; null where it was not
/// @param bracket in the unit of the claim; nominal zero where the record says that nothing was carried
/// @param barrelsPerTonne the factor that stands between what was printed and the unit of the claim; null where none does
/// @param ownFactor whether that is the factor of the series, or the one that was asked for; true where none is needed
public record Exhibit(Nearness nearness, SeriesKey series, String scope, Basis basis, Interval period, ObservationStatus status, boolean preferred,
        @Nullable String partOnly, Bracket bracket, @Nullable BigDecimal barrelsPerTonne, boolean ownFactor) {

    /// Whether it is what is taken of its series before anything else.
    public boolean isFirst() {
        return preferred && ownFactor;
    }

    /// Whether somebody reported it, as against estimates, forecasts and what was told with the claim.
    public boolean isReported() {
        return status.isReported() && !(basis instanceof Basis.Told);
    }
}
