package kervan.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import kervan.analytics.Deviations.Ends;
import kervan.analytics.Deviations.Input;

/// A number to 34 digits, with what it does when the numbers that it rests on move, to 18.
record Inexact(BigDecimal number, Map<Input, Ends> deviations) {

    static final MathContext WIDE = MathContext.DECIMAL128;

    /// Deviations are bounds, of which two digits are shown: eighteen fit into a long, which makes adding them up several times as fast.
    private static final MathContext NARROW = new MathContext(18);

    private static final Ends STILL = new Ends(BigDecimal.ZERO, BigDecimal.ZERO);

    static Inexact exact(BigDecimal number) {
        return new Inexact(number, Map.of());
    }

    static Inexact sum(List<Inexact> parts) {
        var sum = BigDecimal.ZERO;
        var deviations = new HashMap<Input, Ends>();
        for (var part : parts) {
            sum = sum.add(part.number);
            part.deviations.forEach((input, ends) -> deviations.merge(input, ends, Ends::plus));
        }
        return new Inexact(sum, deviations);
    }

    Inexact times(BigDecimal factor) {
        var deviations = new HashMap<Input, Ends>();
        this.deviations.forEach((input, ends) -> deviations.put(input, new Ends(ends.atLower().multiply(factor, NARROW), ends.atUpper().multiply(factor, NARROW))));
        return new Inexact(number.multiply(factor, WIDE), deviations);
    }

    Inexact over(BigDecimal divisor) {
        var deviations = new HashMap<Input, Ends>();
        this.deviations.forEach((input, ends) -> deviations.put(input, new Ends(ends.atLower().divide(divisor, NARROW), ends.atUpper().divide(divisor, NARROW))));
        return new Inexact(number.divide(divisor, WIDE), deviations);
    }

    Inexact minus(Inexact other) {
        return sum(List.of(this, other.times(BigDecimal.ONE.negate())));
    }

    Inexact times(Inexact other) {
        return with(other, (one, two) -> one.multiply(two, WIDE));
    }

    /// @throws ArithmeticException when an end of an input makes the divisor zero: ask [#keepsItsSign] first
    Inexact over(Inexact other) {
        return with(other, (one, two) -> one.divide(two, WIDE));
    }

    /// Whether no input alone can take the number to zero or beyond it.
    boolean keepsItsSign() {
        return number.signum() != 0 && deviations.values().stream().allMatch(ends ->
                number.add(ends.atLower()).signum() == number.signum() && number.add(ends.atUpper()).signum() == number.signum());
    }

    /// Something of one number, at each end of each input.
    Inexact map(UnaryOperator<BigDecimal> something) {
        return with(exact(BigDecimal.ZERO), (one, zero) -> something.apply(one));
    }

    private Inexact with(Inexact other, BinaryOperator<BigDecimal> something) {
        var result = something.apply(number, other.number);
        var inputs = new HashSet<>(deviations.keySet());
        inputs.addAll(other.deviations.keySet());
        var moved = new HashMap<Input, Ends>();
        for (var input : inputs) {
            var one = deviations.getOrDefault(input, STILL);
            var two = other.deviations.getOrDefault(input, STILL);
            moved.put(input, new Ends(something.apply(number.add(one.atLower()), other.number.add(two.atLower())).subtract(result, NARROW),
                    something.apply(number.add(one.atUpper()), other.number.add(two.atUpper())).subtract(result, NARROW)));
        }
        return new Inexact(result, moved);
    }

    /// Empty when the other is zero or rounding alone could make it so.
    Optional<Inexact> dividedBy(Inexact other) {
        return other.keepsItsSign() ? Optional.of(over(other)) : Optional.empty();
    }
}
