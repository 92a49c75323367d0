package kervan.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.analytics.CompoundUnit;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.figure.ScopeTree;
import kervan.timeseries.TimePeriod;

/// What each line is of all that it lies among, in per cent: the same on the chart, in the table, in the headline and in files.
///
/// @param byLine by the id of the line; only of lines in a pile, and of periods in which every line of it has a value
record Shares(Map<String, TimeSeries> byLine) {

    /// Where none are asked for, or known.
    static final Shares NONE = new Shares(Map.of());

    /// What parts an amount from its share beside it.
    private static final String BESIDE = " \u00b7 ";

    static Shares of(Exploration exploration, List<Plotted> lines, Optional<Stretch> stretch, ScopeTree scopes) {
        if (exploration.drawn() != View.SHARE) {
            return NONE;
        }
        var shares = new HashMap<String, TimeSeries>();
        stretch.ifPresent(shown -> Pile.all(lines, shown, scopes).stream().filter(Pile::addsUp).map(pile -> pile.shares()).filter(pile -> known(pile, shown)).forEach(shares::putAll));
        return new Shares(shares);
    }

    private static boolean known(Map<String, TimeSeries> pile, Stretch shown) {
        return pile.values().stream().flatMap(series -> series.values().stream()).anyMatch(share -> !share.isMissing() && shown.contains(share.period()));
    }

    boolean isEmpty() {
        return byLine.isEmpty();
    }

    /// Whether the line is a part of a whole.
    boolean has(Plotted line) {
        return byLine.containsKey(line.id());
    }

    Optional<Value> at(Plotted line, TimePeriod period) {
        return Optional.ofNullable(byLine.get(line.id())).flatMap(series -> series.at(period)).filter(share -> !share.isMissing());
    }

    /// A value with its unit, behind its share where it has one: `82.1 % · 63.01 Mt`.
    String full(Plotted line, Value value) {
        return beside(line, value).orElse("") + ValueText.full(value, Drawings.unit(line));
    }

    /// What is said before a value that has a share: `82.1 % · `.
    Optional<String> beside(Plotted line, Value value) {
        return at(line, value.period()).map(share -> ValueText.full(share, CompoundUnit.SHARE) + BESIDE);
    }
}
