package kervan.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kervan.target.Capacity;
import kervan.target.Change;
import kervan.target.LedgerEntry;
import kervan.target.LedgerEntry.Decision;
import kervan.target.WatchedTarget;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// The tables of what stands around targets. Watched targets and capacities have the columns in which Kervan takes them in again.
public final class TargetTables {

    private TargetTables() {
    }

    public static DataTable watched(List<WatchedTarget> watched) {
        return new DataTable("kervan_watched_targets", List.of("watched_target", "reason"), watched.stream().map(one -> row(one.target(), one.reason())).toList());
    }

    public static DataTable capacities(List<Capacity> capacities) {
        return new DataTable("kervan_capacities", List.of("key", "name", "scope", "value", "unit", "per_year", "qualifier", "holds_from", "holds_until", "stated_on",
                "publisher", "source_title", "source_address", "published_on", "note"),
                capacities.stream().map(one -> row(one.key(), one.name(), one.scope(), one.value(), one.unit().code(), one.perYear() ? "yes" : "no", one.qualifier().code(),
                        text(one.from()), text(one.until()), one.statedOn().toString(), one.source().publisher(), one.source().title(), one.source().address(),
                        one.source().published().map(PartialDate::toString).orElse(null), one.note())).toList());
    }

    /// A row for each entry of the ledger, what it says of value and day first.
    ///
    /// @param name of the file
    public static DataTable entries(String name, List<LedgerEntry> entries) {
        return new DataTable(name, List.of("entry", "key", "state", "counts", "withdrawn", "recorded_at", "written_by", "file", "line", "reason", "decided_at", "decided_by",
                "decision_reason", "value", "value_low", "unit", "due_on", "changes"), entries.stream().map(TargetTables::entry).toList());
    }

    private static List<@Nullable Object> entry(LedgerEntry one) {
        var said = one.announcement();
        var origin = said.origin();
        var decided = one.decided();
        return row(String.valueOf(one.number()), said.key(), one.state().words(), one.counts() ? "yes" : "no", one.withdrawn() ? "yes" : "no", one.recordedAt().toString(), one.writtenBy(),
                one.isByHand() ? null : origin.file(), one.isByHand() ? null : Integer.valueOf(origin.line()), one.reason(), decided.map(decision -> decision.at().toString()).orElse(null),
                decided.map(Decision::by).orElse(null), decided.map(Decision::reason).orElse(null), said.value(), said.low(), said.unit().code(),
                said.dueOn() == null ? null : said.dueOn().toString(), one.changes().isEmpty() ? null : one.changes().stream().map(Change::words).collect(Collectors.joining("; ")));
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
