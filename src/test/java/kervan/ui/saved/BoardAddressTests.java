package kervan.ui.saved;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import kervan.saved.BoardRange;
import org.junit.jupiter.api.Test;

class BoardAddressTests {

    @Test
    void tellsAllThatItDoesNotUnderstand() {
        var address = BoardAddress.of(QueryParameters.fromString("from=xx&to=2025&asOf=zz&foo=1&lang=tr&version=2"), BoardRange.NONE);

        assertThat(address.range()).isEqualTo(new BoardRange("", "2025", ""));
        assertThat(address.notice()).isEqualTo("from is xx, which is no period. Write one such as 2019, 2024-Q1 or 2024-03. asOf is zz, which is no day. Write one such as 2024-08-15. "
                + "The address of a dashboard takes from, to, asOf, version, and not foo.");
    }

    @Test
    void takesWhatTheDashboardSaysWhereItSaysNothing() {
        var kept = new BoardRange("2019", "2025", "2024-08-15");

        assertThat(BoardAddress.of(QueryParameters.fromString("from=2020"), kept)).isEqualTo(new BoardAddress(new BoardRange("2020", "2025", "2024-08-15"), ""));
        assertThat(BoardAddress.of(QueryParameters.fromString("from="), kept).range().from()).as("what is empty empties it").isEmpty();
    }
}
