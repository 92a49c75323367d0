package kervan.check;

import java.util.List;
import java.util.Optional;
import kervan.figure.Figure;
import kervan.figure.Relation;
import kervan.figure.ScopeTree;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// Another series whose figures a series can be held against, because their scopes are related.
///
/// @param relation what the other is to the series that is checked: `WHOLE` when the other counts all of it and more
/// @param adding whether the parts that this relation is about may be added, and what their sum says
/// @param scope the key of what the other counts; of several series of one scope only one is added
/// @param figures all that is known of it, quarantined ones too; none when nothing is, which is said by an empty list
///     rather than by leaving the series out, because it tells that the sum of the parts is not known
public record Relative(Relation relation, Adding adding, String scope, SeriesKey series, String name, UnitOfMeasure unit,
        UnitConversion conversion, List<Figure> figures) {

    /// What the sum of the parts of one whole says.
    public enum Adding {

        /// Nothing: they overlap, or are not parts of the same whole.
        NOTHING,
        /// It does not exceed the whole.
        AT_MOST,
        /// It is the whole, when all of them are known.
        EVERYTHING;

        /// What adding says where one scope stands to another as whole, part or sibling, of the nearest generation.
        static Adding of(ScopeTree tree, String scope, String other) {
            var shared = switch (tree.relation(scope, other).orElse(Relation.SAME)) {
                case SAME -> Optional.<String>empty();
                case WHOLE, SIBLING -> tree.find(scope).flatMap(one -> one.whole());
                case PART -> Optional.of(scope);
            };
            var near = tree.find(other).filter(one -> shared.equals(one.whole()) || shared.filter(other::equals).isPresent());
            return near.flatMap(one -> shared).flatMap(tree::find)
                    .map(whole -> whole.partsOverlap() ? NOTHING : whole.partsExhaustIt() ? EVERYTHING : AT_MOST)
                    .orElse(NOTHING);
        }
    }

    /// A series of another scope, or another series of the same; empty when the scopes are not comparable.
    ///
    /// @param scope the key of what the series that is checked counts
    /// @param other the key of what this series counts
    public static Optional<Relative> of(ScopeTree tree, String scope, String other, SeriesKey series, String name, UnitOfMeasure unit,
            UnitConversion conversion, List<Figure> figures) {
        return tree.relation(scope, other)
                .map(relation -> new Relative(relation, Adding.of(tree, scope, other), other, series, name, unit, conversion, figures));
    }
}
