package kervan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kervan.local.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DatabaseTestDatabaseTests {

    @Test
    void applicationWorksOnTheDatabaseOfTheTest(@Autowired DataSource application, DatabaseAddress own) throws SQLException {
        try (Connection connection = application.getConnection()) {
            assertThat(own.url()).endsWith("/test_kervan_support_databasetestdatabasetests")
                    .endsWith("/" + connection.getCatalog());
        }
    }
}
