package kervan.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The database that this run of Kervan works on, and what to do with it in the end.
///
/// @param release to be called when nothing uses the database any more; it stops the server if this run started it
public record ChosenDatabase(DatabaseAddress address, Runnable release) {

    /// What to tell people when there is no database to choose.
    public static final String NO_DATABASE = """
            Kervan needs a TimescaleDB. Any of these will do:
              1. ./kervan run, which sets one up on Debian and its relatives
              2. a TimescaleDB of your own: KERVAN_DATABASE_URL=postgres://user:password@host:5432/database
              3. containers: docker compose up""";

    /// Chooses by the environment: `KERVAN_DATABASE_URL` (with `KERVAN_DATABASE_USER`, `KERVAN_DATABASE_PASSWORD`) comes
    /// first and starts nothing; else the installation `KERVAN_TIMESCALEDB` is started on the folder `KERVAN_DATA`,
    /// `.kervan` by default. Empty when neither is there.
    ///
    /// @throws LocalDatabaseException   when the local server cannot be started
    /// @throws IllegalArgumentException when the address cannot be read
    public static Optional<ChosenDatabase> by(Map<String, String> environment) {
        String url = environment.getOrDefault("KERVAN_DATABASE_URL", "");
        if (!url.isBlank()) {
            DatabaseAddress address = DatabaseAddress.parse(url,
                    environment.get("KERVAN_DATABASE_USER"), environment.get("KERVAN_DATABASE_PASSWORD"));
            return Optional.of(new ChosenDatabase(address, () -> { }));
        }
        var installation = new TimescaleInstallation(
                Path.of(environment.getOrDefault("KERVAN_TIMESCALEDB", ".kervan/tools/timescaledb")));
        if (!installation.isThere()) {
            return Optional.empty();
        }
        var server = LocalTimescale.start(installation, Path.of(environment.getOrDefault("KERVAN_DATA", ".kervan")));
        return Optional.of(new ChosenDatabase(server.address(), server::close));
    }
}
