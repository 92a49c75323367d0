package kervan.dashboard;

import java.util.List;
import java.util.Optional;
import kervan.archive.Recording;
import kervan.catalogue.Series;
import kervan.chart.Chart;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;

/// All that the page of a series says; nothing is left to compute.
///
/// @param frequencies those at which it has any observation
/// @param usual the frequency shown when none is asked for
/// @param units those it can be shown in
/// @param finding the title: the newest value and its change on the year before
/// @param scope measure, scope, unit and span
/// @param chart empty where no observation is known
/// @param rules how the observations shown came about, in a line or two
/// @param rows one for each period, the newest first
/// @param figures every figure, the newest interval first
/// @param targets what was promised of it, and of the scopes within it and around it
public record SeriesPage(Series series, Shown shown, List<Frequency> frequencies, Frequency usual, List<UnitOfMeasure> units, String finding, String scope,
        Optional<Chart> chart, List<String> rules, List<Row> rows, List<FigureRow> figures, Sheet targets, List<Source> sources) {

    /// What of a series is shown.
    public record Shown(Frequency frequency, UnitOfMeasure unit, Vintage vintage) {
    }

    /// An observation as a row of the table.
    ///
    /// @param value empty where it is missing
    /// @param how how it came about
    /// @param formula its arithmetic, or why it is taken, or why it is missing
    public record Row(TimePeriod period, String value, String rounding, String status, String how, String formula, boolean uncertain) {
    }

    /// A figure as it was published, with what became of it.
    ///
    /// @param because why it is the preferred one of its days; empty where it is not
    /// @param recording empty where it is not known when it came
    public record FigureRow(Figure figure, String printed, Optional<String> because, Optional<Recording> recording) {
    }
}
