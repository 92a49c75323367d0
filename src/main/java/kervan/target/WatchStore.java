package kervan.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kervan.archive.Batch;
import kervan.archive.ImportedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `watched_target`.
@Repository
class WatchStore {

    private static final String NEWEST = """
            select distinct on (target) watched_target_id, target, watched, watched_target.recorded_at, coalesce(said_by, entered_by) as said_by, reason, file_name
            from watched_target left join import_batch using (import_batch_id)
            """;

    private final JdbcClient jdbc;

    WatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is watched now, in the order in which that began.
    List<WatchedTarget> watched() {
        return jdbc.sql("select * from (" + NEWEST + """
                where undone_at is null order by target, watched_target.recorded_at desc, watched_target_id desc
                ) as newest where watched order by recorded_at, watched_target_id
                """).query(WatchStore::entry).list();
    }

    /// What the shipped file said last.
    List<WatchedTarget> shipped() {
        return jdbc.sql(NEWEST + "where file_name like :shipped order by target, watched_target.recorded_at desc, watched_target_id desc")
                .param("shipped", ImportedFile.SHIPPED + "%").query(WatchStore::entry).list();
    }

    /// The instant, or the first one after all entries.
    Instant after(Instant instant) {
        return jdbc.sql("select max(recorded_at) from watched_target").query(OffsetDateTime.class).optional()
                .map(newest -> newest.toInstant().plus(1, ChronoUnit.MICROS)).filter(instant::isBefore).orElse(instant);
    }

    void add(String target, boolean watched, Instant at, @Nullable String by, @Nullable String reason) {
        add(target, watched, at, by, reason, null, null);
    }

    void add(Batch batch, WatchLine line) {
        add(line.target(), true, batch.recordedAt(), null, line.reason(), batch.id(), line.line());
    }

    private void add(String target, boolean watched, Instant at, @Nullable String by, @Nullable String reason, @Nullable Long batch, @Nullable Integer line) {
        jdbc.sql("""
                insert into watched_target (target, watched, recorded_at, said_by, reason, import_batch_id, line)
                values (:target, :watched, :at, :by, :reason, :batch, :line)
                """)
                .param("target", target).param("watched", watched).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).param("reason", reason)
                .param("batch", batch).param("line", line).update();
    }

    private static WatchedTarget entry(ResultSet row, int number) throws SQLException {
        return new WatchedTarget(row.getString("target"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("said_by"), row.getString("reason"),
                row.getString("file_name"));
    }
}
