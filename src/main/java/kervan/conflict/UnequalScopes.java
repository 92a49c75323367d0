package kervan.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.Conflict;
import kervan.figure.Conflict.Kind;
import kervan.figure.Conflict.Party;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Interval;

/// A whole and what was quoted of its parts for the same days.
///
/// Where a year never has both for the same days, the longest days of the part stand beside the shortest of the whole that contain them, if they are at
/// least half of these; the share is then what the part is at least.
final class UnequalScopes {

    /// A part, the days that it was quoted for, and those of the whole beside it.
    private record Quoted(Account part, Interval days, Interval beside) {

        private boolean isForTheSameDays() {
            return days.equals(beside);
        }
    }

    private UnequalScopes() {
    }

    /// One for each whole and interval, with all parts to which it is the nearest whole that was quoted.
    static Stream<Conflict> of(Account whole, Accounts accounts) {
        var quoted = new TreeMap<Interval, List<Quoted>>();
        accounts.all().filter(part -> accounts.wholes(part).contains(whole)).flatMap(part -> Stream.concat(same(part, whole, accounts), longest(part, whole, accounts)))
                .forEach(one -> quoted.computeIfAbsent(one.beside(), interval -> new ArrayList<>()).add(one));
        return quoted.entrySet().stream().map(entry -> conflict(whole, entry.getKey(), entry.getValue()));
    }

    private static Stream<Quoted> same(Account part, Account whole, Accounts accounts) {
        return part.intervals().stream().filter(days -> part.taken(days).isPresent())
                .filter(days -> accounts.wholes(part).stream().filter(one -> one.taken(days).isPresent()).findFirst().filter(whole::equals).isPresent())
                .map(days -> new Quoted(part, days, days));
    }

    private static Stream<Quoted> longest(Account part, Account whole, Accounts accounts) {
        return years(part).entrySet().stream().filter(year -> !isQuotedWithAWhole(part, year.getKey(), accounts))
                .flatMap(year -> containing(whole, year.getValue()).map(beside -> new Quoted(part, year.getValue(), beside)).stream())
                .filter(one -> one.days().days() * 2 >= one.beside().days());
    }

    /// The longest interval of each year that the part was reported for.
    private static Map<Integer, Interval> years(Account part) {
        return part.intervals().stream().filter(days -> part.taken(days).isPresent())
                .collect(Collectors.toMap(days -> days.start().getYear(), days -> days, (left, right) -> left.days() >= right.days() ? left : right, TreeMap::new));
    }

    private static boolean isQuotedWithAWhole(Account part, int year, Accounts accounts) {
        return accounts.wholes(part).stream().flatMap(whole -> whole.intervals().stream().filter(days -> whole.taken(days).isPresent()))
                .anyMatch(days -> days.start().getYear() == year && part.taken(days).isPresent());
    }

    private static Optional<Interval> containing(Account whole, Interval days) {
        return whole.intervals().stream()
                .filter(around -> around.contains(days) && around.start().getYear() == days.start().getYear() && whole.taken(around).isPresent())
                .min(Comparator.comparing(Interval::days));
    }

    private static Conflict conflict(Account whole, Interval days, List<Quoted> quoted) {
        var all = whole.taken(days).orElseThrow();
        var least = quoted.stream().map(one -> taken(one, whole).quantity().value()).min(Comparator.naturalOrder()).orElseThrow();
        var parts = quoted.stream().map(one -> said(one, whole, all)).collect(Collectors.joining("; "));
        var why = Texts.of("conflict.why.scope", "days", ConflictText.heading(days), "whole", ConflictText.of(all), "parts", parts);
        var parties = Stream.concat(quoted.stream().flatMap(one -> parties(one, whole).stream()), whole.reported(days).stream()).sorted(Party.IN_ORDER).toList();
        return new Conflict(Kind.SCOPE, days, whole.unit(), least.min(all.quantity().value()), all.quantity().value().max(least), parties, why);
    }

    private static Party taken(Quoted one, Account whole) {
        return one.part().taken(one.days()).flatMap(party -> one.part().party(party.figure(), whole.unit())).orElseThrow();
    }

    /// All that was reported of the part, in the unit of the whole.
    private static List<Party> parties(Quoted one, Account whole) {
        return one.part().reported(one.days()).stream().flatMap(party -> one.part().party(party.figure(), whole.unit()).stream()).toList();
    }

    /// `Kazakh oil by way of BTC 1,300–1,500 kt, 32–36 %`.
    private static String said(Quoted one, Account whole, Party all) {
        var parties = parties(one, whole);
        var low = parties.stream().min(Party.IN_ORDER).orElseThrow();
        var high = parties.stream().max(Party.IN_ORDER).orElseThrow();
        var values = low.quantity().value().compareTo(high.quantity().value()) == 0 ? ConflictText.of(low) : ConflictText.number(low.quantity().value()) + "\u2013" + ConflictText.of(high);
        var share = share(one, all, low, high);
        return one.isForTheSameDays() ? Texts.of("conflict.part", "name", one.part().name(), "amount", values, "share", share)
                : Texts.of("conflict.part-of-days", "name", one.part().name(), "amount", values, "days", ConflictText.of(one.days()), "share", share);
    }

    private static String share(Quoted one, Party all, Party low, Party high) {
        if (all.quantity().value().signum() <= 0) {
            return Texts.of("conflict.share.of-nothing");
        }
        var least = Implied.percent(low.quantity().value(), all.quantity().value(), 0);
        var most = Implied.percent(high.quantity().value(), all.quantity().value(), 0);
        if (!one.isForTheSameDays()) {
            return least.intValue() >= 100 ? Texts.of("conflict.share.all") : Texts.of("conflict.share.least", "percent", Writing.percent(least));
        }
        return least.equals(most) ? Writing.percent(least) : Writing.number(least) + "\u2013" + Writing.percent(most);
    }
}
