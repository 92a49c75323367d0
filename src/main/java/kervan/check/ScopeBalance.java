package kervan.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.check.Relative.Adding;
import kervan.figure.Relation;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;

/// Whether a figure fits the figures of its parts, or of its whole and the other parts of it, for the same days.
final class ScopeBalance {

    /// A figure is blamed for a contradiction when it lies this much further from the rest of its series than every other one does.
    private static final double STRANGER = Math.log(1.3);
    private static final double JUST_ABOVE = 1.001;

    /// A claim that takes part, with the series in which it stands.
    private record Member(Claim claim, Claims claims, Supplier<String> name) {

        /// What the finding keeps of it, in words of any language.
        Said said() {
            return new Said(claim, name);
        }

        double strangeness() {
            return claims.strangeness(claim);
        }
    }

    /// @param name of the series, empty for the one that is checked
    private record Said(Claim claim, Supplier<String> name) {
    }

    private final Claim claim;
    private final Inquiry inquiry;

    private ScopeBalance(Claim claim, Inquiry inquiry) {
        this.claim = claim;
        this.inquiry = inquiry;
    }

    static Optional<Finding> of(Claim claim, Inquiry inquiry) {
        if (claim.isForecast() || inquiry.relatives().isEmpty()) {
            return Optional.empty();
        }
        var balance = new ScopeBalance(claim, inquiry);
        return balance.asPart().or(balance::asWhole);
    }

    private Member self() {
        return new Member(claim, inquiry.own(), () -> "");
    }

    private Optional<Finding> asWhole() {
        var parts = inquiry.relatives(Relation.PART).toList();
        var single = parts.stream().flatMap(part -> least(part).stream()).map(part -> weighed(self(), List.of(part), true)).flatMap(Optional::stream).findFirst();
        return single.or(() -> sums(self(), self(), parts.stream().filter(part -> part.relative().adding() != Adding.NOTHING).toList(), List.of()));
    }

    private Optional<Finding> asPart() {
        var wholes = inquiry.relatives(Relation.WHOLE).toList();
        var single = wholes.stream().flatMap(whole -> most(whole).stream()).map(whole -> weighed(whole, List.of(self()), true)).flatMap(Optional::stream).findFirst();
        var siblings = inquiry.relatives(Relation.SIBLING).filter(one -> one.relative().adding() != Adding.NOTHING).toList();
        return single.or(() -> wholes.stream().filter(whole -> whole.relative().adding() != Adding.NOTHING)
                .flatMap(whole -> most(whole).stream().map(most -> sums(most, least(whole).orElseThrow(), siblings, List.of(self()))))
                .flatMap(Optional::stream).findFirst());
    }

    /// @param most of what is known of the whole, the greatest; `least` the least
    private Optional<Finding> sums(Member most, Member least, List<Related> parts, List<Member> self) {
        var byScope = parts.stream().collect(Collectors.groupingBy(part -> part.relative().scope(), TreeMap::new, Collectors.toList()));
        var lows = byScope.values().stream().map(same -> extreme(same, Comparator.comparing(member -> member.claim().low()))).flatMap(Optional::stream).toList();
        var highs = byScope.values().stream().map(same -> extreme(same, Comparator.comparing(member -> -member.claim().high()))).flatMap(Optional::stream).toList();
        var complete = !parts.isEmpty() && highs.size() == byScope.size() && parts.stream().allMatch(part -> part.relative().adding() == Adding.EVERYTHING);
        var above = lows.isEmpty() ? Optional.<Finding>empty() : weighed(most, joined(self, lows), true);
        return above.or(() -> complete ? weighed(least, joined(self, highs), false) : Optional.empty());
    }

    private Optional<Finding> weighed(Member whole, List<Member> parts, boolean above) {
        var half = halfWidthOfTable(whole, parts);
        var sum = parts.stream().map(part -> part.claim().finer(half)).mapToDouble(part -> above ? part.low() : part.high()).sum();
        var bound = whole.claim().finer(half);
        return (above ? sum > bound.high() : sum < bound.low()) && isAsked(whole, parts) ? Optional.of(finding(whole, parts, above)) : Optional.empty();
    }

    /// The question is put to the strangest; to the only part, or to the whole of several, where none is. Of one file it is put once.
    private boolean isAsked(Member whole, List<Member> parts) {
        if (!inquiry.own().isEvidence(claim)) {
            return true;
        }
        var members = joined(List.of(whole), parts);
        var byStrangeness = members.stream().sorted(Comparator.comparing(Member::strangeness).reversed()).toList();
        var blamed = byStrangeness.getFirst().strangeness() > byStrangeness.get(1).strangeness() + STRANGER ? byStrangeness.getFirst()
                : parts.size() == 1 ? parts.getFirst() : whole;
        return blamed.claim() == claim || !blamed.claim().figure().origin().file().equals(claim.figure().origin().file());
    }

    private Optional<Member> least(Related related) {
        return extreme(List.of(related), Comparator.comparing(member -> member.claim().low()));
    }

    private Optional<Member> most(Related related) {
        return extreme(List.of(related), Comparator.comparing(member -> -member.claim().high()));
    }

    private Optional<Member> extreme(List<Related> same, Comparator<Member> order) {
        return same.stream().flatMap(related -> related.claims().evidence(claim.interval(), other -> true).stream()
                .map(other -> new Member(other, related.claims(), Words.series(related.relative())))).min(order);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// The finest of the half-widths where it holds for all: in one table all figures but one, at least three and the whole among them,
    /// have the finest digits, and that one has a digit less: its zero was dropped. No half-width is finer than that otherwise.
    private static double halfWidthOfTable(Member whole, List<Member> parts) {
        var members = joined(List.of(whole), parts).stream().map(Member::claim).toList();
        var finest = members.stream().mapToDouble(Claim::halfWidth).min().orElseThrow() * JUST_ABOVE;
        var fine = members.stream().filter(member -> member.halfWidth() <= finest).count();
        var ofOneTable = members.stream().allMatch(member -> member.sameDocument(whole.claim()) && member.figure().unit() == whole.claim().figure().unit()
                && member.halfWidth() <= 10 * finest);
        return ofOneTable && fine >= 3 && fine == members.size() - 1 && whole.claim().halfWidth() <= finest ? finest : Double.MAX_VALUE;
    }

    private Finding finding(Member whole, List<Member> parts, boolean above) {
        var others = joined(List.of(whole), parts).stream().map(Member::claim).filter(other -> other != claim).map(Claim::figure).toList();
        var all = whole.said();
        var some = parts.stream().map(Member::said).toList();
        var unit = inquiry.unit();
        return new Finding(Finding.Kind.PARTS_AND_WHOLE, claim.figure(), () -> words(all, some, above, unit), others);
    }

    private static String words(Said whole, List<Said> parts, boolean above, UnitOfMeasure unit) {
        if (parts.size() == 1) {
            return Texts.of("check.scope.above", "part", told(parts.getFirst()), "whole", toldWhole(whole));
        }
        var sum = Words.number(parts.stream().mapToDouble(part -> part.claim.value()).sum(), unit);
        return Texts.of(above ? "check.scope.more" : "check.scope.less", "sum", sum, "whole", toldWhole(whole),
                "parts", parts.stream().map(part -> Words.value(part.claim.figure())).collect(Collectors.joining(", ")));
    }

    private static String told(Said part) {
        var name = part.name.get();
        return name.isEmpty() ? Words.figure(part.claim) : Texts.of("check.scope.part", "name", name, "figure", Words.figure(part.claim));
    }

    private static String toldWhole(Said whole) {
        var name = whole.name.get();
        return name.isEmpty() ? Texts.of("check.scope.whole", "figure", Words.figure(whole.claim)) : Texts.of("check.scope.whole-named", "name", name, "figure", Words.figure(whole.claim));
    }
}
