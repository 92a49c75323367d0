package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrequencyTests {

    @Test
    void hasTheCodesOfSdmxFromCoarseToFine() {
        assertThat(Stream.of(Frequency.values()).map(Frequency::code)).containsExactly("A", "S", "Q", "M", "W", "D", "H");
        assertThat(Frequency.values()).allMatch(frequency -> Frequency.ofCode(frequency.code()).orElseThrow() == frequency);
    }

    @Test
    void hasNoOtherCode() {
        assertThat(Frequency.ofCode("a")).isEmpty();
        assertThat(Frequency.ofCode("")).isEmpty();
        assertThat(Frequency.ofCode("ANNUAL")).isEmpty();
    }
}
