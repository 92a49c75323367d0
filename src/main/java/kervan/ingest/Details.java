package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Some of many: all are counted, and the first are kept to be shown.
///
/// @param total how many there are
/// @param shown the first of them, at most [#LIMIT]
public record Details<T>(int total, List<T> shown) {

    /// How many are kept of a kind; a report of a million rows must fit a page and the memory.
    public static final int LIMIT = 1_000;

    public static <T> Details<T> of(List<T> all) {
        return new Details<>(all.size(), List.copyOf(all.subList(0, Math.min(LIMIT, all.size()))));
    }

    public static <T> Details<T> none() {
        return new Details<>(0, List.of());
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public Details<T> and(Details<T> other) {
        return new Details<>(total + other.total, Stream.concat(shown.stream(), other.shown.stream()).limit(LIMIT).toList());
    }

    /// How many are counted and not shown.
    public int more() {
        return total - shown.size();
    }

    /// Counts while an import is under way.
    static final class Collector<T> {

        private final List<T> first = new ArrayList<>();
        private int total;

        void add(T one) {
            total++;
            if (first.size() < LIMIT) {
                first.add(one);
            }
        }

        int total() {
            return total;
        }

        Details<T> details() {
            return new Details<>(total, List.copyOf(first));
        }
    }
}
