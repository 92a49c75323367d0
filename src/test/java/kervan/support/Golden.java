package kervan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that say what must come out, mostly under `src/test/resources`. On a difference the actual text is written beside as
/// `….actual`; `-Dgolden=update` takes it over, in a commit of its own.
public final class Golden {

    private Golden() {
    }

    /// @param path below `src/test/resources/kervan`
    public static void assertMatches(String actual, String path) {
        assertMatches(actual, Path.of("src/test/resources/kervan", path));
    }

    public static void assertMatches(String actual, Path golden) {
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
            }
            var expected = Files.exists(golden) ? Files.readString(golden) : "";
            if (!expected.equals(actual)) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden.resolveSibling(golden.getFileName() + ".actual"), actual);
            }
            assertThat(actual).as("%s; renew it with -Dgolden=update when the change is meant", golden).isEqualTo(expected);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
