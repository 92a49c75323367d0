package kervan.ui.ingest;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kervan.ingest.ImportJob;
import org.springframework.stereotype.Component;

/// The files that a session has brought, each in a temporary file: it goes when it is no longer needed, with the session at the latest.
@Component
@VaadinSessionScope
class Uploads {

    /// How their names begin, below the folder of temporary files.
    static final String PREFIX = "kervan-brought-";

    private final Map<Path, Consumer<Runnable>> files = new ConcurrentHashMap<>();

    Path create() throws IOException {
        var file = Files.createTempFile(PREFIX, null);
        files.put(file, Runnable::run);
        return file;
    }

    /// Keeps a file until the job that reads it is done, whatever becomes of the page.
    void hold(Path file, ImportJob job) {
        files.replace(file, job::whenDone);
    }

    void drop(Path file) {
        var end = files.remove(file);
        if (end != null) {
            end.accept(() -> delete(file));
        }
    }

    @PreDestroy
    void dropAll() {
        files.keySet().forEach(this::drop);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
