package kervan.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// What texts were read as, so that none is read twice in a row of files that repeat them; forgets all when it holds too much.
final class Bounded<K, V> {

    private static final int MOST = 20_000;
    private static final int LONGEST = 1_000;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> read;
    private final ToIntFunction<K> length;

    private Bounded(Function<K, V> read, ToIntFunction<K> length) {
        this.read = read;
        this.length = length;
    }

    static <V> Bounded<String, V> texts(Function<String, V> read) {
        return new Bounded<>(read, String::length);
    }

    static <K, V> Bounded<K, V> of(Function<K, V> read, ToIntFunction<K> length) {
        return new Bounded<>(read, length);
    }

    V of(K text) {
        var found = known.get(text);
        if (found == null) {
            found = read.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            // Long texts are not worth the memory.
            if (length.applyAsInt(text) <= LONGEST) {
                known.put(text, found);
            }
        }
        return found;
    }
}
