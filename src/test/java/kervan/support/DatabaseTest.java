package kervan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives a test class an empty database on a real TimescaleDB: the extension is there, and nothing else.
///
/// Constructors and methods of the test can ask for it as a parameter of type [javax.sql.DataSource] or
/// [kervan.local.DatabaseAddress]; with `@SpringBootTest` the application works on it, migrated.
/// The server is the one at `KERVAN_TEST_DATABASE_URL`, whose role may create databases, else a local one from the
/// programs that `./kervan test` sets up. When neither is there the tests fail.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {

    /// Whether one database will do for all classes that say so, because they change nothing in it, or nothing that
    /// others see. Spring's context is shared too then, which saves its start.
    boolean shared() default false;
}
