package kervan.watch;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.Catalogue;
import kervan.catalogue.NearestKeys;
import kervan.catalogue.Series;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.claim.Claim;
import kervan.claim.ClaimedFactor;
import kervan.claim.Comparison;
import kervan.claim.Said;
import kervan.figure.Qualifier;
import kervan.figure.Scope;
import kervan.language.Texts;
import kervan.language.TypedNumber;
import kervan.language.Writing;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// Reads the texts of a claim; what is not plain is refused with a sentence that says what to write.
final class ClaimReading {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern BELOW_ZERO = Pattern.compile("[-\u2212]\\s*\\d.*");

    private final Catalogue catalogue;
    private final Supplier<List<SeriesKey>> withFigures;
    private final ClaimWords words;

    /// @param withFigures series that have any figure, the fullest first: of a scope the first of them is asked
    ClaimReading(Catalogue catalogue, Supplier<List<SeriesKey>> withFigures, ClaimWords words) {
        this.catalogue = catalogue;
        this.withFigures = withFigures;
        this.words = words;
    }

    /// @throws Unclear when it cannot be understood
    Understood understood() {
        var series = series();
        var unit = unit(series);
        var value = words.text("value").map(text -> new Said(number("value", text), qualifier("qualifier"))).orElse(null);
        if (value == null && words.text("qualifier").isPresent()) {
            throw new Unclear(Texts.of("unclear.word"), Texts.of("unclear.word-why"));
        }
        var factor = factor();
        var change = words.text("change").map(this::change).orElse(null);
        var baseline = words.text("baseline").map(text -> Said.exactly(number("baseline", text))).orElse(null);
        var period = words.text("period").map(text -> period("period", text)).orElse(null);
        var valuePeriod = words.text("valuePeriod").map(text -> period("valuePeriod", text)).orElse(null);
        requireEnough(value, factor, change, baseline, period, valuePeriod);
        requireRoom(value, factor, change);
        return new Understood(new Claim(series, value, factor, change, falls(factor), baseline, period, valuePeriod, unit), catalogue.find(series).orElseThrow(), vintage(), barrelsPerTonne(series));
    }

    private SeriesKey series() {
        var named = words.text("series");
        var scope = words.text("scope");
        if (named.isEmpty() && scope.isEmpty()) {
            throw new Unclear(Texts.of("unclear.no-series"), Texts.of("unclear.no-series-why"));
        }
        if (named.isEmpty()) {
            return ofScope(scope.orElseThrow());
        }
        var key = named.orElseThrow();
        var found = Optional.of(key).filter(SeriesKey::isValid).map(SeriesKey::new).flatMap(catalogue::find)
                .orElseThrow(() -> new Unclear(Texts.of("unclear.unknown-series"), Texts.of("unclear.unknown-series-why", "series", key,
                        "meant", meant(key, catalogue.all().stream().map(Series::key).toList()))));
        if (scope.filter(one -> found.scope() == null || !found.scope().key().equals(one)).isPresent()) {
            throw new Unclear(Texts.of("unclear.two-subjects"), Texts.of("unclear.two-subjects-why", "series", key, "scope", scope.orElseThrow()));
        }
        return found.key();
    }

    private SeriesKey ofScope(String scope) {
        var known = catalogue.scopes().inOrder().stream().map(Scope::key).toList();
        if (!known.contains(scope)) {
            throw new Unclear(Texts.of("unclear.unknown-scope"), Texts.of("unclear.unknown-scope-why", "scope", scope, "meant", meant(scope, known.stream().map(SeriesKey::new).toList())));
        }
        var counting = catalogue.all().stream().filter(one -> one.scope() != null && one.scope().key().equals(scope)).map(Series::key).toList();
        return withFigures.get().stream().filter(counting::contains).findFirst().or(() -> counting.stream().findFirst())
                .orElseThrow(() -> new Unclear(Texts.of("unclear.no-series"), Texts.of("unclear.uncounted-why", "scope", scope)));
    }

    private static String meant(String written, List<SeriesKey> known) {
        return new NearestKeys(written).question(known.stream().map(SeriesKey::text).toList());
    }

    private UnitOfMeasure unit(SeriesKey key) {
        var series = catalogue.find(key).orElseThrow();
        var given = words.text("unit");
        if (given.isEmpty()) {
            var needed = Stream.of("value", "change", "baseline").filter(name -> words.text(name).isPresent()).findFirst();
            if (needed.isPresent()) {
                throw new Unclear(Texts.of("unclear.no-unit"), Texts.of("unclear.no-unit-why", "part", needed.get(), "unit", series.unit().code()));
            }
            return series.unit();
        }
        return UnitOfMeasure.ofCode(given.get()).filter(unit -> series.conversion().reaches(series.unit(), unit)).orElseThrow(() -> wrongUnit(series, given.get()));
    }

    private static Unclear wrongUnit(Series series, String given) {
        var reachable = Stream.of(UnitOfMeasure.values()).filter(unit -> series.conversion().reaches(series.unit(), unit)).map(UnitOfMeasure::code).toList();
        var meant = reachable.stream().filter(code -> code.equalsIgnoreCase(given)).findFirst().map(code -> Texts.of("claim.meant", "keys", code) + " ").orElse("");
        var why = UnitOfMeasure.ofCode(given).map(unit -> Texts.of("unclear.wrong-unit-why", "given", given, "counts", Terms.words(unit), "series", series.key().text(), "measured", Terms.words(series.unit())))
                .orElseGet(() -> Texts.of("unclear.no-such-unit", "given", given));
        return new Unclear(Texts.of("unclear.wrong-unit"), Texts.of("unclear.choose-unit", "why", why, "meant", meant, "units", String.join(", ", reachable)));
    }

    private @Nullable ClaimedFactor factor() {
        var number = words.text("factor");
        var word = words.text("factorQualifier").map(text -> qualifier("factorQualifier")).orElse(Qualifier.EXACTLY);
        if (words.text("relation").isEmpty()) {
            if (number.isPresent() || words.text("factorQualifier").isPresent()) {
                throw new Unclear(Texts.of("unclear.no-relation"), Texts.of("unclear.no-relation-why", "relations", relations()));
            }
            return null;
        }
        var relation = words.text("relation").flatMap(Comparison::ofCode).orElseThrow(() -> new Unclear(Texts.of("unclear.unknown-relation"),
                Texts.of("unclear.unknown-relation-why", "text", words.text("relation").orElseThrow(), "relations", relations())));
        if (!relation.hasNumber()) {
            return bare(relation, number, word);
        }
        return number.map(text -> numbered(relation, number("factor", text), word)).orElse(null);
    }

    private static ClaimedFactor bare(Comparison relation, Optional<String> number, Qualifier word) {
        var means = relation == Comparison.DOUBLE ? BigDecimal.TWO : new BigDecimal("0.5");
        if (number.filter(text -> number("factor", text).compareTo(means) != 0).isPresent()) {
            throw new Unclear(Texts.of("unclear.two-factors"), Texts.of("unclear.two-factors-why", "relation", relation.code(), "means", NumberText.of(means), "factor", number.orElseThrow()));
        }
        return new ClaimedFactor(relation, means, word);
    }

    private static ClaimedFactor numbered(Comparison relation, BigDecimal number, Qualifier word) {
        if (relation == Comparison.PERCENT_LESS && number.compareTo(BigDecimal.valueOf(100)) >= 0) {
            throw new Unclear(Texts.of("unclear.impossible-factor"), Texts.of("unclear.percent-less-why", "number", NumberText.of(number)));
        }
        return new ClaimedFactor(relation, number, word);
    }

    private static String relations() {
        return Arrays.stream(Comparison.values()).map(Comparison::code).collect(Collectors.joining(", "));
    }

    private Said change(String text) {
        return Said.exactly(number("change", BELOW_ZERO.matcher(text).matches() ? text.substring(1).strip() : text));
    }

    /// A change below zero, or beside a factor below one.
    private boolean falls(@Nullable ClaimedFactor factor) {
        return words.text("change").filter(text -> BELOW_ZERO.matcher(text).matches()).isPresent()
                || factor != null && factor.readings().getFirst().nominal().compareTo(BigDecimal.ONE) < 0;
    }

    private static BigDecimal number(String name, String text) {
        if (BELOW_ZERO.matcher(text).matches()) {
            throw new Unclear(Texts.of("unclear.below-zero"), Texts.of("unclear.below-zero-why", "name", name, "text", text));
        }
        var plain = TypedNumber.inAddress(text);
        if (!PLAIN.matcher(plain).matches()) {
            throw new Unclear(Texts.of("unclear.no-number"), Texts.of("unclear.no-number-why", "name", name, "text", text));
        }
        var number = new BigDecimal(plain);
        if (number.signum() == 0) {
            throw new Unclear(Texts.of("unclear.zero"), Texts.of("unclear.zero-why", "name", name, "text", text));
        }
        return number;
    }

    private Qualifier qualifier(String name) {
        return words.text(name).map(text -> Qualifier.ofCode(text).orElseThrow(() -> new Unclear(Texts.of("unclear.unknown-word"),
                Texts.of("unclear.unknown-word-why", "name", name, "text", text, "words", Arrays.stream(Qualifier.values()).map(Qualifier::code).collect(Collectors.joining(", ")))))).orElse(Qualifier.EXACTLY);
    }

    private static Interval period(String name, String text) {
        return parsed(text, Interval::parse).orElseThrow(() -> new Unclear(Texts.of("unclear.unknown-period"),
                Texts.of("unclear.unknown-period-why", "name", name, "text", text)));
    }

    private static void requireEnough(@Nullable Object value, @Nullable Object factor, @Nullable Object change, @Nullable Object baseline, @Nullable Interval period,
            @Nullable Interval valuePeriod) {
        if (period != null && period.equals(valuePeriod)) {
            throw new Unclear(Texts.of("unclear.one-period"), Texts.of("unclear.one-period-why", "period", period.toString()));
        }
        if (Claim.known(value, factor, change, baseline, period, valuePeriod) >= 2) {
            return;
        }
        var open = Stream.of(value == null && valuePeriod == null ? Texts.of("unclear.part.value") : "", factor == null && change == null ? Texts.of("unclear.part.relation") : "",
                baseline == null && period == null ? Texts.of("unclear.part.period") : "").filter(name -> !name.isEmpty()).toList();
        throw new Unclear(Texts.of("unclear.open"), open.size() == 2 ? Texts.of("unclear.open-two", "parts", Writing.list(open))
                : Texts.of("unclear.open-three", "parts", String.join(", ", open)));
    }

    private void requireRoom(@Nullable Said value, @Nullable ClaimedFactor factor, @Nullable Said change) {
        if (value != null && change != null && !falls(factor) && change.number().compareTo(value.number()) >= 0) {
            throw new Unclear(Texts.of("unclear.impossible-change"),
                    Texts.of("unclear.impossible-change-why", "change", NumberText.of(change.number()), "value", NumberText.of(value.number())));
        }
    }

    private Vintage vintage() {
        return words.text("asOf").map(text -> Vintage.asOf(parsed(text, PartialDate::parse).map(PartialDate::latest).orElseThrow(() -> new Unclear(Texts.of("unclear.unknown-day"),
                Texts.of("unclear.unknown-day-why", "text", text))))).orElse(Vintage.LATEST);
    }

    private @Nullable BigDecimal barrelsPerTonne(SeriesKey key) {
        var series = catalogue.find(key).orElseThrow();
        return words.text("barrelsPerTonne").map(text -> {
            if (series.factor() == null) {
                throw new Unclear(Texts.of("unclear.no-factor"), Texts.of("unclear.no-factor-why", "series", key.text()));
            }
            return Optional.of(TypedNumber.inAddress(text)).filter(one -> one.matches("\\d(\\.\\d{1,4})?")).map(BigDecimal::new).filter(one -> one.compareTo(BigDecimal.valueOf(6)) >= 0)
                    .orElseThrow(() -> new Unclear(Texts.of("unclear.impossible-factor"), Texts.of("unclear.barrels-why", "text", text)));
        }).orElse(null);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
