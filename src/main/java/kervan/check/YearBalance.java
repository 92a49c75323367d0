package kervan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.timeseries.Interval;

/// Where the figures of one calendar year cannot all be true: parts of some days that exceed the whole, or fill it and fall short.
///
/// Of each span of days the greatest sum of spans within it that do not overlap is weighted interval scheduling (Kleinberg and
/// Tardos, *Algorithm Design*, section 6.1); the least sum that fills it is the shortest way over the same spans. Where documents
/// differ about a span, only what none of them allows is a contradiction.
final class YearBalance {

    /// In a year of more spans (a table of days) only whole months and what is made of them are taken as wholes.
    private static final int MANY = 100;

    /// Of more parts than half-months none is blamed, but the whole.
    private static final int MANY_PARTS = 24;
    /// A year of more contradictions is a heap, and the first ones say so.
    private static final int MOST = 50;
    private static final int HEAP = 200;

    private static final Comparator<Span> BY_END = Comparator.comparingLong(Span::end).thenComparing(Comparator.comparingLong(Span::start).reversed());

    private final Claims claims;
    private final List<Claim> year;
    private final List<Claim> left = new ArrayList<>();

    private YearBalance(Claims claims, List<Claim> year) {
        this.claims = claims;
        this.year = year;
    }

    /// @param year the claims within a calendar year
    static List<Imbalance> of(Claims claims, List<Claim> year) {
        return claims.isVolume() && year.size() > 1 ? new YearBalance(claims, year).all() : List.of();
    }

    private List<Imbalance> all() {
        year.stream().filter(claim -> !claim.isForecast() && !claims.isSuspect(claim) && (claim.incoming() || claims.isEvidence(claim))).forEach(left::add);
        var found = new ArrayList<Imbalance>();
        for (var open = contradictions(left); !open.isEmpty() && found.size() < MOST; open = contradictions(left)) {
            var worst = blame(open);
            found.add(worst);
            left.remove(worst.blamed());
        }
        return found;
    }

    /// The first contradiction, with the claim without which the fewest are left.
    private Imbalance blame(List<Imbalance> open) {
        var first = open.getFirst();
        var unproven = first.members().filter(claim -> !claims.isEvidence(claim)).findFirst();
        if (unproven.isPresent() || first.parts().size() > MANY_PARTS) {
            return first.blaming(unproven.orElse(first.whole()), false);
        }
        var left = new LinkedHashMap<Claim, Integer>();
        first.members().forEach(claim -> left.put(claim, contradictions(without(claim)).size()));
        var order = Comparator.<Claim>comparingInt(left::get).thenComparing(this::confirmations).thenComparing(claim -> -claims.strangeness(claim));
        var blamed = first.members().min(order).orElseThrow();
        return first.blaming(blamed, first.members().allMatch(claim -> claim == blamed || left.get(claim) > 0) && left.get(blamed) == 0);
    }

    private List<Claim> without(Claim claim) {
        return left.stream().filter(other -> other != claim).toList();
    }

    /// How many other figures of the same days agree, less those that do not.
    private long confirmations(Claim claim) {
        var others = claims.evidence(claim.interval(), other -> other != claim && !other.sameDocument(claim));
        return others.stream().filter(claim::agreesWith).count() - others.stream().filter(claim::contradicts).count();
    }

    private List<Imbalance> contradictions(List<Claim> among) {
        var spans = spans(among);
        var wholes = spans.size() > MANY ? spans.stream().filter(YearBalance::isOfMonths).toList() : spans;
        var found = new ArrayList<Imbalance>();
        for (var at = 0; at < wholes.size() && found.size() < HEAP; at++) {
            var whole = wholes.get(at);
            within(whole, spans).ifPresent(inner -> whole.asked().forEach(claim -> inner.against(claim).ifPresent(found::add)));
        }
        return found;
    }

    private List<Span> spans(List<Claim> among) {
        Map<Interval, List<Claim>> byDays = new LinkedHashMap<>();
        among.forEach(claim -> byDays.computeIfAbsent(claim.interval(), days -> new ArrayList<>(2)).add(claim));
        var spans = new ArrayList<Span>(byDays.size());
        byDays.forEach((days, same) -> spans.add(Span.of(days, same.stream().filter(claims::isEvidence).toList(), same)));
        spans.sort(BY_END);
        return spans;
    }

    private static boolean isOfMonths(Span span) {
        return span.days().start().getDayOfMonth() == 1 && span.days().endExclusive().getDayOfMonth() == 1;
    }

    private static Optional<SpansWithin> within(Span whole, List<Span> spans) {
        var inner = new ArrayList<Span>();
        for (var span : spans) {
            if (span.end() > whole.end()) {
                break;
            }
            if (span.start() >= whole.start() && span != whole) {
                inner.add(span);
            }
        }
        return inner.isEmpty() ? Optional.empty() : Optional.of(new SpansWithin(whole, inner));
    }
}
