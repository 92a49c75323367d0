package kervan.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tables `saved_item` and `saved_version`; what is kept goes in and out as text.
@Repository
class SavedStore {

    private static final String SELECT = "select key, number, title, note, content, saved_at, saved_by, withdrawn, restores from saved_version join saved_item using (saved_item_id) where kind = :kind ";

    private final JdbcClient jdbc;

    SavedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One version is added at a time: another waits here until the transaction of this one has ended.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kervan.saved'))").query((row, number) -> "").single();
    }

    /// The version that counts of each, the newest first.
    List<SavedVersion<String>> newest(String kind) {
        return jdbc.sql(SELECT + "and number = (select max(number) from saved_version v where v.saved_item_id = saved_version.saved_item_id) order by saved_at desc, key")
                .param("kind", kind).query(SavedStore::version).list();
    }

    /// The newest first.
    List<SavedVersion<String>> versions(String kind, String key) {
        return jdbc.sql(SELECT + "and key = :key order by number desc").param("kind", kind).param("key", key).query(SavedStore::version).list();
    }

    Optional<SavedVersion<String>> find(String kind, String key) {
        return jdbc.sql(SELECT + "and key = :key order by number desc limit 1").param("kind", kind).param("key", key).query(SavedStore::version).optional();
    }

    boolean has(String kind, String key) {
        return find(kind, key).isPresent();
    }

    void add(String kind, SavedVersion<String> version) {
        if (version.number() == 1) {
            jdbc.sql("insert into saved_item (kind, key) values (:kind, :key)").param("kind", kind).param("key", version.key()).update();
        }
        jdbc.sql("""
                insert into saved_version (saved_item_id, number, title, note, content, grammar, saved_at, saved_by, withdrawn, restores)
                select saved_item_id, :number, :title, :note, :content, :grammar, :at, :by, :withdrawn, :restores from saved_item where kind = :kind and key = :key
                """)
                .param("kind", kind).param("key", version.key()).param("number", version.number()).param("title", version.title()).param("note", version.note())
                .param("content", version.content()).param("grammar", PageAddress.GRAMMAR).param("at", version.savedAt().atOffset(ZoneOffset.UTC)).param("by", version.savedBy())
                .param("withdrawn", version.withdrawn()).param("restores", version.restores()).update();
    }

    private static SavedVersion<String> version(ResultSet row, int number) throws SQLException {
        return new SavedVersion<>(row.getString("key"), row.getInt("number"), row.getString("title"), row.getString("note"), row.getString("content"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(), row.getString("saved_by"), row.getBoolean("withdrawn"), row.getObject("restores", Integer.class));
    }
}
