package kervan.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// A running server process, which ends with this JVM whatever happens to it.
final class ServerProcess {

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /// Starts the command, from a thread that lives as long as the process: the kernel sends a child the signal of its
    /// parent's death when the *thread* that forked it ends.
    static ServerProcess start(ProcessBuilder command) throws IOException, InterruptedException {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("local-timescaledb").start(() -> {
            try {
                Process process = command.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException failure) {
                started.completeExceptionally(failure);
            } catch (InterruptedException _) {
                // Nobody interrupts it; if somebody did, the server would stop, which is safe.
            }
        });
        try {
            return new ServerProcess(started.get());
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Ends it: sessions are cut off, committed rows are safe. After `patience` it is killed, which costs a recovery at
    /// the next start and no row.
    void stop(Duration patience) throws InterruptedException {
        try {
            // Java sends SIGTERM only, on which PostgreSQL waits for its clients; SIGINT is the fast shutdown.
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException noShell) {
            process.destroy();
        }
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
