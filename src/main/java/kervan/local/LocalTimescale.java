package kervan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A TimescaleDB of Kervan's own, for one machine and one Kervan: it listens on the loopback address, on a port that is
/// chosen at each start, and ends when it is closed or when this JVM ends, however that happens.
///
/// It holds the database `kervan`, owned by the ordinary role `kervan`. Rows are as safe as in any PostgreSQL: nothing
/// that protects them is switched off.
public final class LocalTimescale implements AutoCloseable {

    private static final Duration PREDECESSOR_PATIENCE = Duration.ofSeconds(15);
    private static final Duration START_PATIENCE = Duration.ofMinutes(5); // a recovery after a crash can take minutes
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final long LOG_LIMIT_BYTES = 5_000_000;

    private final DataFolder data;
    private final ServerProcess process;
    private final LocalDatabases databases;

    private LocalTimescale(DataFolder data, ServerProcess process, LocalDatabases databases) {
        this.data = data;
        this.process = process;
        this.databases = databases;
    }

    /// Starts a server on a folder, which is made at the first time, and waits until it answers.
    ///
    /// A server that is still ending after its Kervan was killed is waited for, up to 15 seconds; none is taken over.
    ///
    /// @throws LocalDatabaseException when that cannot be done; its message says why and what to do
    public static LocalTimescale start(TimescaleInstallation installation, Path folder) {
        DataFolder data = DataFolder.take(folder);
        try {
            awaitPredecessor(data);
            var user = ServerUser.of(installation, data.folder(), data.cluster());
            new Cluster(installation, user, data).makeIfAbsent();
            return started(installation, user, data);
        } catch (IOException failure) {
            data.close();
            throw new LocalDatabaseException("The database in " + data.folder() + " cannot be started: "
                    + failure.getMessage(), failure);
        } catch (InterruptedException stop) {
            data.close();
            Thread.currentThread().interrupt();
            throw new LocalDatabaseException("Kervan was stopped while its database started.", stop);
        } catch (RuntimeException failure) {
            data.close();
            throw failure;
        }
    }

    /// The database `kervan`.
    public DatabaseAddress address() {
        return databases.address("kervan");
    }

    /// Other databases of the same server, for tests.
    public LocalDatabases databases() {
        return databases;
    }

    /// Stops the server and waits until it is gone.
    @Override
    public void close() {
        try {
            process.stop(STOP_PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        data.close();
    }

    private static LocalTimescale started(TimescaleInstallation installation, ServerUser user, DataFolder data)
            throws IOException, InterruptedException {
        trim(data.log());
        long logStart = Files.exists(data.log()) ? Files.size(data.log()) : 0;
        int port = freePort();
        var process = ServerProcess.start(user.command(List.of(installation.program("postgres"),
                        "-D", data.cluster().toString(),
                        "-c", "listen_addresses=127.0.0.1", "-c", "port=" + port, "-c", "unix_socket_directories=",
                        "-c", "shared_preload_libraries=timescaledb", "-c", "timescaledb.telemetry_level=off"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log().toFile())));
        try {
            awaitReady(process, data, logStart);
            var databases = new LocalDatabases(port, data);
            databases.prepare("kervan");
            return new LocalTimescale(data, process, databases);
        } catch (RuntimeException failure) {
            process.stop(STOP_PATIENCE);
            throw failure;
        }
    }

    private static void awaitReady(ServerProcess process, DataFolder data, long logStart) throws InterruptedException {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (PostmasterFile.in(data.cluster()).filter(PostmasterFile::isReady).isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new LocalDatabaseException("The database in " + data.folder() + " "
                        + (process.isAlive() ? "was not ready after " + START_PATIENCE.toMinutes() + " minutes" : "did not start")
                        + ". The last lines of its log, " + data.log() + ", are:\n" + lastLines(data.log(), logStart));
            }
            Thread.sleep(PAUSE);
        }
    }

    private static void awaitPredecessor(DataFolder data) throws IOException, InterruptedException {
        Optional<PostmasterFile> file = PostmasterFile.in(data.cluster());
        if (file.isEmpty()) {
            return;
        }
        long deadline = System.nanoTime() + PREDECESSOR_PATIENCE.toNanos();
        while (file.get().server().isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new LocalDatabaseException("A database server still runs on " + data.cluster() + " (process "
                        + file.get().process() + ") although its Kervan is gone. Stop it with kill -INT "
                        + file.get().process() + " and try again.");
            }
            Thread.sleep(PAUSE);
        }
        // Left by a crash. We hold the folder and the process is gone: PostgreSQL must not mistake a later one for it.
        Files.deleteIfExists(data.cluster().resolve("postmaster.pid"));
    }

    /// A port that is free now. Another program could take it before the server does; then the start fails and says so.
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void trim(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.newByteChannel(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
        }
    }

    private static String lastLines(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            List<String> lines = new String(all, (int) from, all.length - (int) from).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
