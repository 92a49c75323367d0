package kervan.ui.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import kervan.timeseries.Frequency;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;

class SeriesAddressTests {

    @Test
    void saysWhatIsShown() {
        var address = address("frequency=M&unit=kb%2Fd&asOf=2024-06&tab=table&since=2024");

        assertThat(address.frequency()).hasValue(Frequency.MONTHLY);
        assertThat(address.unit()).hasValue(UnitOfMeasure.KILOBARREL_PER_DAY);
        assertThat(address.vintage()).isEqualTo(Vintage.asOf(LocalDate.parse("2024-06-30")));
        assertThat(address.day("since")).hasValue(LocalDate.parse("2024-12-31"));
        assertThat(address.tab()).isEqualTo(1);
        assertThat(address.notices()).isEmpty();
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        var address = address("");

        assertThat(address.frequency()).isEmpty();
        assertThat(address.vintage().isLatest()).isTrue();
        assertThat(address.tab()).isZero();
        assertThat(address).hasToString("series/btc_kz");
    }

    @Test
    void whatIsNotUnderstoodIsTold() {
        var address = address("frequency=m&unit=%00&asOf=2024-02-30&tab=%3Cscript%3E&since=&other=1");

        assertThat(address.notices()).hasSize(4).first().asString().isEqualTo("frequency is m, which says nothing here, and is left out. Write A, S, Q or M.");
        assertThat(address.frequency()).isEmpty();
        assertThat(address.tab()).isZero();
    }

    @Test
    void defaultsAreLeftOut() {
        var address = address("frequency=M");

        assertThat(address.with("unit", "kb/d")).hasToString("series/btc_kz?frequency=M&unit=kb%2Fd");
        assertThat(address.with("frequency", null)).hasToString("series/btc_kz");
        assertThat(address.with("frequency", "")).hasToString("series/btc_kz");
    }

    private static SeriesAddress address(String query) {
        return SeriesAddress.of("btc_kz", QueryParameters.fromString(query));
    }
}
