package kervan.breaks;

import java.util.Arrays;

/// How long the present stretch has lasted, after each value; a run of *r* at *t* means that the values from *t − r + 1* to *t* belong together.
///
/// @param likeliest after each value the likeliest run, the shortest of equally likely ones
/// @param expected after each value the mean over all runs
/// @param logEvidence logarithm of the probability density of all values under the model
/// @param last after the last value, the logarithm of the probability of each run; minus infinity for runs that were pruned
public record RunLengths(int[] likeliest, double[] expected, double logEvidence, double[] last) {

    /// Where the runs that were likeliest in the end began, read backwards: the run after the last value, then the one likeliest just before it began, and so on.
    ///
    /// @return the index of the first value of each stretch but the first, ascending
    public int[] breaks() {
        var starts = new int[likeliest.length];
        int count = 0;
        int end = likeliest.length;
        while (end > 0) {
            // A run of 0 ends with the value before; that value still belongs to what came before.
            end -= Math.max(1, likeliest[end - 1]);
            if (end > 0) {
                starts[count++] = end;
            }
        }
        var ascending = Arrays.copyOf(starts, count);
        Arrays.sort(ascending);
        return ascending;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunLengths that && Arrays.equals(likeliest, that.likeliest) && Arrays.equals(expected, that.expected) && logEvidence == that.logEvidence && Arrays.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(likeliest) * 31 + Double.hashCode(logEvidence);
    }
}
