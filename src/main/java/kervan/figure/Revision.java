package kervan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What became of a figure between two vintages: it came, it was changed, or it went.
///
/// A figure is the same one when series, interval, document and unit are. Where a row of a file stands is no part of what it says.
///
/// @param before as the earlier vintage has it; null when it came
/// @param after as the later vintage has it; null when it went
public record Revision(@Nullable Figure before, @Nullable Figure after) {

    /// In which way a figure differs.
    public enum Kind {

        NEW("new"),
        REVISED("revised"),
        WITHDRAWN("withdrawn");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private record Identity(SeriesKey series, Interval interval, Source source, UnitOfMeasure unit) {

        static Identity of(Figure figure) {
            return new Identity(figure.series(), figure.interval(), figure.source(), figure.unit());
        }
    }

    public Revision {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a revision is of a figure");
        }
    }

    /// All that differs, in the order of the figures.
    public static List<Revision> between(Collection<Figure> before, Collection<Figure> after) {
        var known = new HashMap<Identity, Figure>();
        before.forEach(figure -> known.put(Identity.of(figure), figure));
        var revisions = new ArrayList<Revision>();
        for (var figure : after) {
            var earlier = known.remove(Identity.of(figure));
            if (earlier == null || !saysTheSame(earlier, figure)) {
                revisions.add(new Revision(earlier, figure));
            }
        }
        known.values().forEach(gone -> revisions.add(new Revision(gone, null)));
        revisions.sort(Comparator.comparing(Revision::figure, Figure.IN_ORDER));
        return revisions;
    }

    public Kind kind() {
        return before == null ? Kind.NEW : after == null ? Kind.WITHDRAWN : Kind.REVISED;
    }

    /// The figure as the later vintage has it, or as the earlier one had it when it went.
    public Figure figure() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /// By how much the value changed, in the unit of the figure; zero where something else of it changed, empty where it came or went.
    public Optional<BigDecimal> difference() {
        return before == null || after == null ? Optional.empty() : Optional.of(after.value().subtract(before.value()));
    }

    private static boolean saysTheSame(Figure one, Figure other) {
        return other.equals(new Figure(one.series(), one.interval(), one.value(), one.range(), one.unit(), one.qualifier(), one.status(),
                one.standing(), one.finding(), one.reason(), one.source(), one.note(), other.origin()));
    }
}
