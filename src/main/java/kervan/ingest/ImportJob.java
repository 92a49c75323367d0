package kervan.ingest;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// An import that goes on in the background while its page waits.
public final class ImportJob {

    private final ImportProgress progress = new ImportProgress();
    private final CompletableFuture<ImportReport> outcome = new CompletableFuture<>();

    /// How far it is; through it the import can be cancelled.
    public ImportProgress progress() {
        return progress;
    }

    public boolean isDone() {
        return outcome.isDone();
    }

    /// Empty while it goes on, and when it failed.
    public Optional<ImportReport> report() {
        return outcome.isDone() && !outcome.isCompletedExceptionally() ? Optional.of(outcome.join()) : Optional.empty();
    }

    /// Why it failed; null while it goes on, and when it did not.
    public @Nullable Throwable failure() {
        return outcome.isCompletedExceptionally() ? outcome.exceptionNow() : null;
    }

    /// Does something once it is done, at once when it is already.
    public void whenDone(Runnable then) {
        outcome.whenComplete((report, failure) -> then.run());
    }

    void ended(ImportReport report) {
        outcome.complete(report);
    }

    void failed(Throwable failure) {
        outcome.completeExceptionally(failure);
    }
}
