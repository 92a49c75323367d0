package kervan.watch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.watch.SavedClaim.ClaimSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tables `claim`, `claim_watch` and `claim_evaluation`.
@Repository
class ClaimStore {

    private static final String SELECT = """
            select key, members, title, made_by, document, address, saved_at, saved_by,
                   (select watched from claim_watch w where w.claim_id = claim.claim_id order by claim_watch_id desc limit 1) as watched
            from claim
            """;

    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One evaluation at a time: another waits here until the transaction of this one has ended.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kervan.claim'))").query((row, number) -> "").single();
    }

    /// The newest first.
    List<SavedClaim> all() {
        return jdbc.sql(SELECT + "order by claim_id desc").query((row, number) -> claim(row)).list();
    }

    Optional<SavedClaim> find(String key) {
        return jdbc.sql(SELECT + "where key = :key").param("key", key).query((row, number) -> claim(row)).optional();
    }

    void add(String key, ClaimWords words, ClaimSource source, Instant at) {
        jdbc.sql("""
                insert into claim (key, members, title, made_by, document, address, saved_at, saved_by)
                values (:key, :members, :title, :madeBy, :document, :address, :at, :by)
                """)
                .param("key", key).param("members", words.query()).param("title", source.title()).param("madeBy", source.madeBy()).param("document", source.document())
                .param("address", source.address()).param("at", at.atOffset(ZoneOffset.UTC)).param("by", source.savedBy()).update();
    }

    void watch(String key, boolean watched, @Nullable String reason, @Nullable String by, Instant at) {
        jdbc.sql("""
                insert into claim_watch (claim_id, recorded_at, watched, done_by, reason)
                select claim_id, :at, :watched, :by, :reason from claim where key = :key
                """)
                .param("key", key).param("at", at.atOffset(ZoneOffset.UTC)).param("watched", watched).param("by", by).param("reason", reason).update();
    }

    void add(String key, Evaluation evaluation) {
        jdbc.sql("""
                insert into claim_evaluation (claim_id, evaluated_at, occasion, answer, holds, headline, flipped)
                select claim_id, :at, :occasion, :answer, :holds, :headline, :flipped from claim where key = :key
                """)
                .param("key", key).param("at", evaluation.evaluatedAt().atOffset(ZoneOffset.UTC)).param("occasion", evaluation.occasion()).param("answer", evaluation.answer())
                .param("holds", evaluation.holds()).param("headline", evaluation.headline()).param("flipped", evaluation.flipped()).update();
    }

    /// The newest first.
    private List<Evaluation> evaluations(String key) {
        return jdbc.sql("""
                select evaluated_at, occasion, answer, holds, headline, flipped from claim_evaluation join claim using (claim_id)
                where key = :key order by claim_evaluation_id desc
                """).param("key", key).query((row, number) -> new Evaluation(instant(row, "evaluated_at"), row.getString("occasion"), row.getString("answer"), row.getString("holds"),
                        row.getString("headline"), row.getBoolean("flipped"))).list();
    }

    private SavedClaim claim(ResultSet row) throws SQLException {
        var key = row.getString("key");
        return new SavedClaim(key, words(row.getString("members")), new ClaimSource(row.getString("title"), row.getString("made_by"), row.getString("document"), row.getString("address"),
                row.getString("saved_by")), instant(row, "saved_at"), row.getBoolean("watched"), evaluations(key));
    }

    private static ClaimWords words(String members) {
        return new ClaimWords(Arrays.stream(members.split("&")).map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
