package kervan.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Table `remembered_mapping`: what people said of files, by the shape of the file.
@Repository
class MappingStore {

    private static final Logger log = LoggerFactory.getLogger(MappingStore.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MappingStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// All that is remembered.
    Map<String, Mapping> all() {
        var remembered = new HashMap<String, Mapping>();
        jdbc.sql("select shape, mapping from remembered_mapping").query(row -> {
            read(row, remembered);
        });
        return remembered;
    }

    void remember(String shape, Mapping mapping) {
        jdbc.sql("""
                insert into remembered_mapping (shape, mapping, remembered_at) values (:shape, :mapping::jsonb, :at)
                on conflict (shape) do update set (mapping, remembered_at) = row (excluded.mapping, excluded.remembered_at)
                """)
                .param("shape", shape).param("mapping", json.writeValueAsString(mapping)).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    /// A mapping of an older Kervan that can no longer be read is as good as forgotten.
    private void read(ResultSet row, Map<String, Mapping> remembered) throws SQLException {
        try {
            remembered.put(row.getString("shape"), json.readValue(row.getString("mapping"), Mapping.class));
        } catch (JacksonException unreadable) {
            log.warn("The mapping remembered for {} cannot be read and is not offered", row.getString("shape"));
        }
    }
}
