package kervan.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kervan.conflict.Dispute;
import kervan.conflict.Implied;
import kervan.figure.Conflict;
import kervan.figure.Scope;
import kervan.timeseries.PartialDate;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// What a file of conflicts holds: one row for each figure that takes part, numbered by the conflict.
public final class ConflictTable {

    private static final List<String> COLUMNS = List.of("conflict", "kind", "series_key", "scope", "period", "unit", "low", "high", "spread", "spread_percent", "why",
            "figure_series", "figure_period", "value", "converted", "printed_value", "printed_unit", "qualifier", "status", "standing", "preferred_because",
            "share_percent", "share_of", "growth_percent", "publisher", "source_title", "source_address", "published_on");

    private ConflictTable() {
    }

    public static DataTable of(List<Dispute> disputes, Vintage vintage) {
        var rows = new ArrayList<List<@Nullable Object>>();
        IntStream.range(0, disputes.size()).forEach(index -> disputes.get(index).conflict().parties().forEach(party -> rows.add(row(index + 1, disputes.get(index), party))));
        return new DataTable("kervan_conflicts" + vintage.day().map(day -> "_asof-" + day).orElse(""), COLUMNS, rows);
    }

    private static List<@Nullable Object> row(int number, Dispute dispute, Conflict.Party party) {
        var conflict = dispute.conflict();
        var figure = party.figure();
        var implied = dispute.impliedBy(party);
        return Arrays.asList(number, conflict.kind().code(), dispute.series().key().text(), Optional.ofNullable(dispute.scope()).map(Scope::key).orElse(null),
                conflict.interval().toString(), conflict.unit().code(), conflict.low(), conflict.high(), conflict.spread(), conflict.spreadPercent(), conflict.why(),
                figure.series().text(), figure.interval().toString(), party.quantity().value(), party.converted() ? "yes" : "no", figure.value(), figure.unit().code(),
                figure.qualifier().code(), figure.status().code(), figure.standing().code(), party.preferredBecause(),
                implied.flatMap(Implied::share).map(Implied.Share::percent).orElse(null), implied.flatMap(Implied::share).map(Implied.Share::scope).orElse(null),
                implied.flatMap(Implied::growth).map(Implied.Growth::percent).orElse(null), figure.source().publisher(), figure.source().title(), figure.source().address(),
                figure.source().published().map(PartialDate::toString).orElse(null));
    }
}
