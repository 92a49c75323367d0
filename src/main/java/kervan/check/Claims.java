package kervan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kervan.check.SlipOfAThousand.Slip;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// All that is claimed of one series, by interval, by year and by document.
///
/// A figure of the archive that an incoming one replaces (same days, document and unit) is left out.
final class Claims {

    private static final int MANY = 50;

    private final boolean volume;
    private final List<Claim> all = new ArrayList<>();
    private final Map<Interval, List<Claim>> byInterval = new HashMap<>();
    private final Map<Claim, Double> strangeness = new IdentityHashMap<>();
    private @Nullable Map<Integer, List<Claim>> byYear;
    private @Nullable Map<Source, List<Claim>> byDocument;
    private double @Nullable [] rates;
    private @Nullable List<Claim> firstOfEach;
    private final Map<Claim, Optional<Slip>> slips = new IdentityHashMap<>();
    private final Map<Claim, Optional<YearConfusion>> confusions = new IdentityHashMap<>();
    private final Map<Claim, Optional<PrintedRatio>> growths = new IdentityHashMap<>();

    private Claims(boolean volume) {
        this.volume = volume;
    }

    /// @param unit what the numbers are told in
    static Claims of(List<Figure> incoming, List<Figure> known, UnitOfMeasure unit, UnitConversion conversion, Aggregation aggregation) {
        var claims = new Claims(aggregation == Aggregation.SUM);
        var scale = new Scale(unit, conversion);
        incoming.forEach(figure -> claims.add(figure, scale, true));
        known.stream().filter(figure -> !claims.isReplaced(figure)).toList().forEach(figure -> claims.add(figure, scale, false));
        return claims;
    }

    private void add(Figure figure, Scale scale, boolean incoming) {
        if (scale.reaches(figure)) {
            var claim = Claim.of(all.size(), figure, scale, incoming);
            all.add(claim);
            byInterval.computeIfAbsent(figure.interval(), days -> new ArrayList<>(2)).add(claim);
        }
    }

    private boolean isReplaced(Figure figure) {
        return at(figure.interval()).stream().map(Claim::figure)
                .anyMatch(other -> other != figure && other.unit() == figure.unit() && other.source().equals(figure.source()));
    }

    /// In the order in which the figures came: the incoming first.
    List<Claim> all() {
        return all;
    }

    boolean holds(Claim claim) {
        return claim.index() < all.size() && all.get(claim.index()) == claim;
    }

    /// What is said of the days; of more than [#MANY] documents only what the first say.
    List<Claim> at(Interval days) {
        var same = byInterval.getOrDefault(days, List.of());
        return same.size() <= MANY ? same : same.subList(0, MANY);
    }

    /// Those whose days lie within the calendar year.
    List<Claim> inYear(int year) {
        if (byYear == null) {
            byYear = new HashMap<>();
            for (var claim : all) {
                if (!claim.interval().lastDay().isAfter(claim.interval().start().withDayOfYear(1).plusYears(1).minusDays(1))) {
                    byYear.computeIfAbsent(claim.interval().start().getYear(), one -> new ArrayList<>()).add(claim);
                }
            }
        }
        return byYear.getOrDefault(year, List.of());
    }

    List<Claim> inDocument(Source document) {
        if (byDocument == null) {
            byDocument = new HashMap<>();
            all.forEach(claim -> byDocument.computeIfAbsent(claim.figure().source(), one -> new ArrayList<>()).add(claim));
        }
        return byDocument.getOrDefault(document, List.of());
    }

    /// The first that may speak against others of each interval, in the order of time.
    List<Claim> firstOfEach() {
        if (firstOfEach == null) {
            firstOfEach = new ArrayList<>(byInterval.size());
            for (var same : byInterval.values()) {
                same.stream().filter(this::isEvidence).findFirst().ifPresent(firstOfEach::add);
            }
            firstOfEach.sort((one, other) -> inTime(one.interval(), other.interval()));
        }
        return firstOfEach;
    }

    /// The order of [Interval], without an object for each comparison.
    static int inTime(Interval one, Interval other) {
        var byStart = one.start().compareTo(other.start());
        return byStart != 0 ? byStart : one.endExclusive().compareTo(other.endExclusive());
    }

    /// Whether values of shorter periods make up that of a longer one.
    boolean isVolume() {
        return volume;
    }

    /// Whether the claim may speak against others: accepted, reported, and not itself a plain error in print.
    boolean isEvidence(Claim claim) {
        return claim.figure().isAccepted() && claim.figure().status().isReported() && !isSuspect(claim);
    }

    /// What others say of the days, fit to be held against the claim.
    List<Claim> evidence(Interval days, Predicate<Claim> wanted) {
        var said = at(days);
        return said.isEmpty() ? said : said.stream().filter(claim -> wanted.test(claim) && isEvidence(claim)).toList();
    }

    /// Whether it is a slip of a thousand or the value of another year.
    boolean isSuspect(Claim claim) {
        return slip(claim).isPresent() || confusion(claim).isPresent();
    }

    /// As the figures of the series alone show it.
    Optional<Slip> slip(Claim claim) {
        return slips.computeIfAbsent(claim, one -> SlipOfAThousand.slip(one, this, List.of()));
    }

    Optional<YearConfusion> confusion(Claim claim) {
        return confusions.computeIfAbsent(claim, one -> YearConfusion.of(one, this));
    }

    /// The growth that is printed beside it.
    Optional<PrintedRatio> growth(Claim claim) {
        return growths.computeIfAbsent(claim, one -> PrintedRatio.growth(one.figure().note()));
    }

    /// How far a day of it lies from the median of what a day had from the year before to the year after, in logarithms; 0 when that is not known.
    double strangeness(Claim claim) {
        return strangeness.computeIfAbsent(claim, this::distanceFromMedian);
    }

    private double distanceFromMedian(Claim claim) {
        var near = new ArrayList<Double>();
        for (var year = claim.interval().start().getYear() - 1; year <= claim.interval().start().getYear() + 1; year++) {
            for (var other : inYear(year)) {
                if (other.value() > 0 && !other.interval().equals(claim.interval()) && isEvidence(other)) {
                    near.add(Math.log(other.perDay(volume)));
                }
            }
        }
        near.sort(Comparator.naturalOrder());
        return near.size() < 2 || claim.value() <= 0 ? 0 : Math.abs(Math.log(claim.perDay(volume)) - near.get(near.size() / 2));
    }

    /// What is accepted and happened, a day, above zero, in ascending order; logarithms.
    double[] logsOfRates() {
        if (rates == null) {
            rates = all.stream().filter(claim -> claim.figure().isAccepted() && !claim.isForecast() && claim.value() > 0)
                    .mapToDouble(claim -> Math.log(claim.perDay(volume))).sorted().toArray();
        }
        return rates;
    }
}
