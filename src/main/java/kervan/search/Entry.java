package kervan.search;

import java.util.List;

/// Something that can be found, and all that is known of it by which it can be.
///
/// @param key names it; two entries never have the same
public record Entry(String key, List<Field> fields) {

    public Entry {
        fields = List.copyOf(fields);
    }

    /// One text by which it can be found.
    public record Field(Kind kind, String text) {
    }

    /// What a text says of an entry; how much it weighs where several are found by the same word.
    public enum Kind {

        KEY(95), NAME(100), ROUTE(90), ORIGIN(80), COMMODITY(70), MEASURE(70), UNIT(60), SCOPE(60), TARGET(50), PUBLISHER(50);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }
}
