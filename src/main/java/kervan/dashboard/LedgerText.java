package kervan.dashboard;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.target.Change;
import kervan.target.LedgerEntry;
import kervan.target.Promise;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// Entries of the ledger in sentences.
public final class LedgerText {

    private LedgerText() {
    }

    /// `value 1.5 Mt to 1.2 Mt`, `due 31 Dec 2025 as before`.
    public static String of(Change change) {
        return change.isOne() ? "%s %s to %s".formatted(change.trait(), told(change.before()), told(change.after())) : "%s %s as before".formatted(change.trait(), told(change.before()));
    }

    /// All that an entry changes; *the first entry* where nothing counted before it.
    public static String changes(LedgerEntry entry) {
        var changed = entry.changes().stream().filter(Change::isOne).toList();
        if (entry.changes().isEmpty()) {
            return "the first entry";
        }
        var kept = entry.changes().stream().filter(change -> !change.isOne());
        return changed.isEmpty() ? "nothing" : Stream.concat(changed.stream(), kept).map(LedgerText::of).collect(Collectors.joining("; "));
    }

    /// Who wrote it: a person, or a file and its line.
    public static String writer(LedgerEntry entry) {
        var origin = entry.announcement().origin();
        var by = entry.writtenBy() == null ? "" : entry.writtenBy();
        return entry.isByHand() ? by : "%s, line %d%s".formatted(origin.file(), origin.line(), by.isEmpty() ? "" : ", by " + by);
    }

    /// `up to 1.5 Mt`, `1.7–1.8 Mt a year`.
    public static String value(Promise promise) {
        return promise.qualifier().before() + (promise.low() == null ? NumberText.of(promise.value()) : NumberText.range(promise.low(), promise.value()))
                + " " + promise.unit().code() + (promise.perYear() ? " a year" : "");
    }

    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Promise promise -> value(promise);
            case LocalDate day -> DateText.of(day);
            case PartialDate date -> DateText.of(date);
            default -> value.toString();
        };
    }
}
