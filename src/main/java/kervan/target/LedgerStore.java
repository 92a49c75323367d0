package kervan.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kervan.target.LedgerEntry.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `announcement_decision`, and the entries of announcements with what was decided of them.
@Repository
class LedgerStore {

    private static final String ENTRIES = AnnouncementStore.ENTRY.formatted("""
            (select said.*, decision.decided_at, decision.decided_by, decision.approved, decision.reason as decision_reason
             from announcement_entry said left join announcement_decision decision using (announcement_entry_id))
            """);

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits for others who write into the ledger, until the end of the transaction.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kervan.ledger'))").query((RowCallbackHandler) nothing -> { });
    }

    /// The instant, or the first one after all that was recorded and decided: a clock that was set back must not make a newer state look older.
    Instant after(Instant instant) {
        return jdbc.sql("select greatest((select max(recorded_at) from announcement_entry), (select max(decided_at) from announcement_decision))")
                .query(OffsetDateTime.class).optional().map(newest -> newest.toInstant().plus(1, ChronoUnit.MICROS)).filter(instant::isBefore).orElse(instant);
    }

    /// All entries of an announcement, the oldest first.
    List<LedgerEntry> entries(String key) {
        return jdbc.sql(ENTRIES + "where announcement.key = :key order by recorded_at, announcement_entry_id").param("key", key).query(LedgerStore::entry).list();
    }

    Optional<LedgerEntry> find(long number) {
        return jdbc.sql(ENTRIES + "where announcement_entry_id = :number").param("number", number).query(LedgerStore::entry).optional();
    }

    /// The keys of announcements with an entry that waits, the oldest first.
    List<String> waiting() {
        return jdbc.sql("""
                select key from announcement_entry entry join announcement using (announcement_id) left join announcement_decision decision using (announcement_entry_id)
                where import_batch_id is null and decision.decided_at is null order by announcement_entry_id
                """).query(String.class).list().stream().distinct().toList();
    }

    void decide(LedgerEntry entry, Decision decision) {
        jdbc.sql("""
                insert into announcement_decision (announcement_entry_id, written_by, decided_at, decided_by, approved, reason)
                values (:entry, :writer, :at, :by, :approved, :reason)
                """)
                .param("entry", entry.number()).param("writer", entry.writtenBy()).param("at", decision.at().atOffset(ZoneOffset.UTC)).param("by", decision.by())
                .param("approved", decision.approved()).param("reason", decision.reason()).update();
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(row.getLong("announcement_entry_id"), AnnouncementStore.announcement(row, number), instant(row, "recorded_at").orElseThrow(),
                row.getString("written_by") == null ? row.getString("entered_by") : row.getString("written_by"), row.getBoolean("withdrawn"), row.getString("reason"), decision(row),
                instant(row, "undone_at").orElse(null), false, List.of());
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var at = instant(row, "decided_at");
        return at.isEmpty() ? null : new Decision(at.get(), row.getString("decided_by"), row.getBoolean("approved"), row.getString("decision_reason"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
