package kervan.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import kervan.support.DatabaseTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database from before choices were a history.
@DatabaseTest
class ChoiceHistoryMigrationDatabaseTests {

    @Test
    void olderChoicesCountAsThoseOfTheShippedFile(DataSource source) {
        migrate(source, "20261124.1400");
        var database = JdbcClient.create(source);
        database.sql("""
                insert into series (key, name, route, origin, commodity, measure, unit, aggregation) values ('btc_kz', 'n', 'r', 'o', 'c', 'm', 'Mt', 'sum');
                insert into import_batch (file_name, content_sha256, recorded_at) values ('db/reference/choices.csv', repeat('0', 64), '2026-11-20T10:00:00Z');
                insert into figure_choice (series_id, period_start, period_end, source_id, reason)
                select series_id, '2023-01-01', '2024-01-01', source_of('A', 'T', null, '2024'), 'nearer' from series;
                """).update();

        migrate(source, "20261124.1420");

        assertThat(database.sql("""
                select concat_ws(' ', reason, to_char(c.recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), file_name)
                from current_figure_choice c join import_batch using (import_batch_id)
                """).query(String.class).list()).containsExactly("nearer 2026-11-20 10:00 db/reference/choices.csv");
    }

    private static void migrate(DataSource source, String version) {
        Flyway.configure().dataSource(source).locations("filesystem:db/migration").target(version).ignoreMigrationPatterns("*:*").load().migrate();
    }
}
