package kervan.conflict;

import java.time.LocalDate;
import java.util.Optional;
import kervan.figure.Conflict.Kind;
import kervan.figure.ScopeTree;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// Which conflicts are asked for; null asks for all.
///
/// @param series one that takes part
/// @param scope the key of a scope: conflicts of it and of all that lies within it
/// @param from the first day that the days of the conflict may cover
/// @param to the last day that they may cover
public record ConflictFilter(@Nullable SeriesKey series, @Nullable String scope, @Nullable Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final ConflictFilter ALL = new ConflictFilter(null, null, null, null, null);

    public static ConflictFilter of(SeriesKey series) {
        return new ConflictFilter(series, null, null, null, null);
    }

    boolean lets(Dispute dispute, ScopeTree tree) {
        var days = dispute.conflict().interval();
        return (series == null || dispute.allSeries().contains(series))
                && (scope == null || Optional.ofNullable(dispute.scope()).filter(one -> one.key().equals(scope)
                        || tree.wholes(one.key()).stream().anyMatch(whole -> whole.key().equals(scope))).isPresent())
                && (kind == null || dispute.conflict().kind() == kind)
                && (from == null || !days.start().isBefore(from)) && (to == null || !days.lastDay().isAfter(to));
    }
}
