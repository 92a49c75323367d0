package kervan.local;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kervan.support.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTimescaleDatabaseTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void rowsOutliveARestart() throws SQLException {
        try (var server = start()) {
            run(server, "create table barrels (at timestamptz not null, volume float8 not null)");
            run(server, "select create_hypertable('barrels', by_range('at'))");
            run(server, "insert into barrels values ('2024-05-01T00:00Z', 1.5)");
        }

        try (var server = start()) {
            assertThat(read(server, "select volume::text from barrels")).isEqualTo("1.5");
        }
    }

    @Test
    void killedKervanLeavesNoServerAndNoRowBehind()
            throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        Process kervan = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledKervan.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        kervan.inputReader().readLine(); // the row is committed
        ProcessHandle server = PostmasterFile.in(folder.resolve("database")).orElseThrow().server().orElseThrow();

        kervan.destroyForcibly();

        server.onExit().get(SOON.toMillis(), TimeUnit.MILLISECONDS);
        try (var next = start()) {
            assertThat(read(next, "select volume::text from barrels")).isEqualTo("2.5");
        }
    }

    @Test
    void aFolderServesOneKervanAtATime() {
        try (var _ = start()) {
            assertThatExceptionOfType(LocalDatabaseException.class).isThrownBy(this::start)
                    .withMessageContaining("Another Kervan is running on " + folder);
        }
    }

    @Test
    void fileLeftByACrashIsNotMistakenForAServer() throws IOException, SQLException {
        start().close();
        Files.writeString(folder.resolve("database/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var server = start()) {
            assertThat(read(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void failedStartShowsTheLog() throws IOException {
        start().close();
        Files.delete(folder.resolve("database/global/pg_control"));

        assertThatExceptionOfType(LocalDatabaseException.class).isThrownBy(this::start)
                .withMessageContaining("pg_control").withMessageContaining("database.log");
    }

    @Test
    void passwordsAreTheOwnersOnly() throws IOException {
        start().close();

        assertThat(Files.getPosixFilePermissions(folder.resolve("database.pgpass")))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }

    @Test
    void applicationIsNoSuperuser() throws SQLException {
        try (var server = start()) {
            assertThat(read(server, "select current_user || ' ' || current_setting('is_superuser')")).isEqualTo("kervan off");
        }
    }

    private LocalTimescale start() {
        return LocalTimescale.start(TestDatabases.installation(), folder);
    }

    private static void run(LocalTimescale server, String sql) throws SQLException {
        try (Connection connection = connect(server); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(LocalTimescale server, String sql) throws SQLException {
        try (Connection connection = connect(server); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalTimescale server) throws SQLException {
        DatabaseAddress address = server.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /// A Kervan of its own process, to be killed.
    static class KilledKervan {

        public static void main(String[] arguments) throws SQLException, InterruptedException {
            var server = LocalTimescale.start(TestDatabases.installation(), Path.of(arguments[0]));
            run(server, "create table barrels (volume float8)");
            run(server, "insert into barrels values (2.5)");
            System.out.println("committed");
            Thread.sleep(Duration.ofMinutes(5));
        }
    }
}
