package kervan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.local.DatabaseAddress;
import kervan.support.DatabaseTest;
import kervan.support.Golden;
import kervan.support.TestDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SchemaSnapshotDatabaseTests {

    private static final String HEADER = """
            -- The tables as the migrations leave them, in one file for reading. Generated: SchemaSnapshotDatabaseTests
            -- renews it with -Dgolden=update. What TimescaleDB does with them is declared in db/storage.

            """;

    @Autowired
    private JdbcClient database;

    @Test
    void schemaIsWhatTheFileShows(DatabaseAddress database) throws IOException, InterruptedException {
        var schema = HEADER + statements(dump(database));

        Golden.assertMatches(schema, Path.of("db/schema.sql"));
    }

    @Test
    void everythingHasAComment() {
        assertThat(uncommented()).as("tables, columns, domains and functions without a COMMENT; give them one in a new migration").isEmpty();
    }

    @Test
    @Transactional
    void whatHasNoCommentIsFound() {
        database.sql("create table bare (nothing integer, value integer)").update();
        database.sql("create view scene as select value, nothing as renamed from bare").update();
        database.sql("create domain plain as text").update();
        database.sql("create function idle() returns integer language sql return 1").update();

        assertThat(uncommented()).containsExactlyInAnyOrder("bare", "bare.nothing", "bare.value", "scene", "scene.renamed", "domain plain", "function idle");
    }

    /// A view's column may go without, when it is a column of a table that has one.
    private List<String> uncommented() {
        return database.sql("""
                with relation as (
                    select c.oid, relname, relkind from pg_class c
                    where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p') and relname <> 'flyway_schema_history'
                      and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
                ), field as (
                    select relname, relkind, attname, col_description(oid, attnum) as words
                    from relation join pg_attribute on attrelid = oid where attnum > 0 and not attisdropped
                )
                select relname from relation where obj_description(oid, 'pg_class') is null
                union all
                select relname || '.' || attname from field where words is null and (relkind in ('r', 'p')
                    or attname not in (select attname from field where relkind in ('r', 'p') and words is not null))
                union all
                select 'domain ' || typname from pg_type
                where typnamespace = 'public'::regnamespace and typtype = 'd' and obj_description(oid, 'pg_type') is null
                union all
                select 'function ' || proname from pg_proc p
                where pronamespace = 'public'::regnamespace and obj_description(oid, 'pg_proc') is null
                  and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
                """).query(String.class).list();
    }

    private static String dump(DatabaseAddress database) throws IOException, InterruptedException {
        var command = Stream.concat(
                Stream.of(TestDatabases.program("pg_dump")),
                Stream.of("--schema-only", "--no-owner", "--no-privileges", "--schema=public", "--exclude-table=flyway_schema_history",
                        "--dbname=" + database.url().substring("jdbc:".length()))).toList();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().keySet().removeIf(name -> name.startsWith("PG"));
        if (database.user() != null) {
            process.environment().put("PGUSER", database.user());
        }
        if (database.password() != null) {
            process.environment().put("PGPASSWORD", database.password());
        }
        var running = process.start();
        var text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as("pg_dump must not be older than the server: put one on PATH that is not. %s", String.join(" ", command)).isZero();
        return text;
    }

    /// Leaves out what says nothing of the schema: remarks, settings of the session, and triggers that TimescaleDB adds.
    private static String statements(String dump) {
        var noise = List.of("--", "SET ", "SELECT pg_catalog.set_config", "\\restrict", "\\unrestrict", "CREATE SCHEMA public;", "COMMENT ON SCHEMA public",
                "CREATE TRIGGER ts_insert_blocker");
        return dump.lines().filter(line -> noise.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n", "", "\n")).replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
