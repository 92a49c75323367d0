package kervan.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The files of the server's databases (PostgreSQL calls them a cluster): UTF-8, ordered by code point on every system.
record Cluster(TimescaleInstallation installation, ServerUser user, DataFolder data) {

    /// Makes it at the first time, whole or not at all.
    ///
    /// @throws LocalDatabaseException when it cannot be made, or is of another version of PostgreSQL
    void makeIfAbsent() throws IOException, InterruptedException {
        Path version = data.cluster().resolve("PG_VERSION");
        if (Files.exists(version)) {
            String made = Files.readString(version).strip();
            if (!made.equals(installation.majorVersion())) {
                throw new LocalDatabaseException("The database in " + data.cluster() + " was made by PostgreSQL " + made
                        + " and cannot be read by PostgreSQL " + installation.majorVersion()
                        + ". Choose another folder with --data, or begin anew with --clean.");
            }
            return;
        }
        Path unfinished = data.folder().resolve("database.new");
        remove(unfinished);
        data.writePasswords(List.of(LocalDatabases.SUPERUSER, LocalDatabases.OWNER));
        initialise(Files.createDirectory(unfinished, privately("rwx------")));
        Files.move(unfinished, data.cluster());
    }

    private void initialise(Path folder) throws IOException, InterruptedException {
        Path password = Files.createTempFile(data.folder(), "database", ".new", privately("rw-------"));
        try {
            Files.writeString(password, data.passwordOf(LocalDatabases.SUPERUSER));
            user.own(folder);
            user.own(password);
            Process initdb = user.command(List.of(installation.program("initdb"), "-D", folder.toString(),
                            "-U", LocalDatabases.SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8",
                            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"))
                    .redirectErrorStream(true).start();
            String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (initdb.waitFor() != 0) {
                throw new LocalDatabaseException("A database cannot be made in " + data.folder() + ". PostgreSQL says:\n"
                        + output.strip());
            }
        } finally {
            Files.delete(password);
        }
    }

    private static java.nio.file.attribute.FileAttribute<?> privately(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
