package kervan.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kervan.analytics.Completeness;
import kervan.analytics.Rebased;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.chart.DateText;
import kervan.chart.Terms;
import kervan.explore.Nothing.Offer;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;

/// Finds out why nothing is shown, and which single step would show something: it is tried before it is offered.
///
/// @param glance what another exploration would show
record Emptiness(Exploration exploration, Glance now, Function<Exploration, Glance> glance) {

    private static final int MOST_OFFERS = 4;

    /// What is computed of the lines, and for which stretch of time.
    record Glance(List<Plotted> lines, Optional<Stretch> stretch) {

        boolean showsSomething() {
            return lines.stream().flatMap(line -> line.values().stream()).anyMatch(value -> !value.isMissing() && stretch.filter(shown -> shown.contains(value.period())).isPresent());
        }

        Stream<TimePeriod> periods() {
            return lines.stream().flatMap(line -> line.values().stream()).filter(value -> !value.isMissing()).map(Value::period);
        }
    }

    /// Empty where something is shown, and where there are no lines.
    Optional<Nothing> nothing() {
        return now.lines().isEmpty() || now.showsSomething() ? Optional.empty() : Optional.of(isBackwards() ? backwards() : nearest().map(this::elsewhere).orElseGet(this::atAll));
    }

    private boolean isBackwards() {
        return exploration.from().flatMap(from -> exploration.to().map(to -> to.endExclusive().isBefore(from.start().plusSeconds(1)))).orElse(false);
    }

    private Nothing backwards() {
        var from = exploration.from().orElseThrow();
        var to = exploration.to().orElseThrow();
        return new Nothing(Texts.of("explore.nothing.backwards", "from", DateText.of(from), "to", DateText.of(to)), tried(List.of(stretched(to, from), allTime())));
    }

    private Offer stretched(TimePeriod from, TimePeriod to) {
        var words = from.equals(to) ? DateText.of(from) : DateText.of(from) + " – " + DateText.of(to);
        return new Offer(Texts.of("explore.offer.stretch", "stretch", words), exploration.without(Parameter.RANGE).with(Parameter.FROM, from.toString()).with(Parameter.TO, to.toString()));
    }

    private Offer allTime() {
        return new Offer(Texts.of("explore.offer.all-time"), exploration.without(Parameter.RANGE, Parameter.FROM, Parameter.TO));
    }

    /// The value nearest to the stretch that is asked for; empty where there is no value at any time.
    private Optional<TimePeriod> nearest() {
        var from = exploration.from().map(period -> period.at(exploration.frequency())).or(() -> now.stretch().map(Stretch::first));
        var to = exploration.to().map(period -> period.at(exploration.frequency())).or(() -> now.stretch().map(Stretch::last));
        return now.periods().min(Comparator.comparingLong(period -> Math.min(from.or(() -> to).map(one -> Math.abs(one.until(period))).orElse(0L), to.or(() -> from).map(one -> Math.abs(one.until(period))).orElse(0L))));
    }

    /// A stretch as long as the one asked for, as far as there are values.
    private Nothing elsewhere(TimePeriod nearest) {
        var longer = exploration.from().flatMap(from -> exploration.to().map(to -> Math.abs(from.at(exploration.frequency()).until(to.at(exploration.frequency()))))).orElse(0L);
        var first = now.periods().min(Comparator.naturalOrder()).orElseThrow();
        var last = now.periods().max(Comparator.naturalOrder()).orElseThrow();
        var isLater = exploration.from().or(exploration::to).filter(asked -> asked.start().isAfter(nearest.start())).isEmpty();
        var from = isLater ? nearest : later(first, nearest.plus(-longer));
        var to = isLater ? earlier(last, nearest.plus(longer)) : nearest;
        return new Nothing(Texts.of("explore.nothing.elsewhere", "period", DateText.of(nearest)), tried(List.of(stretched(from, to), allTime())));
    }

    private static TimePeriod later(TimePeriod one, TimePeriod other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static TimePeriod earlier(TimePeriod one, TimePeriod other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Nothing atAll() {
        var offers = new ArrayList<Offer>();
        exploration.vintage().day().ifPresent(day -> {
            firstPublished().ifPresent(first -> offers.add(new Offer(Texts.of("explore.offer.day", "day", DateText.of(first)), exploration.with(Parameter.AS_OF, first.toString()))));
            offers.add(new Offer(Texts.of("explore.offer.today"), exploration.without(Parameter.AS_OF)));
        });
        Meaning.FREQUENCIES.stream().filter(one -> one != exploration.frequency()).forEach(one ->
                offers.add(new Offer(Texts.of("explore.offer.frequency", "frequency", Terms.of(one)), exploration.with(Parameter.FREQUENCY, one.code()))));
        offers.add(new Offer(Texts.of("explore.offer.partial"), exploration.with(Parameter.COMPLETENESS, Completeness.PARTIAL.code())));
        if (exploration.transformation() instanceof Rebased rebased) {
            base(rebased).ifPresent(base -> offers.addFirst(new Offer(Texts.of("explore.offer.base", "base", DateText.of(base)),
                    exploration.with(Parameter.TRANSFORMATION, new Rebased(base, rebased.scale()).code()))));
        }
        offers.add(new Offer(Texts.of("explore.offer.values"), exploration.without(Parameter.TRANSFORMATION, Parameter.SMOOTHING, Parameter.PER_DAY, Parameter.METHOD)));
        offers.add(allTime());
        return new Nothing(why(), tried(offers.stream().filter(offer -> !offer.exploration().equals(exploration)).toList()));
    }

    private String why() {
        var day = exploration.vintage().day();
        if (day.isPresent() && glance.apply(exploration.without(Parameter.AS_OF)).showsSomething()) {
            return Texts.of("explore.nothing.unpublished", "day", DateText.of(day.orElseThrow()), "first", firstPublished().map(DateText::of).orElse("none"));
        }
        var refused = now.lines().stream().flatMap(line -> line.outcome().refusal().map(why -> line.name() + ": " + why.sentence()).stream()).findFirst();
        return refused.or(this::lacking).map(why -> Texts.of("explore.nothing.refused", "why", why)).orElseGet(() -> Texts.of("explore.nothing.frequency", "frequency", Terms.of(exploration.frequency())));
    }

    /// Why the newest value that there is at this frequency came to nothing; empty where there is none.
    private Optional<String> lacking() {
        return now.lines().stream().flatMap(line -> line.levels().flatMap(TimeSeries::latest).flatMap(known -> line.values().stream().filter(value -> value.period().equals(known.period())).findFirst())
                .flatMap(Value::why).map(why -> line.name() + ": " + why.sentence(DateText::of)).stream()).findFirst();
    }

    /// The period nearest to the base in which all lines have a value that is wholly known.
    private Optional<TimePeriod> base(Rebased rebased) {
        var wanted = rebased.base().at(exploration.frequency());
        var levels = now.lines().stream().flatMap(line -> line.levels().stream()).toList();
        return levels.stream().flatMap(series -> series.values().stream()).map(Value::period).distinct()
                .filter(period -> levels.stream().allMatch(series -> series.at(period).filter(value -> !value.isMissing() && !value.isPartial() && value.status().isActual()).isPresent()))
                .min(Comparator.comparingLong(period -> Math.abs(wanted.until(period))));
    }

    /// The day on which the first of what is known today was published.
    private Optional<LocalDate> firstPublished() {
        return glance.apply(exploration.without(Parameter.AS_OF)).lines().stream().flatMap(line -> line.observations().stream()).flatMap(series -> series.observations().stream())
                .flatMap(one -> one.sources().stream()).flatMap(source -> source.published().stream()).map(published -> published.latest()).min(Comparator.naturalOrder());
    }

    private List<Offer> tried(List<Offer> offers) {
        return offers.stream().filter(offer -> glance.apply(offer.exploration()).showsSomething()).limit(MOST_OFFERS).toList();
    }
}
