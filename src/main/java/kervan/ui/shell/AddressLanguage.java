package kervan.ui.shell;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.language.Language;
import org.jspecify.annotations.Nullable;

/// The language that an address asks for by its parameter `lang`.
///
/// The query is read as text: asking the request for a parameter would make it read what was posted.
final class AddressLanguage {

    private AddressLanguage() {
    }

    /// The first that is one; also of the address that the script of a page hands on when it asks for the content, as its parameter `query`.
    ///
    /// @param query what follows the question mark, as it was sent
    static Optional<Language> of(@Nullable String query) {
        return Stream.concat(values(query, "lang"), values(query, "query").flatMap(inner -> values(inner, "lang"))).flatMap(tag -> Language.ofTag(tag).stream()).findFirst();
    }

    private static Stream<String> values(@Nullable String query, String name) {
        return query == null ? Stream.empty() : Stream.of(query.replaceFirst("^\\?", "").split("&")).filter(pair -> pair.startsWith(name + "=")).flatMap(pair -> decoded(pair.substring(name.length() + 1)));
    }

    private static Stream<String> decoded(String value) {
        try {
            return Stream.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }
}
