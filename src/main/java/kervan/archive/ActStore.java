package kervan.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `act`.
@Repository
class ActStore {

    private final JdbcClient jdbc;

    ActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Act act) {
        jdbc.sql("insert into act (done_at, done_by, kind, subject, detail) values (:at, :by, :kind, :subject, :detail)")
                .param("at", act.doneAt().atOffset(ZoneOffset.UTC)).param("by", act.doneBy()).param("kind", act.kind().code())
                .param("subject", act.subject()).param("detail", act.detail())
                .update();
    }

    List<Act> newestFirst() {
        return jdbc.sql("select done_at, done_by, kind, subject, detail from act order by act_id desc").query(ActStore::act).list();
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        return new Act(row.getObject("done_at", OffsetDateTime.class).toInstant(), row.getString("done_by"),
                Act.Kind.ofCode(row.getString("kind")).orElseThrow(), row.getString("subject"), row.getString("detail"));
    }
}
