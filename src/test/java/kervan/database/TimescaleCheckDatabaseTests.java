package kervan.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import javax.sql.DataSource;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DatabaseTest
class TimescaleCheckDatabaseTests {

    @Test
    void suitableDatabasePasses(DataSource database) {
        assertThatNoException().isThrownBy(() -> TimescaleCheck.check(database));
    }

    @Test
    void unreachableDatabaseIsSaidInASentence() {
        var database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://127.0.0.1:9/kervan");

        assertThatExceptionOfType(UnsuitableDatabaseException.class).isThrownBy(() -> TimescaleCheck.check(database))
                .withMessageContaining("cannot be reached").withMessageContaining("KERVAN_DATABASE_URL");
    }
}
