package kervan.explore;

import java.util.Optional;
import kervan.analytics.Completeness;
import kervan.analytics.Method;
import kervan.analytics.Movement;
import kervan.analytics.Smoothing;
import kervan.analytics.Transformation;
import kervan.timeseries.Frequency;

/// What is computed of each series, in the fixed order: unit, aggregation, per day, transformation, (formula,) smoothing.
///
/// @param method how longer periods are made of shorter ones; empty for the way of the series, which takes what was published for the longer period where something was
/// @param completeness how many parts of a longer period are enough
public record Calculation(Frequency frequency, Optional<Method> method, Completeness completeness, boolean perDay, Transformation transformation, Optional<Smoothing> smoothing) {

    /// Whether values of longer periods are made of shorter ones here, rather than by the reconciliation of figures.
    boolean resamples() {
        return method.isPresent() || !completeness.equals(Completeness.ALL);
    }

    /// Whether it is what has added up since January, of figures as they were published: not where longer periods were asked to be made of shorter ones.
    boolean isSinceJanuary() {
        return transformation == Movement.YEAR_TO_DATE && !perDay && !resamples();
    }
}
