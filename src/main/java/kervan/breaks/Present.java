package kervan.breaks;

import java.util.Arrays;
import java.util.Optional;

/// The values that are not missing, and where each of them stands.
///
/// @param values in their order, without those that are missing
/// @param places the index of each among all values
record Present(double[] values, int[] places) {

    private static final double LARGEST = 1e150;

    static Present of(double[] all) {
        var places = new int[all.length];
        var values = new double[all.length];
        int n = 0;
        for (int i = 0; i < all.length; i++) {
            if (!Double.isNaN(all[i])) {
                places[n] = i;
                values[n++] = all[i];
            }
        }
        return new Present(Arrays.copyOf(values, n), Arrays.copyOf(places, n));
    }

    int size() {
        return values.length;
    }

    /// @param fewest values that the method needs
    Optional<Shortfall> shortfall(int fewest) {
        if (values.length == 0) {
            return Optional.of(Shortfall.NO_VALUES);
        }
        for (var value : values) {
            if (!(Math.abs(value) <= LARGEST)) {
                return Optional.of(Shortfall.NOT_FINITE);
            }
        }
        return values.length < fewest ? Optional.of(Shortfall.TOO_SHORT) : Optional.empty();
    }
}
