package kervan.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.event.Event;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.Qualifier;
import kervan.figure.RunningTotal;
import kervan.pace.Assessment;
import kervan.pace.Evidence;
import kervan.pace.Goal;
import kervan.pace.Offer;
import kervan.pace.Pace;
import kervan.pace.Paces;
import kervan.pace.Verdict;
import kervan.pace.Verdict.Reason;
import kervan.pace.YearBefore;
import kervan.target.Judged.Bound;
import kervan.target.Judged.Voice;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.UnitOfMeasure.Dimension;

/// Holds an announcement against the figures of its series.
///
/// @param whole the announcement that this one is the share of, if it is one
/// @param known what the standpoint knows of the series
/// @param events what it knows to have happened
record Judge(Announcement announcement, Optional<Announcement> whole, KnownSeries known, Standpoint standpoint, List<Event> events) {

    private static final String DISRUPTION = "disruption";

    /// Judged in the unit of the announcement, and told in the one that is asked for; a daily rate is not added up, and judged as one.
    Judged judged() {
        var asked = unit();
        if (UnitConversion.isExact(announcement.unit(), asked) || announcement.unit().dimension() == Dimension.OIL_RATE || !series().conversion().reaches(announcement.unit(), asked)) {
            return inItsUnit();
        }
        var own = new Judge(announcement, whole, known, standpoint.withUnit(null), events).inItsUnit();
        return asked.dimension() == Dimension.OIL_RATE ? asRate(own) : own.told(new Scaled(asked, series().conversion().ratio(announcement.unit(), asked, 1).orElseThrow()), standpoint);
    }

    private Judged asRate(Judged own) {
        var rate = inItsUnit();
        return rate.verdict() instanceof Verdict.NotAssessable || rate.days().isEmpty() ? rate
                : rate.withVerdict(own.verdict().in(series().conversion().ratio(announcement.unit(), unit(), rate.days().orElseThrow().days()).orElseThrow()));
    }

    private Judged inItsUnit() {
        return obstacle().map(this::notAssessable).orElseGet(() -> JudgedDays.of(announcement.promise(), standpoint.year())
                .map(this::judged).orElseGet(() -> notAssessable(Reason.NO_DEADLINE)));
    }

    /// Why figures of the series cannot be held against it at all.
    private Optional<Reason> obstacle() {
        var promise = announcement.promise();
        if (promise.subject() == Promise.Subject.CAPACITY) {
            return Optional.of(Reason.CAPACITY);
        }
        if (announcement.scope() != null && (series().scope() == null || !announcement.scope().equals(series().scope().key()))) {
            return Optional.of(Reason.SCOPES_DIFFER);
        }
        if (!series().conversion().reaches(series().unit(), unit())) {
            return Optional.of(Reason.UNIT);
        }
        return promise.kind() == Promise.Kind.INCREMENT && baseline().isEmpty() ? Optional.of(Reason.BASELINE_MISSING) : Optional.empty();
    }

    private Series series() {
        return known.series();
    }

    private Judged notAssessable(Reason reason) {
        return new Judged(announcement, series(), standpoint, new Verdict.NotAssessable(reason), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    private Judged judged(Interval days) {
        var goal = goal(days).in(unit(), series().conversion()).orElseThrow();
        var evidence = evidence(days, goal.unit());
        var offers = offers(goal, evidence);
        var pace = offers.stream().filter(offer -> offer.kind() == wanted(offers)).map(Offer.Possible.class::cast).findFirst().orElseThrow().pace();
        var others = offers.stream().filter(Offer.Possible.class::isInstance).map(offer -> ((Offer.Possible) offer).pace()).filter(one -> one != pace).toList();
        var assessment = Assessment.of(goal, evidence, pace, others, standpoint.day());
        var bound = atMost(assessment);
        var verdict = bound.<Verdict>map(Bounded::verdict).orElseGet(assessment::verdict);
        return new Judged(announcement, series(), standpoint, verdict, Optional.of(assessment), offers, voices(goal, evidence, pace), bound.map(Bounded::bound));
    }

    /// A share keeps the rounding of the whole, in proportion.
    private Goal goal(Interval days) {
        var alone = new Goal(announcement.value(), announcement.low(), announcement.unit(), announcement.qualifier(), days);
        var printed = announcement.promise().kind() == Promise.Kind.INCREMENT ? alone.above(baseline().orElseThrow()) : alone;
        return whole.filter(one -> one.unit() == announcement.unit()).flatMap(one -> JudgedDays.of(one.promise(), days.start().getYear())
                        .filter(all -> all.contains(days)).map(all -> new Goal(one.value(), one.low(), one.unit(), one.qualifier(), all).prorated(days)))
                .filter(share -> share.value().compareTo(printed.value()) == 0).orElse(printed);
    }

    private record Bounded(Verdict.Missed verdict, Bound bound) {
    }

    /// Missed where all of the year in which the days lie brought too little, since nothing of a part exceeds the whole.
    private Optional<Bounded> atMost(Assessment assessment) {
        var goal = assessment.goal();
        var year = Interval.parse(String.valueOf(goal.days().start().getYear()));
        var open = assessment.verdict() instanceof Verdict.NotAssessable(var reason, _) && (reason == Reason.FIGURES_END_EARLY || reason == Reason.NO_FIGURES);
        if (!open || !year.contains(goal.days()) || goal.isCap()) {
            return Optional.empty();
        }
        var whole = voiced(year).stream().map(figure -> told(figure, goal.unit())).toList();
        var tooLittle = !whole.isEmpty() && whole.stream().noneMatch(all -> goal.isReachedBy(all) || goal.isWithinRoundingOf(all));
        var gaps = whole.stream().map(all -> goal.promised().minus(all).value()).sorted().toList();
        return tooLittle ? Optional.of(new Bounded(new Verdict.Missed(gaps.getFirst(), gaps.getLast()), new Bound(year, whole.stream().max(Comparator.comparing(Quantity::value)).orElseThrow()))) : Optional.empty();
    }

    /// What an increment is added to; empty where nobody gave it.
    private Optional<Quantity> baseline() {
        var compared = announcement.compared();
        return Optional.ofNullable(compared.value()).filter(value -> compared.unit() instanceof UnitOfMeasure unit && unit.dimension() == announcement.unit().dimension())
                .map(value -> Quantity.of(value, compared.unit()));
    }

    private UnitOfMeasure unit() {
        return standpoint.unit() == null ? announcement.unit() : standpoint.unit();
    }

    private Evidence evidence(Interval days, UnitOfMeasure unit) {
        var conversion = series().conversion();
        return new Evidence(totals(days, unit), voiced(days).stream().map(figure -> told(figure, unit)).distinct().toList(),
                known.months().stream().map(one -> one.in(unit, conversion)).toList(), totals(YearBefore.of(days), unit), known.reconciliation().whyNothingAddsUp().isEmpty());
    }

    private List<RunningTotal> totals(Interval days, UnitOfMeasure unit) {
        return known.reconciliation().runningTotals(days, known.preferred()).stream().map(total -> total.in(unit, series().conversion())).toList();
    }

    /// The figures that say what happened in exactly these days; in the dimension of the series where there are any such.
    private List<Figure> voiced(Interval days) {
        var reported = Optional.ofNullable(known.preferred().get(days)).map(PreferredFigure::reported).orElse(List.of());
        var own = reported.stream().filter(figure -> figure.unit().dimension() == series().unit().dimension()).toList();
        return own.isEmpty() ? reported : own;
    }

    private Quantity told(Figure figure, UnitOfMeasure unit) {
        return series().conversion().convert(figure.quantity(), unit, figure.interval().days()).orElseThrow();
    }

    private List<Voice> voices(Goal goal, Evidence evidence, Pace pace) {
        var taken = Optional.ofNullable(known.preferred().get(goal.days())).map(PreferredFigure::figure);
        return voiced(goal.days()).stream().map(figure -> {
            var alone = new Evidence(evidence.totals(), List.of(told(figure, goal.unit())), evidence.months(), evidence.yearBefore(), evidence.addsUp());
            return new Voice(figure, told(figure, goal.unit()), Assessment.of(goal, alone, pace, List.of(), standpoint.day()).verdict(), taken.filter(figure::equals).isPresent());
        }).toList();
    }

    private List<Offer> offers(Goal goal, Evidence evidence) {
        return Paces.all(goal, evidence, Optional.ofNullable(standpoint.pace()).map(PaceChoice::from), outages());
    }

    /// Disruptions of the route whose end is known, or was on that day.
    private List<Interval> outages() {
        return events.stream().filter(event -> event.kind().equals(DISRUPTION) && event.routes().contains(series().route()))
                .filter(event -> standpoint.vintage().day().map(event::isEndKnownBy).orElse(true))
                .flatMap(event -> event.end().map(end -> new Interval(event.startsOn().earliest(), end.latest().plusDays(1))).stream()).toList();
    }

    /// What was asked for, where it is possible; otherwise a ramp for what is to come gradually, and an even pace for all else.
    private Pace.Kind wanted(List<Offer> offers) {
        var usual = announcement.qualifier() == Qualifier.GRADUALLY ? Pace.Kind.RAMP : Pace.Kind.LINEAR;
        return Stream.of(Optional.ofNullable(standpoint.pace()).map(PaceChoice::kind).orElse(usual), usual)
                .filter(kind -> offers.stream().anyMatch(offer -> offer.kind() == kind && offer instanceof Offer.Possible)).findFirst().orElse(Pace.Kind.LINEAR);
    }
}
