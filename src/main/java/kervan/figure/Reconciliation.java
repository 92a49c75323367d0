package kervan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.figure.ReconciledObservation.Term;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.Observation;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Quantity;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// How figures become one observation per period: taken as published, added, differenced, or missing.
///
/// Among figures for the same days one is preferred ([PreferredFigure]). A figure for exactly the period is taken as it
/// stands. Otherwise the preferred figures of that year are steps between dates, forwards or backwards: January-August less
/// January-July is a way from 1 August to 1 September. Of all ways from the start of the period to its end, the one that carries the least
/// rounding is taken ([CheapestWay]), and what it carries is said with the observation.
///
/// Quarantined figures take no part. Forecasts are taken as they stand and never differenced. A volume that comes out below
/// zero by more than its rounding shows that figures contradict each other: the observation is missing either way, and says why.
///
/// @param unit what the series is held in; every figure must be reachable from it
public record Reconciliation(UnitOfMeasure unit, UnitConversion conversion, Aggregation aggregation, Map<SeriesOfDays, Choice> choices) {

    /// One observation for each period from the first to the last that the figures reach, gaps included.
    ///
    /// @param figures of one series, in any order
    public List<ReconciledObservation> at(Frequency frequency, Collection<Figure> figures) {
        var preferred = preferred(figures);
        var observations = new TreeMap<TimePeriod, ReconciledObservation>();
        for (var days : preferred.keySet()) {
            var last = TimePeriod.containing(days.lastDay().atStartOfDay(), frequency);
            for (var period = TimePeriod.containing(days.start().atStartOfDay(), frequency); period.compareTo(last) <= 0; period = period.plus(1)) {
                observations.computeIfAbsent(period, wanted -> observe(wanted, preferred));
            }
        }
        return withGaps(observations);
    }

    /// The preferred figure of each interval that has an accepted one, in the order of time.
    public NavigableMap<Interval, PreferredFigure> preferred(Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.isAccepted() && conversion.reaches(figure.unit(), unit))
                .collect(Collectors.groupingBy(Figure::interval, TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), same -> PreferredFigure.among(same, unit, conversion, choices))));
    }

    private ReconciledObservation observe(TimePeriod period, NavigableMap<Interval, PreferredFigure> preferred) {
        var days = period.interval();
        if (preferred.get(days) instanceof PreferredFigure asPublished) {
            return published(period, asPublished);
        }
        if (aggregation == Aggregation.MEAN) {
            return ReconciledObservation.missing(period, unit, "no figure for the period; a rate is neither added nor differenced");
        }
        var year = TimePeriod.containing(days.start().atStartOfDay(), Frequency.ANNUAL).interval();
        var steps = preferred.entrySet().stream()
                .filter(entry -> year.contains(entry.getKey()) && entry.getValue().figure().status().isActual())
                .map(entry -> new CheapestWay.Step(entry.getValue(), quantity(entry.getValue().figure())))
                .toList();
        return CheapestWay.from(days.start(), days.endExclusive(), steps)
                .map(way -> derived(period, way))
                .orElseGet(() -> ReconciledObservation.missing(period, unit, "no figures that add up to the period"));
    }

    private ReconciledObservation published(TimePeriod period, PreferredFigure preferred) {
        var quantity = quantity(preferred.figure());
        var observation = new Observation(period, quantity.value(), preferred.figure().status());
        return new ReconciledObservation(observation, quantity.rounding(), unit, Optional.of(Derivation.PUBLISHED),
                List.of(new Term(preferred, true, quantity)), spread(preferred), converted(List.of(preferred)), false, Optional.empty());
    }

    private ReconciledObservation derived(TimePeriod period, List<CheapestWay.Leg> way) {
        var sum = way.stream().map(CheapestWay.Leg::signed).reduce(Quantity.of(BigDecimal.ZERO, unit), Quantity::plus);
        if (sum.value().signum() < 0) {
            return ReconciledObservation.missing(period, unit, sum.isLostInRounding()
                    ? "the difference of the figures is lost in their rounding: it comes out below zero"
                    : "the figures contradict each other: their difference is below zero (%s)".formatted(arithmetic(way)));
        }
        var lineage = way.stream().map(leg -> new Term(leg.step().figure(), leg.forwards(), leg.step().quantity())).toList();
        var status = way.stream().map(leg -> leg.step().figure().figure().status()).reduce(ObservationStatus.NORMAL, ObservationStatus::and);
        var derivation = way.stream().allMatch(CheapestWay.Leg::forwards) ? Derivation.SUMMED : Derivation.DIFFERENCED;
        var observation = new Observation(period, sum.value(), sum.isLostInRounding() ? ObservationStatus.LOW_RELIABILITY : status);
        return new ReconciledObservation(observation, sum.rounding(), unit, Optional.of(derivation), lineage, Optional.empty(),
                converted(lineage.stream().map(Term::preferred).toList()), isUncertain(sum), Optional.empty());
    }

    private static boolean isUncertain(Quantity sum) {
        return sum.rounding().halfWidth().compareTo(sum.value().multiply(ReconciledObservation.UNCERTAIN_SHARE)) > 0;
    }

    /// What is added and what is subtracted, as printed: `2.0 Mt - 2.2 Mt`.
    private static String arithmetic(List<CheapestWay.Leg> way) {
        return way.stream().sorted(Comparator.comparing(CheapestWay.Leg::forwards).reversed()).map(leg -> "%s%s %s".formatted(leg.forwards() ? "+ " : "- ",
                leg.step().figure().figure().value().toPlainString(), leg.step().figure().figure().unit().code())).collect(Collectors.joining(" ")).replaceFirst("^\\+ ", "");
    }

    private Optional<ReconciledObservation.Spread> spread(PreferredFigure preferred) {
        var values = preferred.reported().stream()
                .filter(figure -> UnitConversion.isExact(figure.unit(), unit))
                .map(figure -> quantity(figure).value()).sorted().toList();
        return values.isEmpty() || values.getFirst().compareTo(values.getLast()) == 0 ? Optional.empty()
                : Optional.of(new ReconciledObservation.Spread(values.getFirst(), values.getLast(), values.size()));
    }

    private boolean converted(List<PreferredFigure> from) {
        return from.stream().anyMatch(preferred -> UnitConversion.needsFactor(preferred.figure().unit(), unit));
    }

    private Quantity quantity(Figure figure) {
        return PreferredFigure.inUnit(figure, unit, conversion);
    }

    private List<ReconciledObservation> withGaps(NavigableMap<TimePeriod, ReconciledObservation> observations) {
        while (!observations.isEmpty() && observations.firstEntry().getValue().isMissing()) {
            observations.pollFirstEntry();
        }
        while (!observations.isEmpty() && observations.lastEntry().getValue().isMissing()) {
            observations.pollLastEntry();
        }
        var series = new ArrayList<ReconciledObservation>();
        for (var period = observations.isEmpty() ? null : observations.firstKey(); period != null && period.compareTo(observations.lastKey()) <= 0; period = period.plus(1)) {
            series.add(observations.getOrDefault(period, ReconciledObservation.missing(period, unit, "no figure was published")));
        }
        return series;
    }
}
