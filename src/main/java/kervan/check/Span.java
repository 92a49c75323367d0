package kervan.check;

import java.util.List;
import kervan.timeseries.Interval;

/// The claims of the same days.
///
/// @param start as a number of days
/// @param end exclusive, as a number of days
/// @param evidence those that may speak against others
/// @param asked all that take part
/// @param least the one of the evidence that allows the least; of all, where nothing is evidence
/// @param most the one that allows the most
/// @param highest the greatest of what the claims allow at least
record Span(Interval days, long start, long end, List<Claim> evidence, List<Claim> asked, Claim least, Claim most, double highest) {

    static Span of(Interval days, List<Claim> evidence, List<Claim> asked) {
        var claims = evidence.isEmpty() ? asked : evidence;
        var least = claims.getFirst();
        var most = least;
        for (var claim : claims) {
            least = claim.low() < least.low() ? claim : least;
            most = claim.high() > most.high() ? claim : most;
        }
        return new Span(days, days.start().toEpochDay(), days.endExclusive().toEpochDay(), evidence, asked, least, most,
                asked.stream().mapToDouble(Claim::low).max().orElse(0));
    }

    /// Whether the claim may speak against others.
    boolean isProven(Claim claim) {
        return evidence.stream().anyMatch(one -> one == claim);
    }
}
