package kervan.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Formula;
import kervan.analytics.TimeSeries;
import kervan.figure.Relation;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;

/// Lines of one unit that lie on one another, and those that do not, because what they count would be counted twice.
///
/// Scopes decide, whatever commodity or measure their series name: all cargo of a port holds its oil, and what is produced holds what is exported. Where values do not add up to anything, such as growth, all of them lie on one another.
///
/// @param lines from the lowest to the highest
/// @param left in the order of the address
record Pile(List<Plotted> lines, List<Left> left) {

    /// Why a line is not in the pile.
    enum Why {
        /// It counts all of the other, and more.
        WHOLE,
        /// It counts what the other counts.
        SAME,
        /// It is worked out of the other, which is in the pile.
        RECKONED
    }

    /// @param because the other line
    /// @param rest the formula for what is left of a whole beside those of its parts that are shown, `b-a-c`; empty where it is no sum of them, or stands among the lines
    record Left(Plotted line, Plotted because, Why why, Optional<String> rest) {
    }

    /// Two lines of a pile of which scopes say that some of what they count may be the same.
    record Overlap(Plotted one, Plotted other) {
    }

    /// One for each unit, in the order of the lines.
    static List<Pile> all(List<Plotted> lines, Stretch stretch, ScopeTree scopes) {
        var units = lines.stream().filter(Plotted::hasValues).collect(Collectors.groupingBy(Drawings::unit, LinkedHashMap::new, Collectors.toList()));
        return units.values().stream().map(same -> of(same, stretch, scopes)).toList();
    }

    /// @param same lines of one unit
    static Pile of(List<Plotted> same, Stretch stretch, ScopeTree scopes) {
        return addsUp(Drawings.unit(same.getFirst())) ? new Piling(same, stretch, scopes).pile() : new Pile(same, List.of());
    }

    /// Whether values of the unit can be put together at all.
    static boolean addsUp(CompoundUnit unit) {
        return unit.kind() == CompoundUnit.Kind.PRODUCT;
    }

    /// Whether its lines make up a whole.
    boolean addsUp() {
        return addsUp(Drawings.unit(lines.getFirst()));
    }

    /// The share of each line in the pile, by the id of the line, in per cent, where all of it is known.
    Map<String, TimeSeries> shares() {
        var letters = IntStream.range(0, lines.size()).mapToObj(at -> String.valueOf((char) ('a' + at))).toList();
        var outcomes = lines.stream().map(Plotted::outcome).toList();
        var shares = new LinkedHashMap<String, TimeSeries>();
        for (var at = 0; at < lines.size(); at++) {
            if (Formula.parse("%s/(%s)*100".formatted(letters.get(at), String.join("+", letters))) instanceof Formula share && share.apply(outcomes) instanceof TimeSeries found) {
                shares.put(lines.get(at).id(), found);
            }
        }
        return shares;
    }

    /// Those that lie under one whole whose parts overlap, each by way of another part.
    List<Overlap> overlaps(ScopeTree scopes) {
        var found = new ArrayList<Overlap>();
        for (var at = 0; at < lines.size(); at++) {
            for (var other : lines.subList(at + 1, lines.size())) {
                if (overlap(lines.get(at), other, scopes)) {
                    found.add(new Overlap(lines.get(at), other));
                }
            }
        }
        return found;
    }

    private static boolean overlap(Plotted one, Plotted other, ScopeTree scopes) {
        return scope(one).flatMap(its -> scope(other).flatMap(theirs -> {
            var wholes = scopes.wholes(theirs.key());
            return scopes.relation(its.key(), theirs.key()).isPresent() ? Optional.empty() : scopes.wholes(its.key()).stream().filter(wholes::contains).findFirst();
        })).filter(Scope::partsOverlap).isPresent();
    }

    private static Optional<Scope> scope(Plotted line) {
        return line.series().flatMap(series -> Optional.ofNullable(series.scope()));
    }

    /// How the lines of one unit come to lie on one another.
    private record Piling(List<Plotted> same, Stretch stretch, ScopeTree scopes) {

        Pile pile() {
            var left = new ArrayList<Left>();
            var shown = same.stream().filter(this::isShown).toList();
            var series = without(shown.stream().filter(line -> line.series().isPresent()).toList(), left, Why.SAME, (line, other) -> shown.indexOf(other) < shown.indexOf(line) && relates(line, other, Relation.SAME));
            var wholes = series.stream().filter(line -> series.stream().anyMatch(other -> isWithin(other, line))).toList();
            without(series, left, Why.WHOLE, (line, other) -> !wholes.contains(other) && isWithin(other, line));
            shown.stream().filter(line -> line.series().isEmpty()).forEach(formula -> reckoned(formula, shown).ifPresent(left::add));
            var gone = left.stream().map(Left::line).toList();
            // A line without a value here has nothing to pile; it is missing unless what it counts is there all the same.
            var lines = same.stream().filter(line -> !gone.contains(line) && (isShown(line) || shown.stream().noneMatch(other -> isKin(line, other)))).toList();
            return new Pile(lines, left.stream().map(one -> one.why() == Why.WHOLE && one.line().series().isPresent() ? new Left(one.line(), one.because(), one.why(), rest(one.line(), shown)) : one).sorted((one, other) -> same.indexOf(one.line()) - same.indexOf(other.line())).toList());
        }

        private static List<Plotted> without(List<Plotted> lines, List<Left> left, Why why, BiPredicate<Plotted, Plotted> counts) {
            return lines.stream().filter(line -> {
                var because = lines.stream().filter(other -> counts.test(line, other)).findFirst();
                because.ifPresent(other -> left.add(new Left(line, other, why, Optional.empty())));
                return because.isEmpty();
            }).toList();
        }

        /// A formula counts again what its lines count, unless it is what is left of a whole beside the parts that are taken off it.
        private Optional<Left> reckoned(Plotted formula, List<Plotted> shown) {
            var named = shown.stream().filter(line -> !line.letter().isEmpty() && formula.name().contains(line.letter())).toList();
            if (named.isEmpty()) {
                return Optional.empty();
            }
            var whole = named.stream().filter(line -> formula.name().startsWith(line.letter() + "-")).findFirst();
            var parts = named.stream().filter(line -> whole.filter(line::equals).isEmpty()).toList();
            if (whole.isEmpty() || parts.isEmpty() || !formula.name().matches("[a-z](-[a-z])+") || !parts.stream().allMatch(part -> isWithin(part, whole.orElseThrow()))) {
                return Optional.of(new Left(formula, named.getFirst(), Why.RECKONED, Optional.empty()));
            }
            return shown.stream().filter(line -> !parts.contains(line) && isWithin(line, whole.orElseThrow()) && parts.stream().noneMatch(part -> isWithin(line, part) || relates(line, part, Relation.SAME)))
                    .findFirst().map(other -> new Left(formula, other, Why.WHOLE, Optional.empty()));
        }

        /// Of its parts only those that lie in no other one of them are taken off it, and of equal ones the first.
        private Optional<String> rest(Plotted whole, List<Plotted> shown) {
            var parts = shown.stream().filter(part -> isWithin(part, whole) && shown.stream().noneMatch(other -> isWithin(other, whole)
                    && (isWithin(part, other) || shown.indexOf(other) < shown.indexOf(part) && relates(part, other, Relation.SAME)))).toList();
            var formula = whole.letter() + "-" + parts.stream().map(Plotted::letter).collect(Collectors.joining("-"));
            return new Pile(parts, List.of()).overlaps(scopes).isEmpty() && same.stream().noneMatch(line -> line.name().equals(formula)) ? Optional.of(formula) : Optional.empty();
        }

        private boolean isShown(Plotted line) {
            return stretch.periods().stream().anyMatch(period -> line.at(period).isPresent());
        }

        private boolean isKin(Plotted line, Plotted other) {
            return isWithin(line, other) || isWithin(other, line) || relates(line, other, Relation.SAME);
        }

        private boolean isWithin(Plotted part, Plotted whole) {
            return relates(part, whole, Relation.WHOLE);
        }

        private boolean relates(Plotted line, Plotted other, Relation relation) {
            return line != other && scope(line).flatMap(its -> scope(other).flatMap(theirs -> scopes.relation(its.key(), theirs.key()))).filter(relation::equals).isPresent();
        }
    }
}
