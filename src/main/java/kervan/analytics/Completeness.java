package kervan.analytics;

import java.util.Optional;
import java.util.regex.Pattern;
import kervan.language.Texts;

/// How many parts of a period must have a value before the period gets one.
///
/// What rests on fewer than all parts is marked as partial.
///
/// @param atLeast 1 or more; [#EVERY] for all of them, however many a period has
public record Completeness(int atLeast) {

    private static final int EVERY = Integer.MAX_VALUE;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /// Every part: the rule unless somebody says otherwise.
    public static final Completeness ALL = new Completeness(EVERY);
    /// Whatever there is.
    public static final Completeness PARTIAL = new Completeness(1);

    public Completeness {
        if (atLeast < 1) {
            throw new IllegalArgumentException("at least one part: " + atLeast);
        }
    }

    /// Reads `all`, `partial` or a number of parts such as `8`.
    public static Optional<Completeness> parse(String code) {
        return switch (code) {
            case "all" -> Optional.of(ALL);
            case "partial" -> Optional.of(PARTIAL);
            default -> NUMBER.matcher(code).matches() ? Optional.of(new Completeness(Integer.parseInt(code))) : Optional.empty();
        };
    }

    public String code() {
        return equals(ALL) ? "all" : equals(PARTIAL) ? "partial" : Integer.toString(atLeast);
    }

    /// *complete periods only*, *at least 8 parts*, *partial periods marked*.
    public String words() {
        return equals(ALL) || equals(PARTIAL) ? Texts.of("analytics.completeness." + code()) : Texts.of("analytics.completeness.at-least", "count", atLeast);
    }

    boolean accepts(Coverage coverage) {
        return coverage.have() >= Math.min(atLeast, coverage.of());
    }
}
