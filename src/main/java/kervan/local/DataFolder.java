package kervan.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The folder that a local database is kept in: the data (`database`), the log of the server, and the passwords.
/// It is held by one Kervan at a time, until [#close].
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Takes the folder, which is made if it is not there.
    ///
    /// @throws LocalDatabaseException when another Kervan holds it, or it cannot be written to
    static DataFolder take(Path folder) {
        try {
            Path absolute = Files.createDirectories(folder.toAbsolutePath().normalize());
            FileChannel channel = FileChannel.open(absolute.resolve("database.lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lockOf(channel) == null) {
                channel.close();
                throw new LocalDatabaseException("Another Kervan is running on " + absolute
                        + ". Stop it, or choose another folder with --data.");
            }
            return new DataFolder(absolute, channel);
        } catch (IOException unwritable) {
            throw new LocalDatabaseException("Kervan cannot write to " + folder.toAbsolutePath() + ": "
                    + unwritable.getMessage(), unwritable);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException oursAlready) {
            return null;
        }
    }

    Path folder() {
        return folder;
    }

    Path cluster() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    /// The password of a role, from a file in the form of PostgreSQL's own password file.
    ///
    /// @throws LocalDatabaseException when there is none
    String passwordOf(String role) {
        Path file = folder.resolve("database.pgpass");
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split(":")).filter(line -> line.length == 5 && line[3].equals(role))
                    .map(line -> line[4]).findFirst().orElseThrow(() -> new IOException("no line for " + role));
        } catch (IOException unreadable) {
            throw new LocalDatabaseException("The password of the database in " + folder + " is missing (" + file
                    + "). Put the file back, or begin anew with --data and another folder.", unreadable);
        }
    }

    /// Makes a random password for each role, in a file that only its owner can read.
    void writePasswords(List<String> roles) throws IOException {
        Path file = folder.resolve("database.pgpass");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, roles.stream().map(role -> "127.0.0.1:*:*:" + role + ":" + randomPassword()).toList());
    }

    private static String randomPassword() {
        byte[] bits = new byte[20];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException _) {
            // The lock ends with the process at the latest.
        }
    }
}
