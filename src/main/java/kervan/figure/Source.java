package kervan.figure;

import java.util.Optional;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// A document in which a figure, a target or an event stands.
///
/// @param address where it can be read; null when none is known
/// @param publishedOn to the day, the month or the year; null when it is not known
public record Source(String publisher, String title, @Nullable String address, @Nullable PartialDate publishedOn) {

    public Optional<PartialDate> published() {
        return Optional.ofNullable(publishedOn);
    }
}
