package kervan.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortLinksTests {

    @Test
    void digitsAreThoseOfTheHash() {
        // SHA-256 of the empty text, e3b0c442…b855, by another program.
        assertThat(ShortLinks.digits("")).hasSize(43).isEqualTo("5IxLHpeEWjUSnpuggYAkGEiiE0BemMeExleJwMdtWzr");
        assertThat(ShortLinks.digits("/explore?s=btc_kz")).isNotEqualTo(ShortLinks.digits("/explore?s=btc_kz&f=M"));
    }

    @Test
    void keysAreMadeOfTitles() {
        assertThat(Keys.of("BTC: the months", key -> false)).isEqualTo("btc-the-months");
        assertThat(Keys.of("BTC: the months", Set.of("btc-the-months", "btc-the-months-2")::contains)).isEqualTo("btc-the-months-3");
        assertThat(Keys.of("Bakü–Tiflis–Ceyhan, aylık", key -> false)).isEqualTo("baku-tiflis-ceyhan-aylik");
        assertThat(Keys.of("Bakı nefti Xəzər", key -> false)).isEqualTo("baki-nefti-xezer");
        assertThat(Keys.of("Нефть через Баку", key -> false)).matches("[0-9a-z]{8}");
        assertThat(Keys.of("<script>alert(1)</script>", key -> false)).isEqualTo("script-alert-1-script");
        assertThat(Keys.of("x".repeat(500), key -> false)).hasSize(48);
    }
}
