package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"btc_kz", "a", "titr_cargo_mot", "kz2", "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij123"})
    void isSmallLettersDigitsAndUnderscores(String text) {
        assertThat(SeriesKey.isValid(text)).isTrue();
        assertThat(new SeriesKey(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BTC", "btc-kz", "2btc", "_btc", "btc kz", "btc_kz\n", "bakı", "btc.kz", "btc/kz",
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij1234"})
    void isNothingElse(String text) {
        assertThat(SeriesKey.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SeriesKey(text));
    }

    @Test
    void isOrderedByItsText() {
        assertThat(Stream.of("btc_total", "btc_kz", "az_rail_cargo").map(SeriesKey::new).sorted())
                .extracting(SeriesKey::text).containsExactly("az_rail_cargo", "btc_kz", "btc_total");
    }
}
