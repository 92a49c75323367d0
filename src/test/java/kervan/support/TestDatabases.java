package kervan.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import kervan.local.DatabaseAddress;
import kervan.local.LocalDatabases;
import kervan.local.LocalTimescale;
import kervan.local.TimescaleInstallation;
import org.jspecify.annotations.Nullable;

/// The server of the tests, one per JVM, and the databases on it.
public final class TestDatabases {

    private static final Map<String, DatabaseAddress> OPEN = new ConcurrentHashMap<>();
    private static @Nullable Server server;

    private TestDatabases() {
    }

    private record Server(Function<String, DatabaseAddress> create, Consumer<String> drop) {
    }

    /// The programs that `./kervan test` sets up.
    ///
    /// @throws IllegalStateException when they are not there, with a sentence that says what to do
    public static TimescaleInstallation installation() {
        var installation = new TimescaleInstallation(
                Path.of(System.getenv().getOrDefault("KERVAN_TIMESCALEDB", ".kervan/tools/timescaledb")));
        if (!installation.isThere()) {
            throw new IllegalStateException("Tests of the database need a TimescaleDB: run them with ./kervan test, which"
                    + " sets one up, or set KERVAN_TEST_DATABASE_URL to one whose role may create databases.");
        }
        return installation;
    }

    /// The path of a program that fits the server, such as `pg_dump`; for an operator's server it is the one on the PATH.
    public static String program(String name) {
        return System.getenv().getOrDefault("KERVAN_TEST_DATABASE_URL", "").isBlank() ? installation().program(name) : name;
    }

    /// The database of a test class, made empty at the first call.
    static DatabaseAddress of(Class<?> test) {
        return OPEN.computeIfAbsent(nameFor(test), name -> {
            server().drop().accept(name);
            return server().create().apply(name);
        });
    }

    /// Removes the database of a test class, unless others share it.
    static void drop(Class<?> test) {
        String name = nameFor(test);
        if (!isShared(test) && OPEN.remove(name) != null) {
            server().drop().accept(name);
        }
    }

    static boolean isShared(Class<?> test) {
        DatabaseTest annotation = outermost(test).getAnnotation(DatabaseTest.class);
        return annotation != null && annotation.shared();
    }

    /// Nested classes use the database of the class around them.
    static String nameFor(Class<?> test) {
        String name = isShared(test) ? "shared" : outermost(test).getName().replaceAll("\\W", "_").toLowerCase(Locale.ROOT);
        return "test_" + name.substring(Math.max(0, name.length() - 58));
    }

    private static Class<?> outermost(Class<?> test) {
        return test.getEnclosingClass() == null ? test : outermost(test.getEnclosingClass());
    }

    private static synchronized Server server() {
        if (server == null) {
            String url = System.getenv().getOrDefault("KERVAN_TEST_DATABASE_URL", "");
            server = url.isBlank() ? local() : operators(DatabaseAddress.parse(url, null, null));
        }
        return server;
    }

    /// It is not closed: it ends with this JVM, after every connection of Spring's cached contexts.
    private static Server local() {
        LocalDatabases databases = LocalTimescale.start(installation(), Path.of("target/test-database")).databases();
        return new Server(databases::create, databases::drop);
    }

    private static Server operators(DatabaseAddress server) {
        return new Server(name -> {
            run(server, "create database " + name);
            String url = server.url().replaceFirst("(//[^/]+)/[^?]*", "$1/" + name);
            var made = new DatabaseAddress(url, server.user(), server.password());
            run(made, "create extension if not exists timescaledb");
            return made;
        }, name -> run(server, "drop database if exists " + name + " with (force)"));
    }

    private static void run(DatabaseAddress database, String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("KERVAN_TEST_DATABASE_URL is not fit for the tests: " + failure.getMessage(), failure);
        }
    }
}
