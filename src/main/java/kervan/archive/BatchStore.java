package kervan.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `import_batch`.
@Repository
class BatchStore {

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String fileName, String sha256) {
        return jdbc.sql("""
                select content_sha256 from import_batch where file_name = :name and undone_at is null
                order by import_batch_id desc limit 1
                """)
                .param("name", fileName)
                .query(String.class).optional().filter(sha256::equals).isPresent();
    }

    Batch open(String fileName, String sha256, Instant recordedAt, @Nullable String layout, @Nullable String enteredBy) {
        var id = jdbc.sql("""
                insert into import_batch (file_name, content_sha256, recorded_at, layout, entered_by)
                values (:name, :sha256, :at, :layout, :by) returning import_batch_id
                """)
                .param("name", fileName).param("sha256", sha256).param("at", recordedAt.atOffset(ZoneOffset.UTC))
                .param("layout", layout).param("by", enteredBy)
                .query(Long.class).single();
        return new Batch(id, fileName, recordedAt);
    }

    /// The instant, or the first one after all batches: a clock that was set back must not make a newer state look older.
    Instant after(Instant instant) {
        return jdbc.sql("select max(recorded_at) from import_batch").query(OffsetDateTime.class).optional()
                .map(newest -> newest.toInstant().plus(1, ChronoUnit.MICROS)).filter(instant::isBefore).orElse(instant);
    }

    void count(Batch batch, Recorded recorded) {
        jdbc.sql("update import_batch set (added, revised, unchanged) = row (:added, :revised, :unchanged) where import_batch_id = :id")
                .param("added", recorded.added()).param("revised", recorded.revised()).param("unchanged", recorded.unchanged())
                .param("id", batch.id()).update();
    }

    /// The series that have a figure in the batch, in the order of their keys.
    List<SeriesKey> series(Batch batch) {
        return jdbc.sql("select key from series s where exists (select from figure f where f.series_id = s.series_id and import_batch_id = :id and recorded_at = :at) order by key")
                .param("id", batch.id()).param("at", batch.recordedAt().atOffset(ZoneOffset.UTC)).query((row, number) -> new SeriesKey(row.getString("key"))).list();
    }

    List<ImportedFile> all() {
        return jdbc.sql("select * from import_batch order by import_batch_id desc").query(BatchStore::imported).list();
    }

    Optional<ImportedFile> find(long id) {
        return jdbc.sql("select * from import_batch where import_batch_id = :id").param("id", id).query(BatchStore::imported).optional();
    }

    /// @return whether it counted until now
    boolean undo(long id, Instant at) {
        return jdbc.sql("update import_batch set undone_at = greatest(recorded_at, :at) where import_batch_id = :id and undone_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update() == 1;
    }

    private static ImportedFile imported(ResultSet row, int number) throws SQLException {
        return new ImportedFile(row.getLong("import_batch_id"), row.getString("file_name"), row.getString("layout"), instant(row, "recorded_at"),
                row.getString("entered_by"), new Recorded(row.getInt("added"), row.getInt("revised"), row.getInt("unchanged")),
                row.getObject("undone_at") == null ? null : instant(row, "undone_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
