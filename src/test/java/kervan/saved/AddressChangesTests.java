package kervan.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressChangesTests {

    @Test
    void eachParameterThatDiffersIsNamed() {
        assertThat(between("/explore?s=btc_kz,cpc_total&f=M&u=Mt", "/explore?s=btc_kz,titr_cargo_mot&f=M&t=idx:2023"))
                .containsExactly("Series: added titr_cargo_mot. Series: removed cpc_total.", "Transformation: as usual → idx:2023.", "Unit: Mt → as usual.");
    }

    @Test
    void orderOfSeriesIsAChange() {
        assertThat(between("/explore?s=a,b", "/explore?s=b,a")).containsExactly("Series: other order.");
    }

    @Test
    void anotherPageIsToldWhole() {
        assertThat(between("/explore?s=a", "/series/a")).containsExactly("Another page: /explore?s=a → /series/a.");
    }

    @Test
    void orderOfParametersIsNone() {
        assertThat(between("/series/a?unit=Mt&frequency=M", "/series/a?frequency=M&unit=Mt")).isEmpty();
    }

    private static List<String> between(String from, String to) {
        return AddressChanges.between(new PageAddress(from), new PageAddress(to));
    }
}
