package kervan.breaks;

/// What is believed of the mean and the spread of a stretch before its first value: given the precision *λ*, the mean is normal around `mean` with precision *weight·λ*; *λ* has a gamma distribution of this shape and rate.
///
/// @param mean expected, in the unit of the values
/// @param weight of that expectation, in values; above 0
/// @param shape of the precision: half as many values as the spread rests on; above 0
/// @param rate of the precision, in the square of the unit of the values; above 0
public record NormalGamma(double mean, double weight, double shape, double rate) {

    public NormalGamma {
        if (!(Double.isFinite(mean) && isPositive(weight) && isPositive(shape) && isPositive(rate))) {
            throw new IllegalArgumentException("A prior has a finite mean, and a finite weight, shape and rate above 0, not %s, %s, %s and %s".formatted(mean, weight, shape, rate));
        }
    }

    /// For values that were divided by their spread and have 0 in their middle.
    public static NormalGamma standard() {
        return new NormalGamma(0, 1, 1, 1);
    }

    private static boolean isPositive(double number) {
        return number > 0 && number < Double.POSITIVE_INFINITY;
    }
}
