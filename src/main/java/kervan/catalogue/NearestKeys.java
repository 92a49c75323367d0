package kervan.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kervan.language.Texts;
import kervan.timeseries.SeriesKey;

/// Which keys somebody may have meant who wrote none of them.
///
/// The distance is that of Levenshtein: the fewest letters to add, drop or change.
public record NearestKeys(String written) {

    private static final int LONGEST = 100;
    private static final int MOST = 3;

    /// The nearest first; none of which more than a third would have to be changed.
    public List<SeriesKey> among(Collection<SeriesKey> keys) {
        var wanted = written.toLowerCase(Locale.ROOT).replace('-', '_');
        return wanted.length() > LONGEST ? List.of() : keys.stream()
                .filter(key -> distance(wanted, key.text()) <= Math.max(1, key.text().length() / 3))
                .sorted(Comparator.comparing((SeriesKey key) -> distance(wanted, key.text())).thenComparing(SeriesKey::text))
                .limit(MOST).toList();
    }

    private static int distance(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int left = 1; left <= one.length(); left++) {
            var diagonal = row[0];
            row[0] = left;
            for (int right = 1; right <= other.length(); right++) {
                var changed = diagonal + (one.charAt(left - 1) == other.charAt(right - 1) ? 0 : 1);
                diagonal = row[right];
                row[right] = Math.min(changed, Math.min(row[right], row[right - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /// As a question with a space behind it: `Did you mean btc_kz? `; nothing where none is near.
    public String question(Collection<String> keys) {
        var near = among(keys.stream().distinct().filter(SeriesKey::isValid).map(SeriesKey::new).toList()).stream().map(SeriesKey::text).toList();
        return near.isEmpty() ? "" : Texts.of("claim.meant", "keys", near.stream().reduce((one, other) -> Texts.of("claim.or", "one", one, "other", other)).orElseThrow()) + " ";
    }
}
