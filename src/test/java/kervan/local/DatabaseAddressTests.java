package kervan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DatabaseAddressTests {

    @Test
    void jdbcAddressStaysAsItIs() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://db:5433/kervan?sslmode=require", "reader", "secret"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db:5433/kervan?sslmode=require", "reader", "secret"));
    }

    @Test
    void postgresAddressIsTakenApart() {
        assertThat(DatabaseAddress.parse("postgres://reader:secret@db.example:5433/kervan?sslmode=require", null, null))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example:5433/kervan?sslmode=require", "reader", "secret"));
    }

    @Test
    void portUserAndDatabaseCanBeLeftOut() {
        assertThat(DatabaseAddress.parse("postgresql://db", null, null))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/", null, null));
    }

    @Test
    void hostCanBeAnAddressOfVersionSix() {
        assertThat(DatabaseAddress.parse("postgres://[::1]:5432/kervan", null, null).url())
                .isEqualTo("jdbc:postgresql://[::1]:5432/kervan");
    }

    @Test
    void passwordIsDecodedAndPlusIsItself() {
        assertThat(DatabaseAddress.parse("postgres://r:a%40b+c%2F@db/kervan", null, null).password()).isEqualTo("a@b+c/");
    }

    @Test
    void loginNamedSeparatelyComesFirst() {
        assertThat(DatabaseAddress.parse("postgres://a:b@db/kervan", "reader", "secret"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/kervan", "reader", "secret"));
    }

    @Test
    void otherDatabasesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DatabaseAddress.parse("mysql://db/kervan", null, null))
                .withMessageContaining("postgres://");
    }

    @Test
    void refusalDoesNotRepeatThePassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseAddress.parse("postgres://r:se#cret@db/kervan", null, null))
                .withMessageContaining("%23").withMessageNotContaining("cret");
    }

    @Test
    void textFormHidesThePassword() {
        assertThat(new DatabaseAddress("jdbc:postgresql://db/kervan?user=r&password=secret&ssl=true", "r", "secret"))
                .hasToString("jdbc:postgresql://db/kervan?user=r&password=…&ssl=true");
    }
}
