package kervan.archive;

import java.time.Instant;

/// A file that came in, while it is being recorded.
///
/// @param id names it in the tables; meaningless elsewhere
public record Batch(long id, String fileName, Instant recordedAt) {
}
