package kervan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The programs of a PostgreSQL with TimescaleDB, unpacked in a folder, as the script `kervan` puts them there.
///
/// Below the folder they lie as Debian's packages have them: `usr/lib/postgresql/17/bin`.
public record TimescaleInstallation(Path folder) {

    /// Whether the folder holds a server at all.
    public boolean isThere() {
        try (Stream<Path> versions = Files.list(folder.resolve("usr/lib/postgresql"))) {
            return versions.anyMatch(version -> Files.exists(version.resolve("bin/postgres")));
        } catch (java.io.IOException absent) {
            return false;
        }
    }

    /// PostgreSQL's major version, such as `17`; it decides which data directories the server can read.
    String majorVersion() {
        try (Stream<Path> versions = Files.list(folder.resolve("usr/lib/postgresql"))) {
            return versions.map(version -> version.getFileName().toString()).sorted().findFirst().orElseThrow();
        } catch (java.io.IOException | java.util.NoSuchElementException absent) {
            throw new LocalDatabaseException("There is no PostgreSQL in " + folder
                    + "; remove that folder and run ./kervan again.", absent);
        }
    }

    /// The absolute path of a program, such as `initdb`.
    public String program(String name) {
        return folder.toAbsolutePath().resolve("usr/lib/postgresql").resolve(majorVersion()).resolve("bin")
                .resolve(name).toString();
    }
}
