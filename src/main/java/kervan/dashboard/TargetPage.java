package kervan.dashboard;

import java.util.List;
import java.util.Optional;
import kervan.chart.Chart;
import kervan.dashboard.Overview.Card;
import kervan.dashboard.Overview.Tag;
import kervan.figure.Source;
import kervan.pace.Offer;
import kervan.target.Judged;
import kervan.target.Target;
import kervan.timeseries.UnitOfMeasure;

/// All that the page of a target says; nothing is left to compute.
///
/// @param title what was promised, in words
/// @param finding how it stands, in a sentence
/// @param scope what is counted, by whom it was promised, and how current the figures are
/// @param verdict the same as a tag
/// @param cautions what a reader must know before taking the verdict for more than it is
/// @param units those it can be told in
/// @param years those that a rate without deadline can be held against; none where it has one
/// @param burnUp empty where there is nothing to draw, as are the other charts
/// @param course the table twin of burn-up and deviation
/// @param steps the announcements, the newest first
/// @param voices what each figure for the days says
/// @param paces what each pace says
/// @param past how it stood whenever that changed, the newest first
/// @param record what came of other promises of the same bodies
/// @param feasibility what the routes can take, in sentences
public record TargetPage(Target target, Judged judged, String title, String finding, String scope, Tag verdict, List<String> cautions, List<Card> cards,
        List<UnitOfMeasure> units, List<Integer> years, List<Offer> offers, Optional<Chart> burnUp, Optional<Chart> deviation, Chart vintages, Sheet course, Sheet steps, Sheet voices,
        Sheet paces, Sheet past, List<Sheet> record, List<String> feasibility, Sheet documents, List<Source> sources) {
}
