package kervan.watch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.catalogue.ConversionFactor;
import kervan.catalogue.RelatedSeries;
import kervan.catalogue.Series;
import kervan.claim.Basis;
import kervan.claim.Bracket;
import kervan.claim.Claim;
import kervan.claim.Exhibit;
import kervan.claim.Nearness;
import kervan.claim.Trial;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.figure.Leeway;
import kervan.figure.PreferredFigure;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.figure.ReconciledObservation;
import kervan.figure.Reconciliation;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Quantity;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Gathers what a claim can be held against: every accepted figure of the asked series and of those related to it, by every factor.
final class Exhibits {

    private final UnitOfMeasure unit;
    private final @Nullable BigDecimal onlyFactor;
    private final List<BigDecimal> factors;
    private final List<Counted> counted;

    Exhibits(Catalogue catalogue, Archive archive, Understood asked) {
        this.unit = asked.claim().unit();
        this.onlyFactor = asked.barrelsPerTonne();
        this.factors = catalogue.conversionFactors().stream().map(ConversionFactor::barrelsPerTonne).sorted().toList();
        var related = catalogue.relatives(asked.series().key());
        var series = Stream.concat(Stream.of(asked.series()), related.stream().map(RelatedSeries::series)).map(Series::key).toList();
        var figures = archive.figures(series, asked.vintage()).stream().collect(Collectors.groupingBy(Figure::series));
        var choices = archive.choices(series, asked.vintage()).stream().collect(Collectors.toMap(Choice::days, choice -> choice));
        this.counted = Stream.concat(Stream.of(counted(Nearness.ASKED, asked.series(), figures, choices)),
                related.stream().map(one -> counted(Nearness.of(one.relation()), one.series(), figures, choices))).toList();
    }

    private static Counted counted(Nearness nearness, Series of, Map<SeriesKey, List<Figure>> figures, Map<SeriesOfDays, Choice> choices) {
        return new Counted(nearness, of, new Reconciliation(of.unit(), of.conversion(), of.aggregation(), choices), figures.getOrDefault(of.key(), List.of()));
    }

    Counted asked() {
        return counted.getFirst();
    }

    /// The series with anything that can be shown in the unit of the claim.
    List<Counted> counted() {
        return counted;
    }

    /// The baselines that a claim with a period is tried against; of one without, the figures of all periods that its value could be compared with.
    ///
    /// @param anyDays whether a value of no known period is compared with other periods than years
    List<Trial> trials(Claim claim, boolean anyDays) {
        var period = claim.period();
        if (period == null && claim.open().filter(Claim.Part.PERIOD::equals).isEmpty()) {
            return List.of();
        }
        return counted.stream().flatMap(of -> (period != null ? baselines(of, period) : searched(of, claim, anyDays)).flatMap(baseline -> tried(of, baseline, claim))).toList();
    }

    private Stream<Exhibit> baselines(Counted of, Interval period) {
        return exhibit(of, period).stream();
    }

    private Stream<Exhibit> searched(Counted of, Claim claim, boolean anyDays) {
        var days = claim.valuePeriod();
        return of.preferred().keySet().stream().filter(one -> days == null ? anyDays || isYear(one) : !one.equals(days) && Math.abs(one.days() - days.days()) * 10 <= days.days())
                .flatMap(one -> exhibit(of, one).stream());
    }

    private static boolean isYear(Interval days) {
        return days.period().filter(period -> period.frequency() == Frequency.ANNUAL).isPresent();
    }

    /// What the record has for the period of the value, each figure once.
    List<Exhibit> values(Interval period) {
        return counted.stream().flatMap(of -> exhibit(of, period).stream()).filter(Exhibit::ownFactor).toList();
    }

    private Stream<Trial> tried(Counted of, Exhibit baseline, Claim claim) {
        if (!claim.looksUpValue()) {
            return Stream.of(Trial.of(baseline));
        }
        var all = exhibit(of, claim.valuePeriod()).stream().filter(Exhibit::ownFactor).toList();
        var taken = all.stream().filter(Exhibit::preferred).findFirst();
        var values = all.stream().filter(value -> value.preferred() || baseline.preferred() && taken.filter(one -> one.bracket().equals(value.bracket())).isEmpty())
                .map(value -> new Trial(baseline, value)).toList();
        return values.isEmpty() && of.nearness() == Nearness.ASKED ? Stream.of(Trial.of(baseline)) : values.stream();
    }

    /// Every accepted figure for exactly the days; where there is none, what others make of them.
    private List<Exhibit> exhibit(Counted of, Interval days) {
        var figures = of.of(days);
        if (figures.isEmpty()) {
            return putTogether(of, days);
        }
        return figures.stream().flatMap(figure -> ways(of.series(), figure.unit()).flatMap(way -> of(of, figure, way).stream())).toList();
    }

    private Optional<Exhibit> of(Counted of, Figure figure, Way way) {
        return way.ratio(figure.unit(), unit, figure.interval().days()).map(ratio -> new Exhibit(of.nearness(), of.series().key(), of.scope(), new Basis.Published(figure), figure.interval(),
                figure.status(), of.isPreferred(figure), partOnly(of, figure), Bracket.of(figure.value(), Leeway.of(figure)).times(ratio), way.factor(), way.isOwn()));
    }

    /// The factor between units; null where none stands between them.
    private record Way(@Nullable BigDecimal factor, boolean isOwn) {

        private Optional<BigDecimal> ratio(UnitOfMeasure from, UnitOfMeasure to, long days) {
            return new UnitConversion(factor).ratio(from, to, days);
        }
    }

    /// The factor of the series first, then all others that were published; the one that was asked for alone.
    private Stream<Way> ways(Series series, UnitOfMeasure from) {
        if (!UnitConversion.needsFactor(from, unit)) {
            return Stream.of(new Way(null, true));
        }
        if (series.factor() == null) {
            return Stream.empty();
        }
        if (onlyFactor != null) {
            return Stream.of(new Way(onlyFactor, true));
        }
        var own = series.factor().barrelsPerTonne();
        return Stream.concat(Stream.of(new Way(own, true)), factors.stream().filter(one -> one.compareTo(own) != 0).map(one -> new Way(one, false)));
    }

    /// A reported figure that does not agree with the one taken of its scope, but with the one taken of a part for the same days.
    private @Nullable String partOnly(Counted of, Figure figure) {
        if (of.nearness() != Nearness.ASKED || of.isPreferred(figure) || !figure.status().isReported() || agree(of.series(), figure, of.preferred().get(figure.interval()).figure())) {
            return null;
        }
        return counted.stream().filter(part -> part.nearness() == Nearness.PART)
                .filter(part -> Optional.ofNullable(part.preferred().get(figure.interval())).map(PreferredFigure::figure)
                        .filter(taken -> taken.status().isReported() && agree(of.series(), figure, taken)).isPresent())
                .map(Counted::scope).findFirst().orElse(null);
    }

    private static boolean agree(Series series, Figure one, Figure other) {
        return series.conversion().ratio(other.unit(), one.unit(), one.interval().days())
                .filter(ratio -> bracket(one).meets(bracket(other).times(ratio))).isPresent();
    }

    private static Bracket bracket(Figure figure) {
        return Bracket.of(figure.value(), Leeway.of(figure));
    }

    private List<Exhibit> putTogether(Counted of, Interval days) {
        var made = observations(of, days);
        if (made.isEmpty()) {
            return List.of();
        }
        var sum = made.stream().flatMap(one -> one.quantity().stream()).reduce(Quantity::plus).orElseThrow();
        var status = made.stream().map(one -> one.observation().status()).reduce(ObservationStatus.NORMAL, ObservationStatus::and);
        return ways(of.series(), sum.unit()).flatMap(way -> way.ratio(sum.unit(), unit, days.days()).stream().map(ratio -> new Exhibit(of.nearness(), of.series().key(), of.scope(),
                new Basis.PutTogether(made), days, status, true, null, Bracket.of(sum).times(ratio), way.factor(), way.isOwn()))).toList();
    }

    /// One observation of the period, or one for each of its months; none unless all are known.
    private static List<ReconciledObservation> observations(Counted of, Interval days) {
        var period = days.period().filter(one -> one.frequency().compareTo(Frequency.MONTHLY) <= 0);
        if (period.isPresent()) {
            return of.at(period.get()).stream().toList();
        }
        var wholeMonths = days.start().getDayOfMonth() == 1 && days.endExclusive().getDayOfMonth() == 1;
        return wholeMonths && of.series().aggregation() == Aggregation.SUM ? months(of, days) : List.of();
    }

    private static List<ReconciledObservation> months(Counted of, Interval days) {
        var found = new ArrayList<ReconciledObservation>();
        var month = TimePeriod.containing(days.start().atStartOfDay(), Frequency.MONTHLY);
        for (; month.start().toLocalDate().isBefore(days.endExclusive()); month = month.plus(1)) {
            var known = of.at(month);
            if (known.isEmpty()) {
                return List.of();
            }
            found.add(known.get());
        }
        return found;
    }

    /// The periods for which the asked series has the very number, in the unit of the claim.
    List<Interval> withValue(BigDecimal number) {
        return asked().figures().stream().filter(figure -> figure.status().isReported() && UnitConversion.isExact(figure.unit(), unit) && figure.unit().to(unit, figure.value()).compareTo(number) == 0)
                .map(Figure::interval).distinct().sorted().toList();
    }

    /// The periods that the series has figures for, the newest first.
    List<Interval> known() {
        return asked().preferred().keySet().stream().sorted(Comparator.reverseOrder()).toList();
    }
}
