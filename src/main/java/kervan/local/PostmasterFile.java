package kervan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What PostgreSQL writes into `postmaster.pid` while it runs: its process and, in the end, whether it is ready.
record PostmasterFile(long process, boolean isReady) {

    /// Reads it; empty while there is none or it is being written.
    static Optional<PostmasterFile> in(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()),
                    lines.size() > 7 && lines.get(7).strip().equals("ready")));
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException absent) {
            return Optional.empty();
        }
    }

    /// The server that wrote it, if that still runs and is not another program which got its number later.
    Optional<ProcessHandle> server() {
        return ProcessHandle.of(process)
                .filter(handle -> handle.info().commandLine().map(line -> line.contains("postgres")).orElse(true));
    }
}
