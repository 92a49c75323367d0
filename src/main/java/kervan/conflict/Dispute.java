package kervan.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.figure.Conflict;
import kervan.figure.Scope;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// A conflict with the series and the scope that it is about, and what each of its values would imply.
///
/// @param series the one with the most figures of the scope; of parts and wholes that of the whole
/// @param scope null for a series with a scope of its own
/// @param implied one for each different value, lowest first
public record Dispute(Conflict conflict, Series series, @Nullable Scope scope, List<Implied> implied) {

    /// What is counted, for readers.
    public String subject() {
        return scope == null ? SeriesWords.name(series) : SeriesWords.scope(scope);
    }

    /// The series that take part, the main one first.
    public List<SeriesKey> allSeries() {
        return Stream.concat(Stream.of(series.key()), conflict.parties().stream().map(party -> party.figure().series())).distinct().toList();
    }

    /// What follows from the value of a party.
    public Optional<Implied> impliedBy(Conflict.Party party) {
        return implied.stream().filter(one -> one.figures().contains(party.figure())).findFirst();
    }
}
