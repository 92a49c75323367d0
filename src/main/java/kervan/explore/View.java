package kervan.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How series are drawn.
public enum View {

    /// A curve for each series.
    LINE,
    /// Bars from zero, one beside the other.
    BAR,
    /// Bars one above the other.
    STACK,
    /// The same, each period as a whole of 100 per cent.
    SHARE,
    /// January to December, a curve for each year.
    SEASON,
    /// A small chart for each series.
    MULTIPLES,
    /// No chart: values and their growth in a table.
    GROWTH;

    /// How it stands in an address.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<View> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
