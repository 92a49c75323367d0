package kervan.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import kervan.find.RouteLine.Cargo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearAddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | OIL | ''
            cargo=oil          | OIL | ''
            cargo=gas          | GAS | ''
            cargo=x            | OIL | There are no flows of x. These are those of oil; write cargo=gas for those of gas.
            year=20            | OIL | 20 is no year. Write four digits, such as 2024.
            cargo=x&year=1     | OIL | There are no flows of x. These are those of oil; write cargo=gas for those of gas. 1 is no year. Write four digits, such as 2024.
            """)
    void tellsAllThatItDoesNotUnderstand(String query, Cargo cargo, String notice) {
        var address = YearAddress.of(QueryParameters.fromString(query));

        assertThat(address.cargo()).isEqualTo(cargo);
        assertThat(address.notice()).isEqualTo(notice);
    }
}
