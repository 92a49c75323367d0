package kervan.dashboard;

import java.util.Optional;
import kervan.chart.Chart;

/// A target where it stands among other things: what its [TargetPage] begins with.
///
/// @param key of the target
/// @param title what was promised, in words
/// @param finding how it stands, in a sentence
/// @param burnUp empty where there is nothing to draw
public record TargetGlance(String key, String title, String finding, Optional<Chart> burnUp) {
}
