package kervan.archive;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// What a steward asks for: to take the figure of one document for some days.
///
/// @param title null when the publisher alone tells which document is meant; address and publishedOn likewise
/// @param reason why, for readers
/// @param by as they call themselves; null when they do not say
public record Wish(Interval days, String publisher, @Nullable String title, @Nullable String address, @Nullable PartialDate publishedOn,
        String reason, @Nullable String by) {

    public static Wish of(Figure figure, String reason, @Nullable String by) {
        var source = figure.source();
        return new Wish(figure.interval(), source.publisher(), source.title(), source.address(), source.publishedOn(), reason, by);
    }

    /// The figures that can be meant: that of the very document, otherwise those of all documents that it describes.
    List<Figure> meant(Collection<Figure> figures) {
        var exactly = new Source(publisher, title == null ? "" : title, address, publishedOn);
        var same = figures.stream().filter(figure -> figure.source().equals(exactly)).toList();
        return same.isEmpty() ? figures.stream().filter(figure -> describes(figure.source())).toList() : same;
    }

    private boolean describes(Source source) {
        return publisher.equals(source.publisher()) && (title == null || title.equals(source.title()))
                && (address == null || address.equals(source.address())) && (publishedOn == null || Objects.equals(publishedOn, source.publishedOn()));
    }
}
