package kervan.figure;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where the address of a document leads: to a page of the web, or by a DOI; anything else is shown as text.
public final class WebAddress {

    private static final Pattern PAGE = Pattern.compile("(?i)https?://[^\\s/?#@\"<>\\\\]+([/?#][^\\s\"<>]*)?");
    /// A prefix of a registrant and whatever that one chose, as the handbook of the DOI writes it.
    private static final Pattern DOI = Pattern.compile("(?i)doi:\\s*(10\\.\\d{4,9}(?:\\.\\d+)*/\\S+)");
    /// What a DOI may hold, and a path only written otherwise.
    private static final Pattern SPECIAL = Pattern.compile("[%#?\"<>\\\\^`{|}]");

    private WebAddress() {
    }

    /// The address of the web that it leads to: itself, or `https://doi.org/10.5281/zenodo.1234` for `doi:10.5281/zenodo.1234`. Empty when it leads to none.
    public static Optional<String> of(String address) {
        var written = address.strip();
        var doi = DOI.matcher(written);
        return doi.matches() ? Optional.of("https://doi.org/" + SPECIAL.matcher(doi.group(1)).replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0)))) : Optional.of(written).filter(one -> PAGE.matcher(one).matches());
    }
}
