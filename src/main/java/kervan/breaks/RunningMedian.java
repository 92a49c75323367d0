package kervan.breaks;

import java.util.Arrays;

/// The median of the values around each, of those that are not missing.
final class RunningMedian {

    private RunningMedian() {}

    /// Towards the ends the window keeps the value in its middle and becomes shorter, down to `least` on each side; then it stays inside.
    ///
    /// @param values NaN where missing
    /// @param reach how many places on each side
    /// @param least of them where the ends are near
    /// @return NaN where all of a window are missing
    static double[] of(double[] values, int reach, int least) {
        int n = values.length;
        var medians = new double[n];
        var window = new double[Math.min(n, 2 * reach + 2)];
        int count = 0;
        int start = 0;
        int end = 0;
        for (int i = 0; i < n; i++) {
            int side = Math.clamp(Math.min(i, n - 1 - i), least, reach);
            int middle = Math.clamp(i, Math.min(side, (n - 1) / 2), Math.max(n - 1 - side, (n - 1) / 2));
            for (int goal = Math.max(0, middle - side); start < goal; start++) {
                count = remove(window, count, values[start]);
            }
            for (int goal = Math.min(n, middle + side + 1); end < goal; end++) {
                count = insert(window, count, values[end]);
            }
            medians[i] = count == 0 ? Double.NaN : window[count / 2] / 2 + window[(count - 1) / 2] / 2;
        }
        return medians;
    }

    private static int insert(double[] window, int count, double value) {
        if (Double.isNaN(value)) {
            return count;
        }
        int found = Arrays.binarySearch(window, 0, count, value);
        int place = found < 0 ? -found - 1 : found;
        System.arraycopy(window, place, window, place + 1, count - place);
        window[place] = value;
        return count + 1;
    }

    private static int remove(double[] window, int count, double value) {
        if (Double.isNaN(value)) {
            return count;
        }
        int place = Arrays.binarySearch(window, 0, count, value);
        System.arraycopy(window, place + 1, window, place, count - place - 1);
        return count - 1;
    }
}
