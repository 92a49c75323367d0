package kervan.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files that came in, and how more of them do.
@Service
@Transactional(readOnly = true)
public class Batches {

    private final BatchStore store;
    private final IntakeStore intakes;
    private final Acts acts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Batches(BatchStore store, IntakeStore intakes, Acts acts, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.intakes = intakes;
        this.acts = acts;
        this.clock = clock;
        this.events = events;
    }

    /// The newest first.
    public List<ImportedFile> all() {
        return store.all();
    }

    public Optional<ImportedFile> find(long id) {
        return store.find(id);
    }

    /// Begins an import of figures within the transaction of the caller; waits for one that is under way.
    @Transactional
    public Intake intake(String fileName) {
        return new Intake(intakes, fileName, clock.instant());
    }

    /// A new batch, later than every other.
    ///
    /// @param layout what kind of file it was taken for
    /// @param by who brings it in, as they call themselves; null when nobody says
    @Transactional
    public Batch open(String fileName, String sha256, String layout, @Nullable String by) {
        return store.open(fileName, sha256, store.after(now()), layout, by);
    }

    /// Says in the list of files and in the audit trail what came of a batch.
    @Transactional
    public void close(Batch batch, Recorded recorded, @Nullable String by) {
        store.count(batch, recorded);
        if (!recorded.changedNothing()) {
            events.publishEvent(new FiguresChanged(subject(batch.id(), batch.fileName()), new FiguresChanged.Cause.Imported(batch, recorded)));
        }
        if (!batch.fileName().startsWith(ImportedFile.SHIPPED)) {
            acts.record(Act.Kind.IMPORT, subject(batch.id(), batch.fileName()), "%d new, %d revised, %d known already"
                    .formatted(recorded.added(), recorded.revised(), recorded.unchanged()), by);
        }
    }

    /// Takes a file back: its figures count no longer, and what they revised counts again. Nothing is deleted.
    ///
    /// @return empty when it was done; otherwise why it cannot be, and what to do
    @Transactional
    public Optional<String> undo(long id, @Nullable String by) {
        var found = store.find(id);
        if (found.isEmpty()) {
            return Optional.of(Texts.of("archive.undo.no-import", "id", Long.toString(id)));
        }
        var file = found.get();
        if (file.isUndone()) {
            return Optional.of(Texts.of("archive.undo.already", "id", Long.toString(id), "file", file.fileName()));
        }
        if (file.isShipped()) {
            return Optional.of(Texts.of("archive.undo.shipped", "id", Long.toString(id), "file", file.fileName()));
        }
        if (isKeptInPlace(file)) {
            return Optional.of(Texts.of("archive.undo.in-place", "id", Long.toString(id), "file", file.fileName(),
                    "layout", Texts.of("ingest.layout." + String.valueOf(file.layout()).replace(' ', '-'))));
        }
        var until = now();
        store.undo(id, until);
        events.publishEvent(new FiguresChanged("taking back " + subject(id, file.fileName()),
                new FiguresChanged.Cause.TakenBack(new Batch(id, file.fileName(), file.recordedAt()), file.recorded(), until.isBefore(file.recordedAt()) ? file.recordedAt() : until)));
        acts.record(Act.Kind.UNDO, subject(id, file.fileName()), "taken back: %d new and %d revised rows count no longer"
                .formatted(file.recorded().added(), file.recorded().revised()), by);
        return Optional.empty();
    }

    /// The catalogue has no earlier states, nor have events that were changed.
    private static boolean isKeptInPlace(ImportedFile file) {
        return switch (String.valueOf(file.layout())) {
            case "series", "scopes", "conversion factors" -> true;
            case "events" -> file.recorded().revised() > 0;
            default -> false;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String subject(long id, String fileName) {
        return "import %d, %s".formatted(id, fileName);
    }
}
