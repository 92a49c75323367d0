package kervan.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import kervan.archive.Batch;
import kervan.archive.Recorded;

/// What the columns of a kind of file mean.
///
/// @param columns the names in its first line, in any order, all needed but the optional ones
/// @param optional those of them that older files do not have
/// @param read what a row says; empty when the row has problems, which it keeps
/// @param identity what makes two rows the same thing; a file must not say a thing twice
/// @param review what is wrong with all rows together, once each is sound
/// @param record keeps what all rows say
record FileLayout<T>(String name, List<String> columns, Set<String> optional, Function<CsvRow, Optional<T>> read, Function<T, Object> identity,
        Function<List<T>, List<IngestProblem>> review, BiFunction<Batch, List<T>, Recorded> record) {

    /// Rows that need not fit each other.
    FileLayout(String name, List<String> columns, Set<String> optional, Function<CsvRow, Optional<T>> read, Function<T, Object> identity,
            BiFunction<Batch, List<T>, Recorded> record) {
        this(name, columns, optional, read, identity, rows -> List.of(), record);
    }

    boolean fits(List<String> found) {
        return columns.containsAll(found) && found.size() == Set.copyOf(found).size()
                && columns.stream().allMatch(column -> found.contains(column) || optional.contains(column));
    }

    String description() {
        return name + " (" + String.join(", ", columns) + ")";
    }
}
