package kervan.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Finds the notation that reads most samples, and those that would read them as well but otherwise.
///
/// @param read what a notation makes of a text
/// @param refused whether that is a refusal
record Recognition<T, R>(BiFunction<T, String, R> read, Predicate<R> refused) {

    /// @param candidates the plainest first
    Recognised<T> among(List<T> candidates, List<String> samples) {
        var distinct = samples.stream().distinct().toList();
        var readings = new LinkedHashMap<T, List<R>>();
        candidates.forEach(one -> readings.put(one, distinct.stream().map(text -> read.apply(one, text)).toList()));
        var best = candidates.stream().min(Comparator.comparingLong(one -> refusals(readings.get(one)))).orElseThrow();
        var least = refusals(readings.get(best));
        var equals = candidates.stream().filter(one -> refusals(readings.get(one)) == least).toList();
        var alternatives = new ArrayList<T>();
        var ambiguous = new ArrayList<String>();
        for (var other : equals) {
            var differing = differing(distinct, readings.get(best), readings.get(other));
            if (!differing.isEmpty() && alternatives.stream().noneMatch(seen -> readings.get(seen).equals(readings.get(other)))) {
                alternatives.add(other);
                differing.stream().filter(text -> !ambiguous.contains(text)).forEach(ambiguous::add);
            }
        }
        return new Recognised<>(best, alternatives, ambiguous, unread(distinct, readings.get(best)));
    }

    private List<String> differing(List<String> samples, List<R> left, List<R> right) {
        var found = new ArrayList<String>();
        for (int at = 0; at < samples.size(); at++) {
            if (!left.get(at).equals(right.get(at)) && !(refused.test(left.get(at)) && refused.test(right.get(at)))) {
                found.add(samples.get(at));
            }
        }
        return found;
    }

    private List<String> unread(List<String> samples, List<R> readings) {
        var found = new ArrayList<String>();
        for (int at = 0; at < samples.size(); at++) {
            if (refused.test(readings.get(at))) {
                found.add(samples.get(at));
            }
        }
        return found;
    }

    private long refusals(List<R> readings) {
        return readings.stream().filter(refused).count();
    }
}
