package kervan.breaks;

/// Whether values have one mean or two, wherever the second may begin: the largest F of the places around a given one, as unlikely as among all places.
///
/// @param place at which the mean changes most: index of the first value of the second part
/// @param pValue of that difference, with all places looked at allowed for
record SupF(int place, double pValue) {

    /// **Definition.** The largest *t² = (m₂ − m₁)² / (s² (1/n₁ + 1/n₂))* of places at most `reach` from `near`, with at least `shortest` values on both sides.
    ///
    /// **Choices.** *s²* is that of the best place. *t* becomes the *b* of a normal distribution by Wallace's formula, which matters for few values.
    ///
    /// **Source.** Andrews (1993), Hawkins (1977); *p ≈ φ(b) ((b − 1/b) log((1 − ε)² / ε²) + 4/b)*, *ε* the share of values kept free at both ends, of Miller and Siegmund (1982): 0.050 at Andrews's critical value of 5 %.
    ///
    /// **When not.** Values that lean on the one before are to be prewhitened first.
    ///
    /// @param shortest at least 1, at most half of the values
    /// @param near where the mean is thought to change; values on both sides as many as `shortest`
    static SupF of(double[] values, int shortest, int near, int reach) {
        int n = values.length;
        var sum = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sum[i + 1] = sum[i] + (values[i] - values[0]);
        }
        int place = near;
        for (int k = Math.max(shortest, near - reach); k <= Math.min(n - shortest, near + reach); k++) {
            place = between(sum, k) > between(sum, place) ? k : place;
        }
        var within = squaresAround(values, 0, place) + squaresAround(values, place, n);
        var gain = between(sum, place);
        double free = Math.max(1, n - 2);
        // Nothing is left to chance where both parts are constant.
        var ratio = gain <= 1e-24 * (within + gain) || gain == 0 ? 0 : within <= 1e-24 * gain ? 1e24 : gain / within;
        var z = Math.sqrt(free * Math.log1p(ratio)) * (8 * free + 1) / (8 * free + 3);
        return new SupF(place, probability(z, shortest / (double) n));
    }

    /// @param b the largest deviation, in standard deviations
    /// @param edge share of values that is kept free at each end, above 0 and at most a half
    static double probability(double b, double edge) {
        if (b < 1) {
            return 1;
        }
        var density = Math.exp(-b * b / 2) / Math.sqrt(2 * Math.PI);
        return Math.min(1, density * ((b - 1 / b) * 2 * Math.log((1 - edge) / edge) + 4 / b));
    }

    /// How much less the squares are with two means than with one.
    private static double between(double[] sum, int k) {
        int n = sum.length - 1;
        var off = sum[k] - sum[n] * k / n;
        return off * off * n / ((double) k * (n - k));
    }

    private static double squaresAround(double[] values, int start, int end) {
        double mean = 0;
        for (int i = start; i < end; i++) {
            mean += values[i] / (end - start);
        }
        double squares = 0;
        for (int i = start; i < end; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return squares;
    }
}
