package kervan.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kervan.analytics.CompoundUnit.Scaled;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure.Dimension;

/// A term with its unit, before any number is known: what can be reckoned, or why not.
sealed interface Plan {

    /// @param plain the number itself where no line comes in, so that it has no unit
    record Made(CompoundUnit unit, Behaviour behaviour, Optional<BigDecimal> plain, At at) implements Plan {
    }

    record Refused(Refusal refusal) implements Plan {
    }

    /// What comes out in one period, where every line has a value.
    interface At {

        Result reckon(TimePeriod period);
    }

    sealed interface Result {
    }

    record Something(Inexact number) implements Result {
    }

    record Nothing(Gap why) implements Result {
    }

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Plan of(Term term, Map<Character, TimeSeries> lines) {
        return switch (term) {
            case Term.Plain(var number) -> plain(number);
            case Term.Line(var letter) -> line(lines.get(letter));
            case Term.Negated(var inner) -> then(of(inner, lines), Plan::negated);
            case Term.Pair(var by, var left, var right) when by == '/' && !isHundred(right) && withoutHundred(left).isPresent() ->
                then(of(withoutHundred(left).orElseThrow(), lines), one -> then(of(right, lines), two -> hundredTimes(one, two)));
            case Term.Pair(var sign, var left, var right) -> then(of(left, lines), one -> then(of(right, lines), two -> pair(sign, one, two)));
        };
    }

    /// `100*a/b` and `a*100/b` mean what `a/b*100` does, where that is a ratio in per cent.
    private static Plan hundredTimes(Made left, Made right) {
        var hundred = plain(HUNDRED);
        return then(pair('/', left, right), ratio -> pair('*', ratio, hundred)) instanceof Made percent && isPercent(percent.unit()) ? percent
                : then(pair('*', left, hundred), times -> pair('/', times, right));
    }

    /// What is multiplied by 100, wherever that stands among the factors.
    private static Optional<Term> withoutHundred(Term term) {
        return switch (term) {
            case Term.Pair(var times, var left, var right) when times == '*' && isHundred(right) -> Optional.of(left);
            case Term.Pair(var times, var left, var right) when times == '*' && isHundred(left) -> Optional.of(right);
            case Term.Pair(var times, var left, var right) when times == '*' -> withoutHundred(left).<Term>map(rest -> new Term.Pair('*', rest, right))
                    .or(() -> withoutHundred(right).map(rest -> new Term.Pair('*', left, rest)));
            default -> Optional.empty();
        };
    }

    private static boolean isHundred(Term term) {
        return term instanceof Term.Plain(var number) && number.compareTo(HUNDRED) == 0;
    }

    private static Plan then(Plan plan, Function<Made, Plan> next) {
        return plan instanceof Made made ? next.apply(made) : plan;
    }

    private static Made plain(BigDecimal number) {
        return new Made(CompoundUnit.RATIO, Behaviour.RATIO, Optional.of(number), period -> new Something(Inexact.exact(number)));
    }

    private static Made line(TimeSeries line) {
        return new Made(line.unit(), line.behaviour(), Optional.empty(), period -> new Something(line.at(period).flatMap(Value::inexact).orElseThrow()));
    }

    private static Plan negated(Made made) {
        return made.plain().isPresent() ? plain(made.plain().orElseThrow().negate())
                : new Made(made.unit(), made.behaviour(), Optional.empty(), period -> with(made.at().reckon(period), number -> new Something(number.times(BigDecimal.ONE.negate()))));
    }

    private static Plan pair(char sign, Made left, Made right) {
        if (sign == '/' && right.plain().filter(number -> number.signum() == 0).isPresent()) {
            return new Refused(Refusal.of("by-zero"));
        }
        return switch (sign) {
            case '+', '-' -> added(sign, left, right);
            default -> multiplied(sign, left, right);
        };
    }

    /// A plain number is added to pure numbers only, and takes their unit.
    private static Plan added(char sign, Made left, Made right) {
        var one = left.plain().isPresent() && right.plain().isEmpty() ? right.unit() : left.unit();
        var two = right.plain().isPresent() ? one : right.unit();
        if ((left.plain().isPresent() != right.plain().isPresent()) && one.kind() == CompoundUnit.Kind.PRODUCT) {
            return new Refused(Refusal.of("number-and-unit", "unit", one.symbol()));
        }
        var mixed = left.plain().isPresent() || right.plain().isPresent();
        var scaled = mixed ? Optional.of(new Scaled(one, BigDecimal.ONE)) : sign == '+' ? one.plus(two) : one.minus(two);
        return scaled.<Plan>map(unit -> reckoned(unit, together(left, right), sign, left, right)).orElseGet(() -> new Refused(unlike(left.unit(), right.unit())));
    }

    private static Plan multiplied(char sign, Made left, Made right) {
        var scaled = sign == '*' ? left.unit().times(right.unit()) : left.unit().per(right.unit());
        return scaled.<Plan>map(unit -> reckoned(percent(unit, sign, left, right), product(sign, left, right), sign, left, right))
                .orElseGet(() -> new Refused(Refusal.of("no-product", "left", left.unit().symbol(), "right", right.unit().symbol())));
    }

    /// A ratio times 100 is per cent, and per cent by 100 a ratio.
    private static Scaled percent(Scaled unit, char sign, Made left, Made right) {
        var hundred = (sign == '*' ? right.plain().or(left::plain) : right.plain()).filter(number -> number.compareTo(HUNDRED) == 0).isPresent();
        var lines = left.plain().isEmpty() || right.plain().isEmpty();
        return !hundred || !lines ? unit
                : sign == '*' && unit.unit().equals(CompoundUnit.RATIO) ? new Scaled(CompoundUnit.SHARE, unit.ratio())
                : sign == '/' && isPercent(left.unit()) ? new Scaled(CompoundUnit.RATIO, unit.ratio()) : unit;
    }

    private static Behaviour together(Made left, Made right) {
        return left.plain().isPresent() ? right.behaviour() : right.plain().isPresent() || left.behaviour() == right.behaviour() ? left.behaviour() : Behaviour.RATIO;
    }

    /// Volumes times a number, or times a share of them, are volumes; whatever is divided by a line is a ratio.
    private static Behaviour product(char sign, Made left, Made right) {
        return right.plain().isPresent() || sign == '*' && isShare(right) ? left.behaviour()
                : sign == '*' && (left.plain().isPresent() || isShare(left)) ? right.behaviour() : Behaviour.RATIO;
    }

    private static boolean isShare(Made made) {
        return made.unit().equals(CompoundUnit.RATIO) || isPercent(made.unit());
    }

    private static boolean isPercent(CompoundUnit unit) {
        return unit.equals(CompoundUnit.SHARE) || unit.equals(CompoundUnit.PERCENT);
    }

    private static Made reckoned(Scaled unit, Behaviour behaviour, char sign, Made left, Made right) {
        var plain = left.plain().flatMap(one -> right.plain().map(two -> arithmetic(sign, Inexact.exact(one), Inexact.exact(two), unit.ratio()).number()));
        return new Made(unit.unit(), behaviour, plain, period -> with(left.at().reckon(period), one -> with(right.at().reckon(period), two -> result(sign, one, two, unit.ratio(), period))));
    }

    private static Result result(char sign, Inexact one, Inexact two, BigDecimal ratio, TimePeriod period) {
        if (sign == '/' && !two.keepsItsSign()) {
            return new Nothing(two.number().signum() == 0 ? new Gap.DivisionByZero(period) : new Gap.LostInRounding(period));
        }
        return new Something(arithmetic(sign, one, two, ratio));
    }

    private static Inexact arithmetic(char sign, Inexact one, Inexact two, BigDecimal ratio) {
        return switch (sign) {
            case '+' -> Inexact.sum(List.of(one, two.times(ratio)));
            case '-' -> one.minus(two.times(ratio));
            case '*' -> one.times(two).times(ratio);
            default -> one.over(two).times(ratio);
        };
    }

    private static Result with(Result result, Function<Inexact, Result> next) {
        return result instanceof Something(var number) ? next.apply(number) : result;
    }

    private static Refusal unlike(CompoundUnit left, CompoundUnit right) {
        var code = isOil(left) && isOil(right) ? "unlike-oil" : "unlike";
        return Refusal.of(code, "left", left.symbol(), "right", right.symbol());
    }

    private static boolean isOil(CompoundUnit unit) {
        return unit.kind() == CompoundUnit.Kind.PRODUCT && unit.units().keySet().stream().allMatch(one -> one.dimension() == Dimension.MASS || one.dimension() == Dimension.OIL_VOLUME);
    }
}
