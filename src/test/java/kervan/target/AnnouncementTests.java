package kervan.target;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AnnouncementTests {

    @Test
    void promisesAVolumeOnlyWhenItIsALevelOfTraffic() {
        assertThat(announced("2024-03-11", "2.2 Mt").build().isLevel()).isTrue();
        assertThat(announced("2024-03-11", "10 Mt").capacity().build().isLevel()).isFalse();
        assertThat(announced("2024-03-11", "1.2 Mt").increment().build().isLevel()).isFalse();
    }

    @Test
    void isAsExactAsItsDigits() {
        var target = announced("2024-03-11", "2.2 Mt").build().quantity();

        assertThat(target.value()).isEqualByComparingTo("2.2");
        assertThat(target.rounding().halfWidth()).isEqualByComparingTo("0.05");
    }

    @Test
    void hasARangeThatGoesUp() {
        assertThat(announced("2024-03-11", "7 Mt").from("5").build().low()).isEqualByComparingTo("5");
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "5 Mt").from("7").build());
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "5 Mt").from("5.0").build());
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "5 Mt").from("-5.0").build());
    }

    @Test
    void isAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "-1.5 Mt").build()).withMessageContaining("above zero");
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "0 Mt").build());
    }

    @Test
    void isNotDueBeforeItWasAnnounced() {
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "1.5 Mt").due("2023-12-31").build()).withMessageContaining("before it was announced");
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "1.5 Mt").starting("2026-01-01").due("2025-12-31").build());
        assertThat(announced("2025", "1.5 Mt").due("2025-06-30").build().due()).isPresent();
    }
}
