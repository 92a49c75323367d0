package kervan.breaks;

import java.util.List;

/// All outages of a flow, and its mean with and without them.
///
/// @param outages by their place
/// @param mean of all values that are there, in their unit
/// @param meanOutside of those outside of outages; the same where there is no outage
public record Interruptions(List<Outage> outages, double mean, double meanOutside) {

    public Interruptions {
        outages = List.copyOf(outages);
    }

    /// What did not flow in all of them, in the unit of the values times a period.
    public double lost() {
        return outages.stream().mapToDouble(Outage::lost).sum();
    }
}
