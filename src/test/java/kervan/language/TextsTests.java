package kervan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTests {

    private static final Path TEXTS = Path.of("src/main/resources/text");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SAID = Pattern.compile("Texts\\.(?:of|find)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    static Stream<Path> areas() throws IOException {
        return Files.list(TEXTS).sorted();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void eachLanguageSaysTheSameThings(Path area) throws IOException {
        var english = keys(area, Language.ENGLISH);

        for (var language : Language.values()) {
            assertThat(keys(area, language)).as("%s in %s", area.getFileName(), language.tag()).isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void eachKeyBeginsWithItsFolder(Path area) throws IOException {
        assertThat(keys(area, Language.ENGLISH)).allSatisfy(key -> assertThat(key).startsWith(area.getFileName() + "."));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void eachTextIsAPatternWithTheSameValues(Path area) throws IOException {
        var english = read(area, Language.ENGLISH);

        for (var language : Language.values()) {
            read(area, language).forEach((key, text) -> assertThat(values((String) text)).as("%s in %s: %s", key, language.tag(), text)
                    .isEqualTo(values(english.getProperty((String) key))));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noTextIsEmptyOrItsKey(Path area) throws IOException {
        for (var language : Language.values()) {
            read(area, language).forEach((key, text) -> assertThat((String) text).as("%s in %s", key, language.tag()).isNotBlank().isNotEqualTo(key));
        }
    }

    @Test
    void everythingSaidStandsInAFile() throws IOException {
        var known = new TreeSet<String>();
        for (var area : areas().toList()) {
            known.addAll(keys(area, Language.ENGLISH));
        }

        assertThat(said()).allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void pluralsFollowTheLanguage() throws Exception {
        var pattern = "{count, plural, one {# судно} few {# судна} many {# судов} other {# судна}}";

        assertThat(new MessageFormat(pattern, Language.RUSSIAN.icu()).format(Map.of("count", 5))).isEqualTo("5 судов");
    }

    @Test
    void unknownKeyIsAnError() {
        assertThatThrownBy(() -> Texts.of("words.no-such-thing")).hasMessageContaining("words.no-such-thing");
        assertThat(Texts.find("words.no-such-thing")).isEmpty();
    }

    @Test
    void languageHoldsWhileItIsSpoken() throws Exception {
        assertThat(Language.RUSSIAN.whileSpoken(() -> Texts.of("words.unit.KILOTONNE"))).isEqualTo("тыс. т");
        assertThat(Texts.of("words.unit.KILOTONNE")).isEqualTo("kt");
    }

    private static List<String> said() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> {
                try {
                    return SAID.matcher(Files.readString(file)).results().map(found -> found.group(1));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }).distinct().toList();
        }
    }

    /// The names of the values in a pattern.
    private static TreeSet<String> values(String text) {
        var pattern = new MessagePattern(text);
        var names = new TreeSet<String>();
        for (var at = 0; at < pattern.countParts(); at++) {
            if (pattern.getPartType(at) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(at)));
            }
        }
        return names;
    }

    private static TreeSet<String> keys(Path area, Language language) throws IOException {
        return read(area, language).stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path area, Language language) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(area.resolve(language.tag() + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
