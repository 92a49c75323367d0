package kervan.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/// Looks at the database before the first migration does: it has to be a PostgreSQL 15 or newer with TimescaleDB.
/// Creates the extension where it is missing, and says in the log which edition was found.
@Component
class TimescaleCheck implements FlywayConfigurationCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(TimescaleCheck.class);
    private static final int OLDEST_POSTGRESQL = 15;

    @Override
    public void customize(FluentConfiguration configuration) {
        check(configuration.getDataSource());
    }

    /// @throws UnsuitableDatabaseException when the database cannot be reached or is not suitable
    static void check(DataSource database) {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            refuseOldServer(connection);
            refuseWithoutTimescale(statement);
            statement.execute("create extension if not exists timescaledb");
            report(statement);
        } catch (SQLException failure) {
            throw new UnsuitableDatabaseException("TimescaleDB cannot be used in this database: " + failure.getMessage()
                    + ". A superuser can prepare it with: create extension timescaledb", failure);
        }
    }

    private static Connection connect(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException | RuntimeException failure) { // the pool wraps its first failure in an exception of its own
            throw new UnsuitableDatabaseException("the database cannot be reached: " + deepest(failure).getMessage()
                    + " Check KERVAN_DATABASE_URL, KERVAN_DATABASE_USER and KERVAN_DATABASE_PASSWORD.", failure);
        }
    }

    private static Throwable deepest(Throwable failure) {
        Throwable found = failure;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return cause;
            }
            found = cause;
        }
        return found;
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_POSTGRESQL) {
            throw new UnsuitableDatabaseException("this is PostgreSQL " + version + ", and Kervan needs "
                    + OLDEST_POSTGRESQL + " or newer.");
        }
    }

    /// Asked before CREATE EXTENSION, which ends the session when the library was not loaded at the server's start.
    private static void refuseWithoutTimescale(Statement statement) throws SQLException {
        if (text(statement, "select default_version from pg_available_extensions where name = 'timescaledb'") == null) {
            throw new UnsuitableDatabaseException("this PostgreSQL has no TimescaleDB: the extension is not installed on"
                    + " the server. Install TimescaleDB there, or use the image timescale/timescaledb.");
        }
        if (text(statement, "select name from pg_settings where name = 'timescaledb.max_background_workers'") == null) {
            throw new UnsuitableDatabaseException("this PostgreSQL has no TimescaleDB: the extension is installed but not"
                    + " loaded. Set shared_preload_libraries = 'timescaledb' in postgresql.conf and restart the server.");
        }
    }

    private static void report(Statement statement) throws SQLException {
        String license = text(statement, "select current_setting('timescaledb.license', true)");
        var edition = TimescaleEdition.ofLicense(license == null ? "apache" : license);
        LOG.info("TimescaleDB {}, {} edition: {}",
                text(statement, "select extversion from pg_extension where extname = 'timescaledb'"), edition,
                edition.meaning());
    }

    private static @Nullable String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
