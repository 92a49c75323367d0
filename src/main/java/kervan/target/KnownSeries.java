package kervan.target;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.ReconciledObservation;
import kervan.figure.Reconciliation;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// What is known of a series from a standpoint, worked out once for all announcements that are held against it. For one thread.
final class KnownSeries {

    private final Series series;
    private final Reconciliation reconciliation;
    private final NavigableMap<Interval, PreferredFigure> preferred;
    private @Nullable List<ReconciledObservation> months;

    KnownSeries(Series series, Reconciliation reconciliation, Collection<Figure> figures) {
        this.series = series;
        this.reconciliation = reconciliation;
        this.preferred = reconciliation.preferred(figures);
    }

    Series series() {
        return series;
    }

    Reconciliation reconciliation() {
        return reconciliation;
    }

    /// The figure that is taken of each interval that has any.
    NavigableMap<Interval, PreferredFigure> preferred() {
        return preferred;
    }

    /// Its months, in its own unit.
    List<ReconciledObservation> months() {
        if (months == null) {
            months = reconciliation.at(Frequency.MONTHLY, preferred);
        }
        return months;
    }
}
