package kervan.analytics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.UnitOfMeasure.Dimension;

/// What a reckoned value counts: a product of units and times with exponents, such as `kt/d`, or a number without a unit, such as per cent.
///
/// Barrels a day are barrels for each day, so that `kbbl` over days is `kb/d`. Of each dimension one unit stands in it; bringing another one to it is exact.
///
/// @param units exponents other than zero, at most one unit of each dimension, none of barrels a day; none where the kind is not `PRODUCT`
/// @param days exponent of the day: -1 for something a day
/// @param years exponent of the year
public record CompoundUnit(Kind kind, Map<UnitOfMeasure, Integer> units, int days, int years) {

    /// What a unit is when it is no product, and that it is one otherwise.
    public enum Kind { PRODUCT, RATIO, SHARE, PERCENT, PERCENTAGE_POINTS, INDEX, LOG }

    /// So many times as much.
    public static final CompoundUnit RATIO = plain(Kind.RATIO);
    /// So many hundredths of something else: how much it is, not how it has changed.
    public static final CompoundUnit SHARE = plain(Kind.SHARE);
    /// Growth: so many hundredths more than before, or less.
    public static final CompoundUnit PERCENT = plain(Kind.PERCENT);
    /// The difference of two percentages.
    public static final CompoundUnit PERCENTAGE_POINTS = plain(Kind.PERCENTAGE_POINTS);
    /// 100 at a base.
    public static final CompoundUnit INDEX = plain(Kind.INDEX);
    /// Natural logarithm.
    public static final CompoundUnit LOG = plain(Kind.LOG);

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int DECIMALS_OF_PERCENT = 2;
    private static final Map<UnitOfMeasure, UnitOfMeasure> BARRELS_OF_RATE = Map.of(UnitOfMeasure.BARREL_PER_DAY, UnitOfMeasure.BARREL,
            UnitOfMeasure.KILOBARREL_PER_DAY, UnitOfMeasure.KILOBARREL, UnitOfMeasure.MEGABARREL_PER_DAY, UnitOfMeasure.MEGABARREL);
    private static final Map<UnitOfMeasure, UnitOfMeasure> RATE_OF_BARRELS = BARRELS_OF_RATE.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    /// A unit, and how many of it one of the units is that it was made of: kt times Mt is 1000 kt².
    public record Scaled(CompoundUnit unit, BigDecimal ratio) {
    }

    public CompoundUnit {
        units = units.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(units));
        if (kind != Kind.PRODUCT && (!units.isEmpty() || days != 0 || years != 0) || kind == Kind.PRODUCT && units.isEmpty() && days == 0 && years == 0) {
            throw new IllegalArgumentException("no unit: %s of %s, days %d, years %d".formatted(kind, units, days, years));
        }
    }

    public static CompoundUnit of(UnitOfMeasure unit) {
        var barrels = BARRELS_OF_RATE.get(unit);
        return barrels == null ? new CompoundUnit(Kind.PRODUCT, Map.of(unit, 1), 0, 0) : new CompoundUnit(Kind.PRODUCT, Map.of(barrels, 1), -1, 0);
    }

    private static CompoundUnit plain(Kind kind) {
        return new CompoundUnit(kind, Map.of(), 0, 0);
    }

    /// The one unit that it is, where it is one: `kb/d` too.
    public Optional<UnitOfMeasure> single() {
        if (kind != Kind.PRODUCT || units.size() != 1 || years != 0 || !units.containsValue(1)) {
            return Optional.empty();
        }
        var unit = units.keySet().iterator().next();
        return days == 0 ? Optional.of(unit) : days == -1 ? Optional.ofNullable(RATE_OF_BARRELS.get(unit)) : Optional.empty();
    }

    /// The unit of something a day. Only products have one.
    public CompoundUnit perDay() {
        return product(units, days - 1, years);
    }

    /// The unit of something a year. Only products have one.
    public CompoundUnit perYear() {
        return product(units, days, years - 1);
    }

    /// The unit of a product; empty where there is no sense in it: an index or a logarithm times anything but a pure number.
    public Optional<Scaled> times(CompoundUnit other) {
        return pure(other).or(() -> other.pure(this)).or(() -> multiplied(other, 1));
    }

    /// The unit of a quotient; one of a dimension by another of it is a ratio. Empty where there is no sense in it.
    public Optional<Scaled> per(CompoundUnit other) {
        return kind == other.kind && kind != Kind.PRODUCT ? Optional.of(new Scaled(RATIO, BigDecimal.ONE))
                : pure(other).or(() -> multiplied(other, -1));
    }

    /// This unit as it is, where the other is a pure number.
    private Optional<Scaled> pure(CompoundUnit other) {
        return other.kind == Kind.RATIO ? Optional.of(new Scaled(this, BigDecimal.ONE)) : Optional.empty();
    }

    private Optional<Scaled> multiplied(CompoundUnit other, int sign) {
        return numeric().flatMap(one -> other.numeric().map(two -> {
            var ratio = sign > 0 ? one.multiply(two) : one.divide(two, Inexact.WIDE);
            var merged = new EnumMap<UnitOfMeasure, Integer>(UnitOfMeasure.class);
            merged.putAll(units);
            for (var factor : other.units.entrySet()) {
                var here = merged.keySet().stream().filter(unit -> unit.dimension() == factor.getKey().dimension()).findFirst().orElse(factor.getKey());
                ratio = ratio.multiply(power(factor.getKey().to(here, BigDecimal.ONE), sign * factor.getValue()));
                merged.merge(here, sign * factor.getValue(), (left, right) -> left + right == 0 ? null : left + right);
            }
            return new Scaled(product(merged, days + sign * other.days, years + sign * other.years), ratio);
        }));
    }

    /// What one of it is as a pure factor beside its units: a hundredth for per cent. Empty for what cannot be multiplied.
    private Optional<BigDecimal> numeric() {
        return switch (kind) {
            case PRODUCT, RATIO -> Optional.of(BigDecimal.ONE);
            case SHARE, PERCENT, PERCENTAGE_POINTS -> Optional.of(HUNDREDTH);
            case INDEX, LOG -> Optional.empty();
        };
    }

    /// The unit in which values of both can be added, and how many of it one of the other is; empty when they cannot be.
    public Optional<Scaled> plus(CompoundUnit other) {
        return percentages(other) ? Optional.of(new Scaled(equals(other) ? this : mixed(other), BigDecimal.ONE)) : into(other);
    }

    /// The unit of a difference, and how many of it one of the other is: percentage points for two percentages.
    public Optional<Scaled> minus(CompoundUnit other) {
        return percentages(other) ? Optional.of(new Scaled(equals(other) ? PERCENTAGE_POINTS : mixed(other), BigDecimal.ONE)) : into(other);
    }

    private boolean percentages(CompoundUnit other) {
        return isPercentage() && other.isPercentage();
    }

    private boolean isPercentage() {
        return kind == Kind.SHARE || kind == Kind.PERCENT || kind == Kind.PERCENTAGE_POINTS;
    }

    /// A share that is some points more or less is a share; of growth with anything else comes growth.
    private CompoundUnit mixed(CompoundUnit other) {
        return kind == Kind.PERCENT || other.kind == Kind.PERCENT ? PERCENT : SHARE;
    }

    private Optional<Scaled> into(CompoundUnit other) {
        if (kind != other.kind || days != other.days || years != other.years || !dimensions().equals(other.dimensions())) {
            return Optional.empty();
        }
        var ratio = BigDecimal.ONE;
        for (var factor : other.units.entrySet()) {
            var here = units.keySet().stream().filter(unit -> unit.dimension() == factor.getKey().dimension()).findFirst().orElseThrow();
            ratio = ratio.multiply(power(factor.getKey().to(here, BigDecimal.ONE), factor.getValue()));
        }
        return Optional.of(new Scaled(this, ratio));
    }

    private Map<Dimension, Integer> dimensions() {
        return units.entrySet().stream().collect(Collectors.toMap(factor -> factor.getKey().dimension(), Map.Entry::getValue));
    }

    private static BigDecimal power(BigDecimal base, int exponent) {
        return exponent < 0 ? BigDecimal.ONE.divide(base.pow(-exponent), Inexact.WIDE) : base.pow(exponent);
    }

    private static CompoundUnit product(Map<UnitOfMeasure, Integer> units, int days, int years) {
        return units.isEmpty() && days == 0 && years == 0 ? RATIO : new CompoundUnit(Kind.PRODUCT, units, days, years);
    }

    /// How it is written in files, in addresses and by the API: `kt`, `kb/d`, `kt/d`, `Mt/TEU`, `%`, `pp`, `ratio`, `index`, `log`.
    public String code() {
        return switch (kind) {
            case PRODUCT -> written(UnitOfMeasure::code, "d", "y", "*");
            case RATIO -> "ratio";
            case SHARE, PERCENT -> "%";
            case PERCENTAGE_POINTS -> "pp";
            case INDEX -> "index";
            case LOG -> "log";
        };
    }

    /// How it is written beside a number in the language of who reads: `kt/d`, `тыс. т/сут`, `%`.
    public String symbol() {
        return switch (kind) {
            case PRODUCT -> written(unit -> Texts.of("words.unit." + unit.name()), Texts.of("analytics.unit.day"), Texts.of("analytics.unit.year"), "·")
                    .replace("^2", "²").replace("^3", "³");
            case SHARE, PERCENT -> "%";
            case RATIO -> Texts.of("analytics.unit.ratio");
            case PERCENTAGE_POINTS -> Texts.of("analytics.unit.percentage-points");
            case INDEX -> Texts.of("analytics.unit.index");
            case LOG -> Texts.of("analytics.unit.log");
        };
    }

    /// No more than these are shown, however well a value is known.
    int decimals() {
        return isPercentage() ? DECIMALS_OF_PERCENT : Integer.MAX_VALUE;
    }

    private String written(Function<UnitOfMeasure, String> name, String day, String year, String times) {
        if (single().isPresent()) {
            return name.apply(single().orElseThrow());
        }
        var above = new ArrayList<String>();
        var below = new StringBuilder();
        units.forEach((unit, exponent) -> write(above, below, name.apply(unit), exponent));
        write(above, below, day, days);
        write(above, below, year, years);
        return (above.isEmpty() ? "1" : String.join(times, above)) + below;
    }

    private static void write(List<String> above, StringBuilder below, String name, int exponent) {
        var power = Math.abs(exponent) < 2 ? "" : "^" + Math.abs(exponent);
        if (exponent > 0) {
            above.add(name + power);
        } else if (exponent < 0) {
            below.append('/').append(name).append(power);
        }
    }

    @Override
    public String toString() {
        return code();
    }
}
