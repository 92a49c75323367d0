package kervan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import kervan.dashboard.TargetBoard.Query;
import org.junit.jupiter.api.Test;

class BoardAddressTests {

    @Test
    void saysWhatIsAskedFor() {
        assertThat(read("route=SGC%2FTAP&commodity=natural+gas&asOf=2024-08").query())
                .isEqualTo(new Query(Optional.of("SGC/TAP"), Optional.of("natural gas"), Optional.of(LocalDate.of(2024, 8, 31))));
        assertThat(read("").query()).isEqualTo(new Query(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void leavesOutWhatIsUsualAndWhatItDoesNotKnow() {
        assertThat(read("route=&commodity=+&colour=red")).hasToString("targets");
        assertThat(read("route=BTC").with("route", "")).hasToString("targets");
        assertThat(read("route=BTC").with("commodity", "crude oil & more")).hasToString("targets?route=BTC&commodity=crude+oil+%26+more");
    }

    @Test
    void tellsWhatIsNoDay() {
        var address = read("asOf=2024-02-30");

        assertThat(address.notices()).containsExactly("asOf is 2024-02-30, which is no day, and is left out. Write one such as 2024-07-31.");
        assertThat(address.query().asOf()).isEmpty();
        assertThat(read("asOf=2024-02-29").notices()).isEmpty();
    }

    private static BoardAddress read(String query) {
        return BoardAddress.of(QueryParameters.fromString(query));
    }
}
