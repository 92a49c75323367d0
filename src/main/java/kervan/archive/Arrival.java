package kervan.archive;

import java.math.BigDecimal;
import java.util.Optional;
import kervan.figure.Figure;
import org.jspecify.annotations.Nullable;

/// A figure that comes in, held against what the archive knows.
///
/// @param number its place in the file, counted from 1: one line can hold several figures
/// @param firstLine the line of the file that said the same thing first: its own, unless it is said again
/// @param repeated whether an earlier figure of the file is of the same series, interval, document and unit
/// @param known its newest state in the archive; null when it is new
public record Arrival(int number, Figure figure, Change change, int firstLine, boolean repeated, @Nullable Figure known) {

    public Optional<Figure> before() {
        return Optional.ofNullable(known);
    }

    /// What a revision adds to the value, in its unit; empty for a figure that is new.
    public Optional<BigDecimal> difference() {
        return before().map(former -> figure.value().subtract(former.value()));
    }
}
