package kervan.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The parts of the page, one of which is shown.
public enum Tab {

    CHART, TABLE, SOURCES, METHOD;

    /// How it stands in an address.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tab> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
