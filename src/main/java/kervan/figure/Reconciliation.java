package kervan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.figure.ReconciledObservation.Term;
import kervan.language.Texts;
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
        return at(frequency, preferred(figures));
    }

    /// The same of figures of which it is known already which are preferred.
    public List<ReconciledObservation> at(Frequency frequency, NavigableMap<Interval, PreferredFigure> preferred) {
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

    /// What had added up since the first day of the days by each later date that reported figures reach, in the order of time.
    ///
    /// The same figures, ways and signs as for observations; figures of every calendar year that the days touch are steps. What is only estimated or
    /// forecast makes no point. None for a rate ([#whyNothingAddsUp]).
    ///
    /// @param figures of one series, in any order
    public List<RunningTotal> runningTotals(Interval days, Collection<Figure> figures) {
        return runningTotals(days, preferred(figures));
    }

    /// The same of figures of which it is known already which are preferred.
    public List<RunningTotal> runningTotals(Interval days, NavigableMap<Interval, PreferredFigure> preferred) {
        if (whyNothingAddsUp().isPresent()) {
            return List.of();
        }
        var ways = CheapestWay.fromEach(days.start(), steps(years(days), preferred, ObservationStatus::isReported));
        return ways.keySet().stream()
                .filter(date -> date.isAfter(days.start()) && !date.isAfter(days.endExclusive())).sorted()
                .flatMap(date -> total(new Interval(days.start(), date), preferred, ObservationStatus::isReported, Optional.of(ways.get(date))).stream())
                .filter(total -> total.status().isReported())
                .toList();
    }

    /// What adds up over the days: as published, otherwise put together of reported figures, otherwise of estimates too, and then its status says so.
    ///
    /// Empty when the figures do not add up to the days, contradict each other, or are of a rate.
    ///
    /// @param figures of one series, in any order
    public Optional<RunningTotal> total(Interval days, Collection<Figure> figures) {
        if (whyNothingAddsUp().isPresent()) {
            return Optional.empty();
        }
        var preferred = preferred(figures);
        return total(days, preferred, ObservationStatus::isReported).or(() -> total(days, preferred, ObservationStatus::isActual));
    }

    /// Why there are no totals of this series, a clause for readers; empty when its values can be added.
    public Optional<String> whyNothingAddsUp() {
        return aggregation == Aggregation.MEAN ? Optional.of(Texts.of("figure.rate")) : Optional.empty();
    }

    private Optional<RunningTotal> total(Interval days, NavigableMap<Interval, PreferredFigure> preferred, Predicate<ObservationStatus> wanted) {
        return total(days, preferred, wanted, CheapestWay.from(days.start(), days.endExclusive(), steps(years(days), preferred, wanted)));
    }

    private Optional<RunningTotal> total(Interval days, NavigableMap<Interval, PreferredFigure> preferred, Predicate<ObservationStatus> wanted,
            Optional<List<CheapestWay.Leg>> way) {
        return Optional.ofNullable(preferred.get(days)).filter(asPublished -> wanted.test(asPublished.figure().status()))
                .map(asPublished -> RunningTotal.published(asPublished, quantity(asPublished.figure())))
                .or(() -> way.map(legs -> put(days, legs)))
                .filter(total -> total.quantity().value().signum() >= 0);
    }

    private ReconciledObservation observe(TimePeriod period, NavigableMap<Interval, PreferredFigure> preferred) {
        var days = period.interval();
        if (preferred.get(days) instanceof PreferredFigure asPublished) {
            return published(period, asPublished);
        }
        if (aggregation == Aggregation.MEAN) {
            return ReconciledObservation.missing(period, unit, Absence.of(Absence.Reason.RATE));
        }
        var year = TimePeriod.containing(days.start().atStartOfDay(), Frequency.ANNUAL).interval();
        return CheapestWay.from(days.start(), days.endExclusive(), steps(year, preferred, ObservationStatus::isActual))
                .map(way -> derived(period, way))
                .orElseGet(() -> ReconciledObservation.missing(period, unit, Absence.of(Absence.Reason.NO_WAY)));
    }

    private List<CheapestWay.Step> steps(Interval within, NavigableMap<Interval, PreferredFigure> preferred, Predicate<ObservationStatus> wanted) {
        return preferred.entrySet().stream()
                .filter(entry -> within.contains(entry.getKey()) && wanted.test(entry.getValue().figure().status()))
                .map(entry -> new CheapestWay.Step(entry.getValue(), quantity(entry.getValue().figure())))
                .toList();
    }

    /// Every calendar year that the days touch, as a whole.
    private static Interval years(Interval days) {
        return new Interval(days.start().withDayOfYear(1), days.lastDay().withDayOfYear(1).plusYears(1));
    }

    private ReconciledObservation published(TimePeriod period, PreferredFigure preferred) {
        var quantity = quantity(preferred.figure());
        var observation = new Observation(period, quantity.value(), preferred.figure().status());
        return new ReconciledObservation(observation, quantity.rounding(), unit, Optional.of(Derivation.PUBLISHED),
                List.of(new Term(preferred, true, quantity)), spread(preferred), UnitConversion.needsFactor(preferred.figure().unit(), unit), false, Optional.empty());
    }

    private ReconciledObservation derived(TimePeriod period, List<CheapestWay.Leg> way) {
        var total = put(period.interval(), way);
        if (total.quantity().value().signum() < 0) {
            return ReconciledObservation.missing(period, unit, total.quantity().isLostInRounding() ? Absence.of(Absence.Reason.LOST_IN_ROUNDING)
                    : new Absence(Absence.Reason.CONTRADICTION, total.lineage()));
        }
        var derivation = way.stream().allMatch(CheapestWay.Leg::forwards) ? Derivation.SUMMED : Derivation.DIFFERENCED;
        return new ReconciledObservation(new Observation(period, total.quantity().value(), total.status()), total.quantity().rounding(), unit,
                Optional.of(derivation), total.lineage(), Optional.empty(), total.converted(), total.uncertain(), Optional.empty());
    }

    private RunningTotal put(Interval days, List<CheapestWay.Leg> way) {
        return RunningTotal.of(days, way.stream().map(CheapestWay.Leg::term).toList(), unit);
    }

    private Optional<ReconciledObservation.Spread> spread(PreferredFigure preferred) {
        var values = preferred.reported().stream()
                .filter(figure -> UnitConversion.isExact(figure.unit(), unit))
                .map(figure -> quantity(figure).value()).sorted().toList();
        return values.isEmpty() || values.getFirst().compareTo(values.getLast()) == 0 ? Optional.empty()
                : Optional.of(new ReconciledObservation.Spread(values.getFirst(), values.getLast(), values.size()));
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
            series.add(observations.getOrDefault(period, ReconciledObservation.missing(period, unit, Absence.of(Absence.Reason.NO_FIGURE))));
        }
        return series;
    }
}
