package kervan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTests {

    @Test
    void saysWhatItIsPartOf() {
        assertThat(new Scope("tengiz", "Tengiz oil", "kazakh", false, false, null).whole()).contains("kazakh");
        assertThat(new Scope("kazakh", "Kazakh oil", null, false, false, null).whole()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Btc", "1btc", "btc kz", "btc-kz", "btc_kz ", "btc\nkz", "çelik"})
    void hasAKeyThatFitsIntoAnAddress(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope(key, "Oil", null, false, false, null)).withMessageContaining(key);
    }

    @Test
    void isNoPartOfItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope("btc", "Oil", "btc", false, false, null));
    }

    @Test
    void isNotExhaustedByPartsThatOverlap() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope("btc", "Oil", null, true, true, null));
    }
}
