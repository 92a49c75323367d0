package kervan.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What Kervan says, in the language of who is answered.
///
/// A key such as `explore.axis.log` stands in `text/explore/en.properties` and in the files of the other languages beside it: its first part names the folder. A text is
/// a pattern of [ICU](https://unicode-org.github.io/icu/userguide/format_parse/messages/), with named values and plurals by the rules of CLDR:
/// `{count, plural, one {# series} other {# series}}`. Numbers that were measured come in as text, written by `NumberText`.
///
/// Patterns are kept once read.
public final class Texts {

    private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();
    private static final Pattern ENDED_TWICE = Pattern.compile("(?<=\\p{L})\\.\\.(?=\\s|$)");
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Texts() {
    }

    /// The text of a key.
    ///
    /// @param named names and values by turns: `"count", 3, "route", "BTC"`
    /// @throws IllegalArgumentException when there is no such text
    public static String of(String key, Object... named) {
        return find(key, named).orElseThrow(() -> new IllegalArgumentException("nothing is said under " + key));
    }

    /// The text of a key that may have none, such as the name of a series that is not shipped.
    public static Optional<String> find(String key, Object... named) {
        return in(Language.current(), key, named).or(() -> in(Language.ENGLISH, key, named));
    }

    /// The text of a key in a given language, whoever reads; empty when that language has none.
    public static Optional<String> in(Language language, String key, Object... named) {
        return Optional.ofNullable(file(language, key).get(key)).map(pattern -> named.length == 0 && pattern.indexOf('{') < 0 ? pattern
                : ended(format(language, key, pattern).format(values(named))));
    }

    /// The point of an abbreviation ends a sentence as well: `за 2023 г.`, not `за 2023 г..`
    private static String ended(String text) {
        return text.contains("..") ? ENDED_TWICE.matcher(text).replaceAll(".") : text;
    }

    private static MessageFormat format(Language language, String key, String pattern) {
        return (MessageFormat) FORMATS.computeIfAbsent(language.tag() + ' ' + key, missing -> new MessageFormat(pattern, language.icu())).clone();
    }

    private static Map<String, Object> values(Object... named) {
        var values = new HashMap<String, Object>();
        for (var at = 0; at < named.length; at += 2) {
            values.put((String) named[at], named[at + 1]);
        }
        return values;
    }

    private static Map<String, String> file(Language language, String key) {
        var dot = key.indexOf('.');
        var name = "/text/%s/%s.properties".formatted(dot < 0 ? key : key.substring(0, dot), language.tag());
        return FILES.computeIfAbsent(name, Texts::read);
    }

    private static Map<String, String> read(String name) {
        try (var stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var texts = new HashMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return Map.copyOf(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
