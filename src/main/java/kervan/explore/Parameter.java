package kervan.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an address of the workbench can say. The order is that of addresses, and their names never change their meaning.
///
/// Beside its own name each answers to those that other tools gave it: FRED's `units`, `frequency` and `observation_start`, and the long ones of the API.
public enum Parameter {

    /// Keys of series, in the order in which they are drawn.
    SERIES("s", "series", "id"),
    /// Formulas across them: `a/(a+b);a-b`, where `a` is the first series.
    FORMULA("x", "formula"),
    FREQUENCY("f", "frequency"),
    UNIT("u", "unit"),
    /// Barrels in a tonne.
    FACTOR("bpt", "barrelsPerTonne"),
    /// How months make up a year.
    METHOD("agg", "aggregation", "aggregation_method"),
    /// How many of its parts a longer period must have.
    COMPLETENESS("complete", "completeness"),
    PER_DAY("perDay"),
    TRANSFORMATION("t", "transform", "units"),
    SMOOTHING("sm", "smoothing"),
    /// A straight line through what is shown of each line.
    TREND("trend"),
    FROM("from", "observation_start"),
    TO("to", "observation_end"),
    /// A stretch that moves, in place of first and last period.
    RANGE("range"),
    VIEW("view"),
    SHOW("show"),
    /// `log`, `free`, or both.
    Y("y"),
    FOCUS("focus"),
    TAB("tab"),
    /// The period whose values stay in sight.
    PIN("pin"),
    AS_OF("asOf", "realtime_end"),
    /// The version of this list that the address was written for.
    VERSION("v");

    private final String name;
    private final List<String> aliases;

    Parameter(String name, String... aliases) {
        this.name = name;
        this.aliases = List.of(aliases);
    }

    /// How it stands in an address.
    public String code() {
        return name;
    }

    /// All names that it answers to, its own first.
    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    static Optional<Parameter> named(String name) {
        return Arrays.stream(values()).filter(one -> one.names().contains(name)).findFirst();
    }
}
