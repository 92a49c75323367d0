package kervan.archive;

import java.time.Instant;
import java.time.ZoneOffset;
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

    Batch open(String fileName, String sha256, Instant recordedAt) {
        var id = jdbc.sql("""
                insert into import_batch (file_name, content_sha256, recorded_at) values (:name, :sha256, :at)
                returning import_batch_id
                """)
                .param("name", fileName).param("sha256", sha256).param("at", recordedAt.atOffset(ZoneOffset.UTC))
                .query(Long.class).single();
        return new Batch(id, fileName, recordedAt);
    }
}
