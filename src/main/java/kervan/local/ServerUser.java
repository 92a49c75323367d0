package kervan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// As whom the server's programs run, and the words before their command that make it so.
///
/// An ordinary user runs them as themselves. Root cannot: PostgreSQL refuses it. Then they run as the owner of the
/// data, at first `nobody`; and when that user may not enter the folders (a clone in a folder of root alone), with the one right to
/// pass by file permissions, which a server of root's own, on root's own files, does not abuse.
record ServerUser(List<String> prefix, int id) {

    private static final int NOBODY = 65534;

    /// Every program gets a session of its own, since Ctrl-C in a terminal is meant for Kervan alone, which stops
    /// the server last; and dies with the thread that started it, even when nobody is left to say so.
    private static final List<String> BOUND_TO_US = List.of("setsid", "setpriv", "--pdeathsig", "INT");

    /// Finds the user for data below `folder`, which exists.
    ///
    /// @throws LocalDatabaseException when there is no way to run the programs
    static ServerUser of(TimescaleInstallation installation, Path folder, Path cluster) {
        int ours = idOf(Path.of("/proc/self"));
        int owner = Files.exists(cluster) ? idOf(cluster) : ours;
        if (ours != 0) {
            if (owner != ours) {
                throw new LocalDatabaseException("The database in " + cluster + " belongs to another user (id " + owner
                        + "). Run Kervan as that user, or choose another folder with --data.");
            }
            return new ServerUser(hasSetpriv() ? BOUND_TO_US : List.of(), ours);
        }
        int id = owner == 0 ? NOBODY : owner;
        List<String> asUser = List.of("--reuid", "" + id, "--regid", "" + id, "--clear-groups");
        // Without the secure bit access(2) would leave the right out, and PostgreSQL asks it about its own programs.
        List<String> withRight = List.of("--securebits", "+no_setuid_fixup",
                "--inh-caps", "+dac_override", "--ambient-caps", "+dac_override");
        return Stream.of(List.<String>of(), withRight)
                .map(right -> new ServerUser(Stream.of(BOUND_TO_US, asUser, right).flatMap(List::stream).toList(), id))
                .filter(user -> user.reaches(installation, folder))
                .findFirst()
                .orElseThrow(() -> new LocalDatabaseException("PostgreSQL does not run as root, and the user " + id
                        + " (nobody) may not enter " + folder + " or " + installation.folder() + ". Run Kervan as an"
                        + " ordinary user, or from folders that everybody may enter."));
    }

    /// A command of this user's.
    ProcessBuilder command(List<String> command) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(command);
        var process = new ProcessBuilder(words);
        // The operator's own PostgreSQL settings (PGDATA, PGOPTIONS, PGPORT …) are not meant for this server.
        process.environment().keySet().removeIf(name -> name.startsWith("PG"));
        process.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        return process;
    }

    /// Gives a file or folder to this user.
    void own(Path path) throws IOException {
        if (idOf(path) != id) {
            Files.setAttribute(path, "unix:uid", id);
            Files.setAttribute(path, "unix:gid", id);
        }
    }

    private boolean reaches(TimescaleInstallation installation, Path folder) {
        return succeeds(command(List.of("env", "--chdir=" + folder, "test", "-x", installation.program("postgres"))));
    }

    private static boolean hasSetpriv() {
        return succeeds(new ProcessBuilder("setsid", "setpriv", "--pdeathsig", "INT", "true"));
    }

    private static boolean succeeds(ProcessBuilder command) {
        try {
            return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int idOf(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException unreadable) {
            throw new LocalDatabaseException("Who owns " + path + " cannot be read.", unreadable);
        }
    }
}
