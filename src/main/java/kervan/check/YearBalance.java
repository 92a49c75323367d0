package kervan.check;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final Comparator<Span> BY_END = Comparator.comparingLong(Span::end).thenComparing(Comparator.comparingLong(Span::start).reversed());

    /// The claims of the same days.
    private record Span(Interval days, long start, long end, List<Claim> evidence, List<Claim> asked, Claim least, Claim most) {

        static Span of(Interval days, List<Claim> evidence, List<Claim> asked) {
            var claims = evidence.isEmpty() ? asked : evidence;
            var least = claims.getFirst();
            var most = least;
            for (var claim : claims) {
                least = claim.low() < least.low() ? claim : least;
                most = claim.high() > most.high() ? claim : most;
            }
            return new Span(days, days.start().toEpochDay(), days.endExclusive().toEpochDay(), evidence, asked, least, most);
        }
    }

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
        for (var open = contradictions(left); !open.isEmpty(); open = contradictions(left)) {
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
        if (unproven.isPresent()) {
            return first.blaming(unproven.orElseThrow(), false);
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
        for (var whole : wholes) {
            within(whole, spans).ifPresent(inner -> whole.asked.forEach(claim -> inner.against(claim).ifPresent(found::add)));
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
        return span.days.start().getDayOfMonth() == 1 && span.days.endExclusive().getDayOfMonth() == 1;
    }

    private static Optional<Inner> within(Span whole, List<Span> spans) {
        var inner = new ArrayList<Span>();
        for (var span : spans) {
            if (span.end > whole.end) {
                break;
            }
            if (span.start >= whole.start && span != whole) {
                inner.add(span);
            }
        }
        return inner.isEmpty() ? Optional.empty() : Optional.of(new Inner(whole, inner));
    }

    /// The spans within another, by their ends.
    private static final class Inner {

        private final List<Span> spans;
        private final long[] ends;
        private final double[] most;
        private final double[] filling;

        Inner(Span whole, List<Span> spans) {
            this.spans = spans;
            this.ends = new long[spans.size()];
            Arrays.setAll(ends, at -> spans.get(at).end);
            this.most = new double[ends.length + 1];
            this.filling = new double[ends.length];
            for (var at = 0; at < ends.length; at++) {
                var span = spans.get(at);
                var before = endingBy(span.start);
                most[at + 1] = span.evidence.isEmpty() ? most[at] : Math.max(most[at], most[before] + Math.max(0, span.least.low()));
                filling[at] = span.evidence.isEmpty() ? Double.POSITIVE_INFINITY : span.most.high() + (span.start == whole.start ? 0 : filled(before, span.start));
            }
            this.whole = whole;
        }

        private final Span whole;

        /// How many end on that day or earlier.
        private int endingBy(long day) {
            var found = Arrays.binarySearch(ends, day);
            if (found < 0) {
                return -found - 1;
            }
            while (found < ends.length && ends[found] == day) {
                found++;
            }
            return found;
        }

        /// The least that fills the whole up to the day.
        private double filled(int before, long day) {
            var least = Double.POSITIVE_INFINITY;
            for (var at = before - 1; at >= 0 && ends[at] == day; at--) {
                least = Math.min(least, filling[at]);
            }
            return least;
        }

        Optional<Imbalance> against(Claim claim) {
            for (var span : spans) {
                for (var part : span.asked) {
                    if (part.low() > claim.high() && isBeyond(part, span, claim)) {
                        return Optional.of(new Imbalance(claim, List.of(part), true));
                    }
                }
            }
            if (most[ends.length] > claim.high()) {
                return Optional.of(new Imbalance(claim, exceeding(), true));
            }
            return filled(ends.length, whole.end) < claim.low() ? Optional.of(new Imbalance(claim, fillers(), false)) : Optional.empty();
        }

        /// One of the two has to be evidence, and no document about the days of the other may allow it.
        private boolean isBeyond(Claim part, Span span, Claim claim) {
            var partProven = span.evidence.contains(part);
            var wholeProven = whole.evidence.contains(claim);
            return wholeProven && part.low() > whole.most.high() || partProven && span.least.low() > claim.high();
        }

        private List<Claim> exceeding() {
            var parts = new ArrayList<Claim>();
            for (var at = ends.length; at > 0;) {
                if (most[at] == most[at - 1]) {
                    at--;
                } else {
                    parts.addFirst(spans.get(at - 1).least);
                    at = endingBy(spans.get(at - 1).start);
                }
            }
            return parts;
        }

        private List<Claim> fillers() {
            var parts = new ArrayList<Claim>();
            for (var day = whole.end; day > whole.start;) {
                var best = -1;
                for (var at = endingBy(day) - 1; at >= 0 && ends[at] == day; at--) {
                    best = best < 0 || filling[at] < filling[best] ? at : best;
                }
                parts.addFirst(spans.get(best).most);
                day = spans.get(best).start;
            }
            return parts;
        }
    }
}
