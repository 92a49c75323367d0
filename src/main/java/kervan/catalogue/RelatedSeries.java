package kervan.catalogue;

import kervan.figure.Relation;

/// A series whose scope is related to that of another.
///
/// @param relation what this one is to the other: `WHOLE` when it counts all of the other and more
public record RelatedSeries(Relation relation, Series series) {
}
