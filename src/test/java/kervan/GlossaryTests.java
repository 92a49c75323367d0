package kervan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The glossary says what the types say.
class GlossaryTests {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Path CODE = Path.of("src/main/java/kervan");
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| \\[`([\\w.]+)`]\\((.+?)\\) \\| (.+?) \\| (.+) \\|");
    private static final String DECLARATION = "\\s*(?:(?:public|sealed|final|static|private) )*(?:record|enum|class|interface) %s\\b.*";

    /// @param type its name, behind that of the type around it and a point where it is nested
    /// @param sdmx names of SDMX in code font, or a dash
    private record Term(String term, String type, Path file, String sdmx, String meaning) {

        private String simpleName() {
            return type.substring(type.lastIndexOf('.') + 1);
        }

        @Override
        public String toString() {
            return term;
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void meaningIsTheFirstSentenceOfTheType(Term term) throws IOException {
        assertThat(paragraph(javadoc(term)).split("(?<=\\.) ")[0]).as("%s in %s", term.type(), term.file()).isEqualTo(term.meaning());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void namesOfSdmxStandInTheJavadocToo(Term term) throws IOException {
        var javadoc = String.join(" ", javadoc(term));

        assertThat(term.sdmx().split(", ")).allSatisfy(name -> assertThat(name.equals("–") || javadoc.contains(name.replace("`", ""))).isTrue());
    }

    @Test
    void everyTermStandsOnce() throws IOException {
        assertThat(terms()).hasSizeGreaterThan(40);
        assertThat(terms()).extracting(Term::term).doesNotHaveDuplicates();
        assertThat(terms()).extracting(Term::type).doesNotHaveDuplicates();
    }

    @Test
    void everyWordOfTheCoreHasARow() throws IOException {
        var files = new ArrayList<Path>();
        for (var module : List.of("timeseries", "figure")) {
            try (var found = Files.list(CODE.resolve(module))) {
                found.filter(file -> !file.endsWith("package-info.java")).filter(GlossaryTests::isPublic).forEach(files::add);
            }
        }

        assertThat(terms()).extracting(Term::file).containsAll(files);
    }

    private static Stream<Term> terms() throws IOException {
        return Files.readAllLines(GLOSSARY).stream().map(ROW::matcher).filter(row -> row.matches())
                .map(row -> new Term(row.group(1), row.group(2), GLOSSARY.resolveSibling(row.group(3)).normalize(), row.group(4), row.group(5)));
    }

    /// The lines above the declaration of the type, without their slashes; annotations may stand between.
    private static List<String> javadoc(Term term) throws IOException {
        var lines = Files.readAllLines(term.file());
        var declared = lines.stream().filter(line -> line.matches(DECLARATION.formatted(term.simpleName()))).findFirst();
        assertThat(declared).as("%s declares %s", term.file(), term.simpleName()).isPresent();
        var above = lines.subList(0, lines.indexOf(declared.orElseThrow())).reversed().stream()
                .map(String::strip).takeWhile(line -> line.startsWith("///") || line.startsWith("@")).toList();
        return above.reversed().stream().filter(line -> line.startsWith("///")).map(line -> line.substring(3).strip()).toList();
    }

    private static String paragraph(List<String> javadoc) {
        return String.join(" ", javadoc.stream().takeWhile(line -> !line.isEmpty()).toList());
    }

    private static boolean isPublic(Path file) {
        try {
            return Files.readString(file).contains("\npublic ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
