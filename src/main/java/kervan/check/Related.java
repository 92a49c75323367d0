package kervan.check;

import java.util.List;
import kervan.figure.Aggregation;
import kervan.figure.Relation;

/// A relative with its claims, in the unit of the series that is checked.
record Related(Relative relative, Claims claims) {

    static Related of(Relative relative, Subject subject) {
        return new Related(relative, Claims.of(List.of(), relative.figures(), subject.unit(), relative.conversion(), Aggregation.SUM));
    }

    boolean is(Relation relation) {
        return relative.relation() == relation;
    }
}
