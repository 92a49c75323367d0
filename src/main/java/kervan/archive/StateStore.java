package kervan.archive;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which transactions the database shows.
@Repository
class StateStore {

    private final JdbcClient jdbc;

    StateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A [snapshot](https://www.postgresql.org/docs/17/functions-info.html#FUNCTIONS-INFO-SNAPSHOT): the oldest transaction still open, the first not yet begun, and the open ones between.
    ///
    /// It does not tell what the asking transaction has written itself: once it has, the answer is empty.
    Optional<String> visible() {
        return jdbc.sql("select pg_current_snapshot()::text where pg_current_xact_id_if_assigned() is null").query(String.class).optional();
    }
}
