package kervan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The spans within another, by their ends.
final class SpansWithin {

    private final Span whole;
    private final List<Span> spans;
    private final long[] ends;
    private final double[] most;
    private final double[] filling;

    SpansWithin(Span whole, List<Span> spans) {
        this.whole = whole;
        this.spans = spans;
        this.ends = new long[spans.size()];
        Arrays.setAll(ends, at -> spans.get(at).end());
        this.most = new double[ends.length + 1];
        this.filling = new double[ends.length];
        for (var at = 0; at < ends.length; at++) {
            var span = spans.get(at);
            var before = endingBy(span.start());
            most[at + 1] = span.evidence().isEmpty() ? most[at] : Math.max(most[at], most[before] + Math.max(0, span.least().low()));
            filling[at] = span.evidence().isEmpty() ? Double.POSITIVE_INFINITY : span.most().high() + (span.start() == whole.start() ? 0 : filled(before, span.start()));
        }
    }

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
            for (var part : span.highest() > claim.high() ? span.asked() : List.<Claim>of()) {
                if (part.low() > claim.high() && isBeyond(part, span, claim)) {
                    return Optional.of(new Imbalance(claim, List.of(part), true));
                }
            }
        }
        if (most[ends.length] > claim.high()) {
            return Optional.of(new Imbalance(claim, exceeding(), true));
        }
        return filled(ends.length, whole.end()) < claim.low() ? Optional.of(new Imbalance(claim, fillers(), false)) : Optional.empty();
    }

    /// One of the two has to be evidence, and no document about the days of the other may allow it.
    private boolean isBeyond(Claim part, Span span, Claim claim) {
        return part.low() > whole.most().high() && whole.isProven(claim) || span.least().low() > claim.high() && span.isProven(part);
    }

    private List<Claim> exceeding() {
        var parts = new ArrayList<Claim>();
        for (var at = ends.length; at > 0;) {
            if (most[at] == most[at - 1]) {
                at--;
            } else {
                parts.addFirst(spans.get(at - 1).least());
                at = endingBy(spans.get(at - 1).start());
            }
        }
        return parts;
    }

    private List<Claim> fillers() {
        var parts = new ArrayList<Claim>();
        for (var day = whole.end(); day > whole.start();) {
            var best = -1;
            for (var at = endingBy(day) - 1; at >= 0 && ends[at] == day; at--) {
                best = best < 0 || filling[at] < filling[best] ? at : best;
            }
            parts.addFirst(spans.get(best).most());
            day = spans.get(best).start();
        }
        return parts;
    }
}
