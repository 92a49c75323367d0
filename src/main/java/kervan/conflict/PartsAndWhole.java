package kervan.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kervan.figure.Conflict;
import kervan.figure.Conflict.Kind;
import kervan.figure.Conflict.Party;
import kervan.figure.Leeway;
import kervan.language.Texts;
import kervan.timeseries.Interval;

/// Parts that are above their whole, alone or added, or that should be all of it and are not.
final class PartsAndWhole {

    private PartsAndWhole() {
    }

    static Stream<Conflict> of(Account whole, Accounts accounts) {
        if (!whole.addsUp()) {
            return Stream.empty();
        }
        var parts = accounts.parts(whole);
        return Stream.concat(parts.stream().flatMap(part -> above(part, whole)), added(parts, whole));
    }

    /// A part of which a figure is above one of the whole for the same days, or for days that contain them.
    private static Stream<Conflict> above(Account part, Account whole) {
        var found = new TreeMap<Interval, List<Party>>();
        for (var reported : part.reported()) {
            var days = reported.figure().interval();
            part.party(reported.figure(), whole.unit()).ifPresent(one -> whole.intervals().stream().filter(around -> around.contains(days))
                    .flatMap(around -> whole.reported(around).stream()).filter(party -> one.leeway().isAbove(party.leeway()))
                    .forEach(party -> found.merge(party.figure().interval(), List.of(one, party),
                            (left, right) -> Stream.concat(left.stream(), right.stream()).distinct().toList())));
        }
        return found.entrySet().stream().map(entry -> {
            var low = entry.getValue().stream().filter(party -> whole.holds(party)).min(Party.IN_ORDER).orElseThrow();
            var high = entry.getValue().stream().filter(party -> part.holds(party)).max(Party.IN_ORDER).orElseThrow();
            return Conflict.among(Kind.PARTS, entry.getKey(), whole.unit(), entry.getValue(), why(part, high, low, entry.getKey()));
        });
    }

    private static String why(Account part, Party high, Party low, Interval around) {
        var days = high.figure().interval();
        return low.figure().interval().equals(days)
                ? Texts.of("conflict.why.above", "days", ConflictText.heading(days), "part", ConflictText.of(high), "name", part.name(), "whole", ConflictText.of(low))
                : Texts.of("conflict.why.above-around", "days", ConflictText.heading(days), "part", ConflictText.of(high), "name", part.name(), "whole", ConflictText.of(low),
                        "around", ConflictText.within(around));
    }

    private static Stream<Conflict> added(List<Account> parts, Account whole) {
        if (whole.scope() == null || whole.scope().partsOverlap() || parts.size() < 2) {
            return Stream.empty();
        }
        return whole.intervals().stream().flatMap(interval -> whole.taken(interval).flatMap(all -> added(parts, whole, all)).stream());
    }

    private static Optional<Conflict> added(List<Account> parts, Account whole, Party all) {
        var interval = all.figure().interval();
        var taken = parts.stream().flatMap(part -> part.taken(interval).flatMap(party -> part.party(party.figure(), whole.unit())).stream()).toList();
        if (taken.size() < 2) {
            return Optional.empty();
        }
        var sum = taken.stream().map(Party::leeway).reduce(new Leeway(BigDecimal.ZERO, BigDecimal.ZERO), Leeway::plus);
        var tooLittle = whole.scope().partsExhaustIt() && taken.size() == parts.size() && all.leeway().isAbove(sum);
        if (!tooLittle && !sum.isAbove(all.leeway())) {
            return Optional.empty();
        }
        var value = taken.stream().map(party -> party.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var why = Texts.of("conflict.why.added", "days", ConflictText.heading(interval), "sum", ConflictText.of(value, whole.unit()), "whole", ConflictText.of(all));
        var parties = Stream.concat(taken.stream(), Stream.of(all)).sorted(Party.IN_ORDER).toList();
        return Optional.of(new Conflict(Kind.PARTS, interval, whole.unit(), value.min(all.quantity().value()), value.max(all.quantity().value()), parties, why));
    }
}
