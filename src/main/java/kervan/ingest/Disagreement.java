package kervan.ingest;

import kervan.figure.Figure;

/// A figure of a file that differs by more than rounding from another one of the same series and days.
///
/// @param number the place of the figure in the file
/// @param other the one it disagrees with; both stay
public record Disagreement(int number, Figure figure, Figure other) {
}
