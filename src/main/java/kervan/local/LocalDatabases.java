package kervan.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The databases of a [LocalTimescale]. Each belongs to the role `kervan` and has the extension.
public final class LocalDatabases {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "kervan";

    private final int port;
    private final DataFolder data;

    LocalDatabases(int port, DataFolder data) {
        this.port = port;
        this.data = data;
    }

    /// Where a database of this server is, for the role `kervan`.
    public DatabaseAddress address(String database) {
        return new DatabaseAddress(urlOf(database), OWNER, data.passwordOf(OWNER));
    }

    /// Makes an empty database. The name has small letters, digits and underscores.
    ///
    /// @throws LocalDatabaseException when there is one of that name already
    public DatabaseAddress create(String database) {
        run("postgres", "create database " + named(database) + " owner " + OWNER);
        run(database, EXTENSION);
        return address(database);
    }

    /// Removes a database, if it is there, and cuts off whoever uses it.
    public void drop(String database) {
        run("postgres", "drop database if exists " + named(database) + " with (force)");
    }

    /// Makes the role and the database that are not there yet; brings the extension to the version of the programs.
    void prepare(String database) {
        boolean isNew;
        try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
            if (isEmpty(statement, "select from pg_roles where rolname = '" + OWNER + "'")) {
                statement.execute("create role " + OWNER + " login password '" + data.passwordOf(OWNER) + "'");
            }
            isNew = isEmpty(statement, "select from pg_database where datname = '" + named(database) + "'");
        } catch (SQLException failure) {
            throw unusable(failure);
        }
        if (isNew) {
            create(database);
        } else {
            // Has to be the first statement of a session: any other would load the older version.
            run(database, "alter extension timescaledb update");
        }
    }

    /// The two-argument form of merge_chunks crashes the server in the Apache edition of 2.19.
    private static final String EXTENSION = """
            create extension if not exists timescaledb;
            do $$
            declare form regprocedure;
            begin
                for form in select oid::regprocedure from pg_proc where proname = 'merge_chunks' loop
                    execute format('revoke execute on routine %s from public', form);
                end loop;
            end $$""";

    private void run(String database, String sql) {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw unusable(failure);
        }
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        // Told the server's age, the driver asks nothing of its own first; see the update of the extension.
        return DriverManager.getConnection(urlOf(database) + "?assumeMinServerVersion=15", SUPERUSER, data.passwordOf(SUPERUSER));
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + named(database);
    }

    private static String named(String database) {
        if (!database.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a name for a database: " + database);
        }
        return database;
    }

    private LocalDatabaseException unusable(SQLException failure) {
        return new LocalDatabaseException("The database in " + data.folder() + " cannot be used: "
                + failure.getMessage() + " Its log is " + data.log() + ".", failure);
    }
}
