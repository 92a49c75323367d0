package kervan.archive;

import java.time.LocalDate;
import kervan.figure.Figure;

/// A figure as it counts now, and from the end of which day on the public could know it.
public record DatedFigure(Figure figure, LocalDate knownOn) {

    public boolean isKnownBy(LocalDate day) {
        return !knownOn.isAfter(day);
    }
}
