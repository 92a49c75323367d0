package kervan.breaks;

import java.util.List;

/// Readings that stand out, and what they were held against.
///
/// @param anomalies by their place
/// @param noise standard deviation of readings around what was expected, in their unit; the least of all places
/// @param seasonal whether the place in the cycle was allowed for
public record Screening(List<Anomaly> anomalies, double noise, boolean seasonal) {

    public Screening {
        anomalies = List.copyOf(anomalies);
    }
}
