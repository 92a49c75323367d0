package kervan.dashboard;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.language.Texts;
import kervan.target.Change;
import kervan.target.LedgerEntry;
import kervan.target.Promise;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// Entries of the ledger in sentences.
public final class LedgerText {

    private static final Set<String> CODES = Set.of("yes", "no", "level", "increment", "traffic", "capacity");

    private LedgerText() {
    }

    /// `value 1.5 Mt to 1.2 Mt`, `due 31 Dec 2025 as before`.
    public static String of(Change change) {
        var trait = Texts.of("ledger.trait." + change.trait().replace(' ', '-'));
        return change.isOne() ? Texts.of("ledger.change", "trait", trait, "before", told(change.before()), "after", told(change.after()))
                : Texts.of("ledger.change.same", "trait", trait, "before", told(change.before()));
    }

    /// All that an entry changes; *the first entry* where nothing counted before it.
    public static String changes(LedgerEntry entry) {
        var changed = entry.changes().stream().filter(Change::isOne).toList();
        if (entry.changes().isEmpty()) {
            return Texts.of("ledger.change.first");
        }
        var kept = entry.changes().stream().filter(change -> !change.isOne());
        return changed.isEmpty() ? Texts.of("ledger.change.nothing") : Stream.concat(changed.stream(), kept).map(LedgerText::of).collect(Collectors.joining("; "));
    }

    /// Who wrote it: a person, or a file and its line.
    public static String writer(LedgerEntry entry) {
        var origin = entry.announcement().origin();
        var by = entry.writtenBy() == null ? "" : entry.writtenBy();
        if (entry.isByHand()) {
            return by;
        }
        var line = String.valueOf(origin.line());
        return by.isEmpty() ? Texts.of("ledger.writer.file", "file", origin.file(), "line", line) : Texts.of("ledger.writer.file-by", "file", origin.file(), "line", line, "person", by);
    }

    /// `up to 1.5 Mt`, `1.7–1.8 Mt a year`.
    public static String value(Promise promise) {
        var number = promise.low() == null ? NumberText.of(promise.value()) : NumberText.range(promise.low(), promise.value());
        var amount = Terms.qualified(promise.qualifier(), number + " " + Terms.of(promise.unit()));
        return promise.perYear() ? Texts.of("amount.a-year", "amount", amount) : amount;
    }

    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> Texts.of("ledger.change.nothing");
            case Promise promise -> value(promise);
            case LocalDate day -> DateText.of(day);
            case PartialDate date -> DateText.of(date);
            default -> code(value.toString());
        };
    }

    /// The words of a code, and other texts as they were written.
    private static String code(String text) {
        return CODES.contains(text) ? Texts.of("ledger.code." + text) : text;
    }
}
