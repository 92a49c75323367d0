package kervan.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How addresses are written: the signs that need no escape, and the ways in which other tools and older versions wrote them.
final class Spellings {

    private static final Pattern STRETCH = Pattern.compile("(\\d{4}(?:-[A-Z0-9]{1,2}(?:-\\d{2})?)?|earliest)\\.\\.(\\d{4}(?:-[A-Z0-9]{1,2}(?:-\\d{2})?)?|latest)");

    private Spellings() {
    }

    /// The same query in today's words: OWID's `time=2019..2024` becomes `from` and `to`.
    static Map<String, List<String>> migrated(Map<String, List<String>> query) {
        var migrated = new LinkedHashMap<>(query);
        var stretch = STRETCH.matcher(String.join(",", migrated.getOrDefault("time", List.of())));
        if (stretch.matches()) {
            migrated.remove("time");
            put(migrated, "from", stretch.group(1), "earliest");
            put(migrated, "to", stretch.group(2), "latest");
        }
        return migrated;
    }

    private static void put(Map<String, List<String>> query, String name, String text, String open) {
        if (!text.equals(open)) {
            query.putIfAbsent(name, List.of(text));
        }
    }

    /// As a value of a query, with commas, slashes, colons, brackets and semicolons as they are.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("%2F", "/").replace("%3A", ":").replace("%28", "(").replace("%29", ")").replace("%3B", ";");
    }
}
