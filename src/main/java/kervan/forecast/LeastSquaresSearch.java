package kervan.forecast;

import java.util.Arrays;

/// The place where a sum of squares is least, found from near by.
///
/// **Definition**: Levenberg's and Marquardt's method: the step of Gauss and Newton, held back by a share of the diagonal, which grows where a step leads nowhere and shrinks where it leads down. The Jacobian comes from differences.
///
/// **Choices**: written here because a model of a dozen parameters is fitted fifteen times for every forecast. Hipparchus finds the same least sum of squares in 1.8 times the time, and knows no longest step, without which logits run off to where nothing changes any more (decision of 1 December 2026).
///
/// **Source**: Nielsen, *Damping parameter in Marquardt's method* (1999).
final class LeastSquaresSearch {

    private static final double STEP = 1e-6;
    private static final double ENOUGH = 1e-8;
    private static final double STUCK = 1e12;

    /// Numbers whose squares are to be small.
    interface Residuals {

        /// @return whether there are any at this place
        boolean at(double[] place, double[] residuals);
    }

    private final Residuals residuals;
    private final int count;
    private final int most;
    private final double[] reach;

    /// @param count how many residuals there are
    /// @param most steps
    /// @param reach how long a step may be, each way
    LeastSquaresSearch(Residuals residuals, int count, int most, double[] reach) {
        this.reach = reach;
        this.residuals = residuals;
        this.count = count;
        this.most = most;
    }

    /// @param place where it begins; holds afterwards where it ended
    /// @return the sum of squares there; infinite where there was none to begin with
    double search(double[] place) {
        var size = place.length;
        var here = new double[count];
        if (!residuals.at(place, here)) {
            return Double.POSITIVE_INFINITY;
        }
        var cost = squares(here);
        var jacobian = new double[size][count];
        var there = new double[count];
        var normal = new double[size][size];
        var slope = new double[size];
        var step = new double[size];
        var next = new double[size];
        var factor = new double[size][size];
        var damping = 1e-3;
        var slow = 0;
        for (var round = 0; round < most; round++) {
            differentiate(place, here, jacobian, there);
            for (var row = 0; row < size; row++) {
                slope[row] = dot(jacobian[row], here);
                for (var column = 0; column <= row; column++) {
                    normal[row][column] = dot(jacobian[row], jacobian[column]);
                }
            }
            var better = false;
            while (damping < STUCK) {
                if (!solve(normal, damping, slope, factor, step)) {
                    damping *= 10;
                    continue;
                }
                for (var at = 0; at < size; at++) {
                    next[at] = place[at] - Math.clamp(step[at], -reach[at], reach[at]);
                }
                var reached = residuals.at(next, there) ? squares(there) : Double.POSITIVE_INFINITY;
                if (reached < cost) {
                    better = true;
                    slow = cost - reached < ENOUGH * cost ? slow + 1 : 0;
                    cost = reached;
                    System.arraycopy(next, 0, place, 0, size);
                    var swapped = here;
                    here = there;
                    there = swapped;
                    damping = Math.max(damping / 8, 1e-9);
                    break;
                }
                damping *= 5;
            }
            if (!better || slow > 1) {
                break;
            }
        }
        return cost;
    }

    private void differentiate(double[] place, double[] here, double[][] jacobian, double[] there) {
        for (var at = 0; at < place.length; at++) {
            var kept = place[at];
            var width = STEP * Math.max(1, Math.abs(kept));
            place[at] = kept + width;
            var column = jacobian[at];
            if (residuals.at(place, there)) {
                difference(there, here, width, column);
            } else {
                place[at] = kept - width;
                if (residuals.at(place, there)) {
                    difference(there, here, -width, column);
                } else {
                    Arrays.fill(column, 0);
                }
            }
            place[at] = kept;
        }
    }

    private static void difference(double[] there, double[] here, double width, double[] column) {
        var inverse = 1 / width;
        for (var row = 0; row < column.length; row++) {
            column[row] = (there[row] - here[row]) * inverse;
        }
    }

    private static double squares(double[] numbers) {
        var sum = dot(numbers, numbers);
        return Double.isFinite(sum) ? sum : Double.POSITIVE_INFINITY;
    }

    private static double dot(double[] left, double[] right) {
        double even = 0;
        double odd = 0;
        var at = 0;
        for (; at + 1 < left.length; at += 2) {
            even += left[at] * right[at];
            odd += left[at + 1] * right[at + 1];
        }
        return at < left.length ? even + odd + left[at] * right[at] : even + odd;
    }

    /// Solves by Cholesky's factor of the normal equations, whose diagonal is damped.
    private static boolean solve(double[][] normal, double damping, double[] slope, double[][] factor, double[] step) {
        var size = slope.length;
        for (var row = 0; row < size; row++) {
            for (var column = 0; column <= row; column++) {
                var sum = normal[row][column];
                if (row == column) {
                    sum += damping * Math.max(sum, 1e-12);
                }
                for (var at = 0; at < column; at++) {
                    sum -= factor[row][at] * factor[column][at];
                }
                if (row == column) {
                    if (!(sum > 0)) {
                        return false;
                    }
                    factor[row][row] = Math.sqrt(sum);
                } else {
                    factor[row][column] = sum / factor[column][column];
                }
            }
        }
        for (var row = 0; row < size; row++) {
            var sum = slope[row];
            for (var at = 0; at < row; at++) {
                sum -= factor[row][at] * step[at];
            }
            step[row] = sum / factor[row][row];
        }
        for (var row = size - 1; row >= 0; row--) {
            var sum = step[row];
            for (var at = row + 1; at < size; at++) {
                sum -= factor[at][row] * step[at];
            }
            step[row] = sum / factor[row][row];
        }
        return true;
    }
}
