package kervan.archive;

import java.util.List;
import kervan.catalogue.Series;
import kervan.figure.ObservationRevision;
import kervan.figure.Revision;
import kervan.timeseries.Frequency;
import kervan.timeseries.Vintage;

/// What changed of a series between two vintages: its figures, and what they add up to.
///
/// @param observations in the unit of the series
public record SeriesRevisions(Series series, Frequency frequency, Vintage since, Vintage until, List<Revision> figures, List<ObservationRevision> observations) {

    public boolean isEmpty() {
        return figures.isEmpty() && observations.isEmpty();
    }
}
