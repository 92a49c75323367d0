package kervan.saved;

import java.time.Instant;

/// A short name of an address, for ever.
///
/// @param code what stands behind `/s/`
public record ShortLink(String code, PageAddress address, Instant linkedAt) {

    /// `/s/x7Kp2Q`, from the root of Kervan on.
    public String path() {
        return "/s/" + code;
    }
}
