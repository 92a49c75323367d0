package kervan.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.Conflict;
import kervan.figure.Conflict.Kind;
import kervan.figure.Conflict.Party;
import kervan.language.Texts;
import kervan.timeseries.Interval;

/// Volumes above those of days that contain their own: nine months above the later year.
final class NestedDays {

    private record Within(Interval inner, Interval outer) implements Comparable<Within> {

        @Override
        public int compareTo(Within other) {
            return outer.equals(other.outer) ? inner.compareTo(other.inner) : outer.compareTo(other.outer);
        }
    }

    private NestedDays() {
    }

    static Stream<Conflict> of(Account account) {
        if (!account.addsUp()) {
            return Stream.empty();
        }
        var byYear = account.reported().stream().collect(Collectors.groupingBy(party -> party.figure().interval().start().getYear(), TreeMap::new, Collectors.toList()));
        return byYear.values().stream().flatMap(year -> inYear(account, year));
    }

    private static Stream<Conflict> inYear(Account account, List<Party> year) {
        var found = new TreeMap<Within, List<Party>>();
        for (var inner : year) {
            for (var outer : year) {
                var within = new Within(inner.figure().interval(), outer.figure().interval());
                if (!within.inner.equals(within.outer) && within.outer.contains(within.inner) && inner.leeway().isAbove(outer.leeway())) {
                    found.computeIfAbsent(within, days -> new ArrayList<>()).addAll(List.of(inner, outer));
                }
            }
        }
        return found.entrySet().stream().map(entry -> conflict(account, entry.getKey(), entry.getValue().stream().distinct().toList()));
    }

    private static Conflict conflict(Account account, Within days, List<Party> parties) {
        var outer = parties.stream().filter(party -> party.figure().interval().equals(days.outer)).sorted(Party.IN_ORDER).toList();
        var inner = parties.stream().filter(party -> party.figure().interval().equals(days.inner)).max(Party.IN_ORDER).orElseThrow();
        var why = Texts.of("conflict.why.nested", "days", ConflictText.heading(days.inner), "inner", ConflictText.of(inner), "outer", ConflictText.listed(outer),
                "around", ConflictText.within(days.outer));
        return Conflict.among(Kind.NESTED, days.outer, account.unit(), parties, why);
    }
}
