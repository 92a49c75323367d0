package kervan.check;

import java.util.List;
import kervan.figure.Relation;

/// A relative with its claims, in the unit of the series that is checked.
record Related(Relative relative, Claims claims) {

    /// @param near of the relative's figures those that can matter
    static Related of(Relative relative, Subject subject, Nearby near) {
        return new Related(relative, Claims.of(List.of(), near.of(relative.figures()), subject.unit(), relative.conversion(), subject.aggregation()));
    }

    boolean is(Relation relation) {
        return relative.relation() == relation;
    }
}
