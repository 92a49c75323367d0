package kervan.dashboard;

import java.util.List;
import java.util.Optional;
import kervan.archive.Recording;
import kervan.figure.Figure;
import kervan.timeseries.TimePeriod;

/// Where an observation comes from: the figures in it, their arithmetic, and what else was published for their days.
///
/// @param title period, value and unit, or that it is missing
/// @param how how it came about, in a sentence
/// @param formula the arithmetic with signs and rounding; empty where a figure was taken as published
/// @param conversion how the value came into the unit that is shown; empty where it was in it
/// @param parts the figures it was made of, what was added first; none when it is missing
public record Provenance(TimePeriod period, String title, String how, Optional<String> formula, Optional<String> conversion, List<Part> parts) {

    /// A figure that was added or subtracted.
    ///
    /// @param because why it is the preferred one of its days
    /// @param chosen whether a steward chose it
    /// @param conversion how it came into the unit of the series; empty where it was in it
    /// @param neighbours the other figures for the same days
    public record Part(boolean added, Figure figure, String because, boolean chosen, Optional<String> conversion, Optional<Recording> recording,
            List<Neighbour> neighbours) {
    }

    /// Another figure for the same days.
    ///
    /// @param stands whether it agrees with the one taken, and if not by how much it differs; or why it is left out
    /// @param inConflict whether it differs by more than rounding
    /// @param canBePreferred false where it is quarantined, or in a unit that the series is not converted from
    public record Neighbour(Figure figure, String stands, boolean inConflict, boolean canBePreferred, Optional<Recording> recording) {
    }
}
