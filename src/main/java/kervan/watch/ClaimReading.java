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
import kervan.claim.Claim;
import kervan.claim.ClaimedFactor;
import kervan.claim.Comparison;
import kervan.claim.Said;
import kervan.figure.Qualifier;
import kervan.figure.Scope;
import kervan.language.TypedNumber;
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
            throw new Unclear("Word without value", "qualifier is the word beside the value, and there is no value. Write one; the word beside the factor is factorQualifier.");
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
            throw new Unclear("No series", "Say what the claim is about: series, such as btc_kz, or scope, such as btc_kazakh. GET /api/v1/series lists the series, GET /api/v1/scopes the scopes.");
        }
        if (named.isEmpty()) {
            return ofScope(scope.orElseThrow());
        }
        var key = named.orElseThrow();
        var found = Optional.of(key).filter(SeriesKey::isValid).map(SeriesKey::new).flatMap(catalogue::find)
                .orElseThrow(() -> new Unclear("Unknown series", "There is no series %s. %sGET /api/v1/series lists all of them.".formatted(key,
                        meant(key, catalogue.all().stream().map(Series::key).toList()))));
        if (scope.filter(one -> found.scope() == null || !found.scope().key().equals(one)).isPresent()) {
            throw new Unclear("Two subjects", "%s does not count the scope %s. Give series or scope, not both.".formatted(key, scope.orElseThrow()));
        }
        return found.key();
    }

    private SeriesKey ofScope(String scope) {
        var known = catalogue.scopes().inOrder().stream().map(Scope::key).toList();
        if (!known.contains(scope)) {
            throw new Unclear("Unknown scope", "There is no scope %s. %sGET /api/v1/scopes lists all of them.".formatted(scope, meant(scope, known.stream().map(SeriesKey::new).toList())));
        }
        var counting = catalogue.all().stream().filter(one -> one.scope() != null && one.scope().key().equals(scope)).map(Series::key).toList();
        return withFigures.get().stream().filter(counting::contains).findFirst().or(() -> counting.stream().findFirst())
                .orElseThrow(() -> new Unclear("No series", "No series counts the scope %s. Name one of its parts.".formatted(scope)));
    }

    private static String meant(String written, List<SeriesKey> known) {
        var near = new NearestKeys(written).among(known);
        return near.isEmpty() ? "" : "Did you mean %s? ".formatted(near.stream().map(SeriesKey::text).collect(Collectors.joining(" or ")));
    }

    private UnitOfMeasure unit(SeriesKey key) {
        var series = catalogue.find(key).orElseThrow();
        var given = words.text("unit");
        if (given.isEmpty()) {
            var needed = Stream.of("value", "change", "baseline").filter(name -> words.text(name).isPresent()).findFirst();
            if (needed.isPresent()) {
                throw new Unclear("No unit", "%s has no unit. Write one beside it: unit, such as %s.".formatted(needed.get(), series.unit().code()));
            }
            return series.unit();
        }
        return UnitOfMeasure.ofCode(given.get()).filter(unit -> series.conversion().reaches(series.unit(), unit)).orElseThrow(() -> wrongUnit(series, given.get()));
    }

    private static Unclear wrongUnit(Series series, String given) {
        var reachable = Stream.of(UnitOfMeasure.values()).filter(unit -> series.conversion().reaches(series.unit(), unit)).map(UnitOfMeasure::code).toList();
        var meant = reachable.stream().filter(code -> code.equalsIgnoreCase(given)).findFirst().map("Did you mean %s? "::formatted).orElse("");
        var why = UnitOfMeasure.ofCode(given).map(unit -> "%s counts %s, and %s is measured in %s.".formatted(given, unit.words(), series.key(), series.unit().words()))
                .orElse("%s is no unit.".formatted(given));
        return new Unclear("Wrong unit", "%s %sChoose one of %s.".formatted(why, meant, String.join(", ", reachable)));
    }

    private @Nullable ClaimedFactor factor() {
        var number = words.text("factor");
        var word = words.text("factorQualifier").map(text -> qualifier("factorQualifier")).orElse(Qualifier.EXACTLY);
        if (words.text("relation").isEmpty()) {
            if (number.isPresent() || words.text("factorQualifier").isPresent()) {
                throw new Unclear("No relation", "A factor says nothing without its relation. Write relation: %s.".formatted(relations()));
            }
            return null;
        }
        var relation = words.text("relation").flatMap(Comparison::ofCode).orElseThrow(() -> new Unclear("Unknown relation",
                "%s is no relation. Choose one of %s.".formatted(words.text("relation").orElseThrow(), relations())));
        if (!relation.hasNumber()) {
            return bare(relation, number, word);
        }
        return number.map(text -> numbered(relation, number("factor", text), word)).orElse(null);
    }

    private static ClaimedFactor bare(Comparison relation, Optional<String> number, Qualifier word) {
        var means = relation == Comparison.DOUBLE ? BigDecimal.TWO : new BigDecimal("0.5");
        if (number.filter(text -> number("factor", text).compareTo(means) != 0).isPresent()) {
            throw new Unclear("Two factors", "%s is a factor of %s, and factor is %s. Leave factor out, or write relation times.".formatted(relation.code(), means, number.orElseThrow()));
        }
        return new ClaimedFactor(relation, means, word);
    }

    private static ClaimedFactor numbered(Comparison relation, BigDecimal number, Qualifier word) {
        if (relation == Comparison.PERCENT_LESS && number.compareTo(BigDecimal.valueOf(100)) >= 0) {
            throw new Unclear("Impossible factor", "%s per cent less leaves nothing or less than nothing. Write less than 100.".formatted(number.toPlainString()));
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
            throw new Unclear("Below zero", "%s is %s. Claims are about volumes, which are above zero; a fall is written as percentLess, half or a change below zero.".formatted(name, text));
        }
        var plain = TypedNumber.inAddress(text);
        if (!PLAIN.matcher(plain).matches()) {
            throw new Unclear("No number", "%s is %s, which is no plain number. Write digits with a point before the decimals, such as 2.20; at most 15 before it and 9 behind it.".formatted(name, text));
        }
        var number = new BigDecimal(plain);
        if (number.signum() == 0) {
            throw new Unclear("Zero", "%s is %s. Nothing can be a multiple of nothing: write a number above zero.".formatted(name, text));
        }
        return number;
    }

    private Qualifier qualifier(String name) {
        return words.text(name).map(text -> Qualifier.ofCode(text).orElseThrow(() -> new Unclear("Unknown word", "%s is %s, which is no word beside a number that is understood. Choose one of %s."
                .formatted(name, text, Arrays.stream(Qualifier.values()).map(Qualifier::code).collect(Collectors.joining(", ")))))).orElse(Qualifier.EXACTLY);
    }

    private static Interval period(String name, String text) {
        return parsed(text, Interval::parse).orElseThrow(() -> new Unclear("Unknown period",
                "%s is %s, which is no period. Write 2024, 2024-S1, 2024-Q3, 2024-03, 2024-03-15 or 2024-01/2024-08.".formatted(name, text)));
    }

    private static void requireEnough(@Nullable Object value, @Nullable Object factor, @Nullable Object change, @Nullable Object baseline, @Nullable Interval period,
            @Nullable Interval valuePeriod) {
        if (period != null && period.equals(valuePeriod)) {
            throw new Unclear("One period", "period and valuePeriod are both %s: a figure is not compared with itself. Write the period of the baseline as period.".formatted(period));
        }
        if (Claim.known(value, factor, change, baseline, period, valuePeriod) >= 2) {
            return;
        }
        var open = Stream.of(value == null && valuePeriod == null ? "value (or valuePeriod)" : "", factor == null && change == null ? "relation with factor (or change)" : "",
                baseline == null && period == null ? "period (or baseline)" : "").filter(name -> !name.isEmpty()).toList();
        throw new Unclear("Several open parts", "%s are left open, and only one can be solved for. Write %s.".formatted(
                String.join(open.size() == 2 ? " and " : ", ", open), open.size() == 2 ? "one of them" : "two of them"));
    }

    private void requireRoom(@Nullable Said value, @Nullable ClaimedFactor factor, @Nullable Said change) {
        if (value != null && change != null && !falls(factor) && change.number().compareTo(value.number()) >= 0) {
            throw new Unclear("Impossible change", "A rise of %s to %s leaves nothing to rise from. Write a change below the value, or one below zero for a fall."
                    .formatted(change.number().toPlainString(), value.number().toPlainString()));
        }
    }

    private Vintage vintage() {
        return words.text("asOf").map(text -> Vintage.asOf(parsed(text, PartialDate::parse).map(PartialDate::latest).orElseThrow(() -> new Unclear("Unknown day",
                "asOf is %s, which is no date. Write 2024-08-15, or 2024-08 or 2024 for the end of that month or year.".formatted(text))))).orElse(Vintage.LATEST);
    }

    private @Nullable BigDecimal barrelsPerTonne(SeriesKey key) {
        var series = catalogue.find(key).orElseThrow();
        return words.text("barrelsPerTonne").map(text -> {
            if (series.factor() == null) {
                throw new Unclear("No factor applies", "%s is not oil: no barrels per tonne apply. Leave barrelsPerTonne out.".formatted(key));
            }
            return Optional.of(TypedNumber.inAddress(text)).filter(one -> one.matches("\\d(\\.\\d{1,4})?")).map(BigDecimal::new).filter(one -> one.compareTo(BigDecimal.valueOf(6)) >= 0)
                    .orElseThrow(() -> new Unclear("Impossible factor", "barrelsPerTonne is %s. Crude oil has from 6 to less than 10 barrels in a tonne: give a number such as 7.33.".formatted(text)));
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
