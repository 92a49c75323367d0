package kervan.watch;

import java.math.BigDecimal;
import kervan.catalogue.Series;
import kervan.claim.Claim;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// A claim as Kervan understands it, and what it is to be held against.
///
/// @param barrelsPerTonne the only factor that is to be tried; null for all
record Understood(Claim claim, Series series, Vintage vintage, @Nullable BigDecimal barrelsPerTonne) {
}
