package kervan.archive;

import java.util.List;
import kervan.catalogue.Series;
import kervan.figure.Revision;

/// What a file changed, or what taking it back changed: the figures, as they were before and after.
///
/// @param series those with a figure in the file, in the order of their keys
/// @param revisions of the first of these series, in the order of the series, the newest days first; not all where there are many
public record Difference(List<Series> series, List<Revision> revisions) {

    /// Nothing is known of what changed.
    public static final Difference NONE = new Difference(List.of(), List.of());
}
