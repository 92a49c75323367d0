package kervan.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What texts were read as, so that none is read twice in a row of files that repeat them; forgets all when it holds too much.
final class Bounded<K, V> {

    private static final int MOST = 20_000;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> read;

    Bounded(Function<K, V> read) {
        this.read = read;
    }

    V of(K text) {
        var found = known.get(text);
        if (found == null) {
            found = read.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, found);
        }
        return found;
    }
}
