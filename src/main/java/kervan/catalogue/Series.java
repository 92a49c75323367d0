package kervan.catalogue;

import java.util.Optional;
import kervan.figure.Aggregation;
import kervan.figure.Scope;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What is measured, of which scope and in which unit. It holds no numbers.
///
/// Route, origin, commodity and measure say in words what its scope is: *Kazakh crude oil, transit, BTC* is not *Tengiz crude oil,
/// transit, BTC*, and the two are never compared without saying so.
///
/// @param unit the unit it is held in and shown in first
/// @param factor barrels in a tonne of it; null where nothing is converted
/// @param scope what exactly it counts; null for a scope that no other series shares or lies within
public record Series(SeriesKey key, String name, String route, String origin, String commodity, String measure,
        UnitOfMeasure unit, Aggregation aggregation, @Nullable ConversionFactor factor, @Nullable Scope scope) {

    public Optional<ConversionFactor> conversionFactor() {
        return Optional.ofNullable(factor);
    }

    /// What its values can be changed into.
    public UnitConversion conversion() {
        return factor == null ? UnitConversion.EXACT_ONLY : new UnitConversion(factor.barrelsPerTonne());
    }
}
