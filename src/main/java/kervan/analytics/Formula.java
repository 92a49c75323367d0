package kervan.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kervan.timeseries.TimePeriod;

/// Arithmetic across lines, which are called by letters: `a/(a+b)*100`.
///
/// Units come along: tonnes and barrels are not added, tonnes by tonnes are a ratio, and a ratio times 100 is per cent. A number has no unit, so that it multiplies anything
/// and is added to ratios, percentages and indices only. Where a line has no value, or the divisor is zero, the result is a gap.
public final class Formula implements FormulaAnswer {

    private final Term term;

    Formula(Term term) {
        this.term = term;
    }

    /// Reads letters for lines, numbers, `+ - * / ( )` and a minus before a term; up to 200 characters, brackets up to 20 deep.
    ///
    /// A blank between two terms is a plus, because that is what a plus becomes in an address.
    public static FormulaAnswer parse(String text) {
        return FormulaReader.read(text);
    }

    /// As it stands in addresses: no blanks, and only the brackets that it needs.
    public String text() {
        return term.written();
    }

    /// The letters in it, in alphabetical order.
    public Set<Character> letters() {
        return term.letters();
    }

    /// The same of the lines that are left when one is taken away: those behind it move up by a letter, so that `a/(a+c)` without `b` is `a/(a+b)`. Empty where it names the line that goes.
    public Optional<Formula> without(char line) {
        return letters().contains(line) ? Optional.empty() : Optional.of(new Formula(term.moved(letter -> letter > line ? (char) (letter - 1) : letter)));
    }

    /// One value for each period in which any of its lines has one.
    ///
    /// @param lines `a` is the first of them; those that the formula does not name may be anything. One that was refused and is named refuses the formula
    public Outcome apply(List<? extends Outcome> lines) {
        var named = new TreeMap<Character, TimeSeries>();
        for (char letter : letters()) {
            if (letter - 'a' >= lines.size()) {
                return Refusal.of("no-such-line", "line", String.valueOf(letter), "last", String.valueOf((char) ('a' + Math.max(0, lines.size() - 1))));
            }
            switch (lines.get(letter - 'a')) {
                case TimeSeries line -> named.put(letter, line);
                case Refusal(var why) -> {
                    return Refusal.of("in-line", "line", String.valueOf(letter), "why", why);
                }
            }
        }
        return apply(named);
    }

    private Outcome apply(SortedMap<Character, TimeSeries> lines) {
        var frequency = lines.get(lines.firstKey()).frequency();
        if (lines.values().stream().anyMatch(line -> line.frequency() != frequency)) {
            return Refusal.of("other-frequency");
        }
        return switch (Plan.of(term, lines)) {
            case Plan.Refused(var refusal) -> refusal;
            case Plan.Made made -> new TimeSeries(frequency, made.unit(), made.behaviour(), values(made, lines));
        };
    }

    private static List<Value> values(Plan.Made plan, SortedMap<Character, TimeSeries> lines) {
        var ends = lines.values().stream().filter(line -> !line.values().isEmpty())
                .flatMap(line -> Stream.of(line.values().getFirst().period(), line.values().getLast().period())).sorted().toList();
        var values = new ArrayList<Value>();
        for (var period = ends.isEmpty() ? null : ends.getFirst(); period != null && period.compareTo(ends.getLast()) <= 0; period = period.plus(1)) {
            values.add(value(plan, period, lines));
        }
        return values;
    }

    private static Value value(Plan.Made plan, TimePeriod period, SortedMap<Character, TimeSeries> lines) {
        var known = new ArrayList<Value>();
        for (var line : lines.entrySet()) {
            var value = line.getValue().at(period).filter(one -> !one.isMissing());
            if (value.isEmpty()) {
                return Value.missing(period, new Gap.NoValueIn(line.getKey(), period));
            }
            known.add(value.orElseThrow());
        }
        return switch (plan.at().reckon(period)) {
            case Plan.Nothing(var why) -> Value.missing(period, why);
            case Plan.Something(var number) -> Value.of(period, number, Mean.status(known.stream()),
                    known.stream().map(Value::coverage).reduce(Coverage.WHOLE, Coverage::and));
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && formula.term.equals(term);
    }

    @Override
    public int hashCode() {
        return term.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
