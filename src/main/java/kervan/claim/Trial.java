package kervan.claim;

import org.jspecify.annotations.Nullable;

/// A baseline to try, with the value of the same series where the claim leaves the value to the record.
///
/// @param value null where the claim says it, or it is what is asked for
public record Trial(Exhibit baseline, @Nullable Exhibit value) {

    public static Trial of(Exhibit baseline) {
        return new Trial(baseline, null);
    }
}
