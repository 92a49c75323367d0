package kervan.timeseries;

import java.util.regex.Pattern;

/// The name of a series in addresses and files: small letters, digits and underscores, such as `btc_kz`.
public record SeriesKey(String text) implements Comparable<SeriesKey> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public SeriesKey {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a series key: " + text);
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(SeriesKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
