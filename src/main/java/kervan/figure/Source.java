package kervan.figure;

import java.util.Optional;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// A document in which a figure, a target or an event stands.
///
/// @param address where it can be read; null when none is known
/// @param publishedOn to the day, the month or the year; null when it is not known
public record Source(String publisher, String title, @Nullable String address, @Nullable PartialDate publishedOn) {

    /// Whose figures these are: what stands in brackets behind the publisher, otherwise the publisher.
    public String attributedTo() {
        var bracket = publisher.indexOf(" (");
        return bracket > 0 && publisher.endsWith(")") ? publisher.substring(bracket + 2, publisher.length() - 1) : publisher;
    }

    /// Where a reader is led who wants to read it; empty when no address is known, or one that leads to no page.
    public Optional<String> link() {
        return Optional.ofNullable(address).flatMap(WebAddress::of);
    }

    public Optional<PartialDate> published() {
        return Optional.ofNullable(publishedOn);
    }
}
