package kervan.breaks;

import java.util.Arrays;

/// How much values scatter from one to the next, hardly touched by shifts, spikes and slow drift.
final class Noise {

    /// Turns the median absolute deviation of normal values into their standard deviation; with as many digits as in R.
    static final double MAD = 1.4826;

    private Noise() {}

    /// `mad(diff(x)) / sqrt(2)` of R. Where half of the differences are equal, their standard deviation stands in; 0 means that all values lie on a line.
    static double ofDifferences(double[] values) {
        var differences = differences(values, 1);
        var centre = median(differences.clone());
        var scale = MAD * median(absolute(differences, centre)) / Math.sqrt(2);
        return scale > 0 ? scale : deviation(differences) / Math.sqrt(2);
    }

    static double[] differences(double[] values, int lag) {
        var differences = new double[Math.max(0, values.length - lag)];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = values[i + lag] - values[i];
        }
        return differences;
    }

    static double[] absolute(double[] values, double centre) {
        return Arrays.stream(values).map(value -> Math.abs(value - centre)).toArray();
    }

    /// @param values are moved about; 0 where there is none
    static double median(double[] values) {
        int n = values.length;
        return n == 0 ? 0 : select(values, n / 2) / 2 + (n % 2 == 1 ? values[n / 2] : largest(values, n / 2)) / 2;
    }

    /// The value that would stand at `rank` if they were in order; those before it are not larger. Hoare's selection, in linear time.
    static double select(double[] values, int rank) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            var pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    var held = values[left];
                    values[left++] = values[right];
                    values[right--] = held;
                }
            }
            if (rank <= right) {
                high = right;
            } else if (rank >= left) {
                low = left;
            } else {
                return values[rank];
            }
        }
        return values[rank];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private static double largest(double[] values, int endExclusive) {
        return Arrays.stream(values, 0, endExclusive).max().orElseThrow();
    }

    /// 0 for fewer than two values.
    static double deviation(double[] values) {
        var mean = Arrays.stream(values).average().orElse(0);
        return values.length < 2 ? 0 : Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }
}
