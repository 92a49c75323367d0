package kervan.analytics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// A series at a coarser frequency: the months of each year added up, averaged, or the last of them.
///
/// @param method empty for the one that goes with the behaviour of the series
public record Resampling(Frequency to, Optional<Method> method, Completeness completeness) {

    private static final Set<Frequency> COARSE = EnumSet.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);
    private static final Set<Frequency> FILLING = EnumSet.of(Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY, Frequency.DAILY);

    /// How a series that behaves so is brought there.
    public Method methodFor(Behaviour behaviour) {
        return method.orElse(behaviour.method());
    }

    public Outcome apply(TimeSeries series) {
        var how = methodFor(series.behaviour());
        if (!COARSE.contains(to) || !FILLING.contains(series.frequency()) || to.compareTo(series.frequency()) >= 0) {
            return Refusal.of("not-coarser", "from", Calendar.words(series.frequency()), "to", Calendar.words(to));
        }
        if (how == Method.SUM && series.behaviour() != Behaviour.FLOW) {
            return Refusal.of("sum-of", "behaviour", series.behaviour().words());
        }
        var changed = new ArrayList<Value>();
        if (!series.values().isEmpty()) {
            var last = series.values().getLast().period().at(to);
            for (var period = series.values().getFirst().period().at(to); period.compareTo(last) <= 0; period = period.plus(1)) {
                changed.add(resampled(series, period, how));
            }
        }
        return new TimeSeries(to, series.unit(), how == Method.SUM ? Behaviour.FLOW : averaged(series.behaviour()), changed);
    }

    /// The mean of volumes, and the last of them, can neither be added nor divided by the days of the longer period.
    private static Behaviour averaged(Behaviour behaviour) {
        return behaviour == Behaviour.FLOW ? Behaviour.RATE : behaviour;
    }

    private Value resampled(TimeSeries series, TimePeriod period, Method how) {
        var of = Calendar.parts(period, series.frequency());
        var first = Calendar.first(period, series.frequency());
        List<Value> parts = new ArrayList<>();
        for (int at = 0; at < of; at++) {
            series.at(first.plus(at)).filter(part -> !part.isMissing()).ifPresent(parts::add);
        }
        var lastIsThere = how == Method.END_OF_PERIOD && !parts.isEmpty() && parts.getLast().period().equals(first.plus(of - 1));
        var coverage = lastIsThere ? Coverage.WHOLE : new Coverage(parts.size(), of);
        if (parts.isEmpty() || !completeness.accepts(coverage)) {
            return Value.missing(period, new Gap.Incomplete(coverage, series.frequency()));
        }
        return switch (how) {
            case SUM -> Value.of(period, Inexact.sum(parts.stream().map(part -> part.inexact().orElseThrow()).toList()), Mean.status(parts.stream()), coverage);
            case AVERAGE -> Mean.of(period, parts, series.behaviour(), coverage);
            case END_OF_PERIOD -> Value.of(period, parts.getLast().inexact().orElseThrow(), parts.getLast().status(), coverage);
        };
    }

    /// Target frequency, method, completeness, and what it is made of: `A sum all of M`; `A published or sum 8 of M` where no method was asked for.
    String code(Behaviour behaviour, Frequency parts) {
        return "%s %s%s %s of %s".formatted(to.code(), method.isPresent() ? "" : "published or ", methodFor(behaviour).code(), completeness.code(), parts.code());
    }

    /// *annual: sum, complete periods only*.
    public String words(Behaviour behaviour, Frequency parts) {
        var how = methodFor(behaviour).words(behaviour, parts);
        return Texts.of("analytics.resampling", "frequency", Calendar.words(to), "completeness", completeness.words(),
                "method", method.isPresent() ? how : Texts.of("analytics.resampling.published-or", "method", how));
    }
}
