package kervan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kervan.chart.Chart;
import kervan.dashboard.ChartLint.Warning;
import kervan.dashboard.Overview.Phrase;
import kervan.dashboard.Overview.Tag;

/// All that the managers' page says; nothing is left to compute.
///
/// @param finding how the watched targets stand, in a sentence
/// @param scope as of which day, and by which pace
/// @param day as of which everything is told
/// @param warnings what would mislead if the page were shared as it is
/// @param routes those of the watched targets
/// @param commodities those of the watched targets
/// @param nothing why there is no item, and what to do; empty where there is one
public record TargetBoard(String finding, String scope, LocalDate day, List<Item> items, List<Warning> warnings, List<String> routes, List<String> commodities, Optional<Nothing> nothing) {

    /// A watched target.
    ///
    /// @param key of its page
    /// @param reached with its unit; a dash where nothing is known
    /// @param promised what it is held against, in words
    /// @param asOf up to which day figures are known, and how much of the days that is; empty where none are
    /// @param bullet empty where nothing can be assessed, as is the burn-up
    /// @param instead what stands in place of the charts
    public record Item(String key, String title, Tag verdict, String reached, String promised, String asOf, Optional<Chart> bullet, Optional<Chart> burnUp, List<Row> rows, String instead) {
    }

    /// One thing that is said of a target.
    public record Row(String name, List<Phrase> phrases) {
    }

    /// @param address of the page on which something can be done, and the words that lead there
    public record Nothing(String why, String address, String words) {
    }

    /// What is asked for.
    ///
    /// @param route of the series; empty for all
    /// @param commodity of the series; empty for all
    /// @param asOf empty for all that is known
    public record Query(Optional<String> route, Optional<String> commodity, Optional<LocalDate> asOf) {

        /// Whether it leaves out anything by route or commodity.
        boolean isFiltered() {
            return route.isPresent() || commodity.isPresent();
        }
    }
}
