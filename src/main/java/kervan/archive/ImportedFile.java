package kervan.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A batch as it is listed: what came in, when, through whom, and whether it was taken back.
///
/// @param id names it in addresses
/// @param layout what kind of file it was taken for; null for batches from before this was kept
/// @param enteredBy who brought it in, as they called themselves; null when nobody said
/// @param recorded rows that were new, revised, unchanged
/// @param undoneAt when it was taken back; null while it counts
public record ImportedFile(long id, String fileName, @Nullable String layout, Instant recordedAt, @Nullable String enteredBy, Recorded recorded,
        @Nullable Instant undoneAt) {

    /// The folder of the files that every start takes in again.
    public static final String SHIPPED = "db/reference/";

    public boolean isUndone() {
        return undoneAt != null;
    }

    /// Whether it came with Kervan; it then cannot be taken back, since the next start would bring it in again.
    public boolean isShipped() {
        return fileName.startsWith(SHIPPED);
    }
}
