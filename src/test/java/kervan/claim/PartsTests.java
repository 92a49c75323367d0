package kervan.claim;

import static kervan.claim.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kervan.claim.Parts.By;
import org.junit.jupiter.api.Test;

/// What parts of claims say of one another, worked out by hand.
class PartsTests {

    /// *A rise of 75 per cent, or 60.5, to 312.6*: 312.6 / 1.75 = 178.63; 312.55 / 1.755 = 178.09; 312.65 / 1.745 = 179.17. 312.6 - 60.5 = 252.1; 312.6 / 252.1 = 1.2400.
    @Test
    void riseOfSixtyIsNotARiseOfThreeQuarters() {
        var parts = parts(claim().reaches("312.6").is(Comparison.PERCENT_MORE, "75").rising("60.5"));

        assertThat(parts.fit()).isFalse();
        assertBracket(parts.impliedBaseline().orElseThrow(), 2, "178.63", "178.09", "179.17");
        assertThat(parts.impliedChange().orElseThrow().nominal().setScale(1, RoundingMode.HALF_UP)).isEqualTo("134.0");
        assertBracket(parts.baseline(By.CHANGE).orElseThrow(), 1, "252.1", "252.0", "252.2");
        assertThat(parts.changeAsFactor(parts.value()).orElseThrow().nominal().setScale(3, RoundingMode.HALF_UP)).isEqualTo("1.240");
        assertBracket(parts.baseline(By.FACTOR_AND_CHANGE).orElseThrow(), 1, "80.7", "80.1", "81.3");
        assertThat(parts.misfits()).hasSize(3);
    }

    /// 312.6 / 1.24 = 252.1, and 60.5 / 0.24 = 252.1.
    @Test
    void riseOfSixtyIsARiseOfAQuarter() {
        var parts = parts(claim().reaches("312.6").is(Comparison.PERCENT_MORE, "24").rising("60.5").from("252.1"));

        assertThat(parts.fit()).isTrue();
        assertThat(parts.baselines()).extracting(Parts.Baseline::by).containsExactly(By.FACTOR, By.CHANGE, By.FACTOR_AND_CHANGE, By.TOLD);
    }

    /// 2.2 / 2 = 1.1; 2.15 / 2.1 = 1.024; 2.25 / 1.9 = 1.184.
    @Test
    void doublingImpliesAHalf() {
        assertBracket(parts(claim().reaches("2.2").is(Comparison.DOUBLE, "2")).impliedBaseline().orElseThrow(), 3, "1.100", "1.024", "1.184");
        assertBracket(parts(claim().reaches("16.5").is(Comparison.DOUBLE, "2")).impliedBaseline().orElseThrow(), 3, "8.250", "7.833", "8.711");
        assertBracket(parts(claim().reaches("2.76").is(Comparison.PERCENT_MORE, "65")).impliedBaseline().orElseThrow(), 3, "1.673", "1.665", "1.681");
    }

    /// 4.1223 after a fall of 22.2 per cent was 5.2986 before; a fall of 1.18 from 5.30 leaves 4.12.
    @Test
    void fallsGoDown() {
        var parts = parts(claim().reaches("4.1223").is(Comparison.PERCENT_LESS, "22.2").rising("1.18"));

        assertThat(parts.fit()).isTrue();
        assertThat(parts.baseline(By.FACTOR).orElseThrow().nominal().setScale(4, RoundingMode.HALF_UP)).isEqualTo("5.2986");
        assertThat(parts.baseline(By.CHANGE).orElseThrow().nominal()).isEqualTo("5.3023");
        assertThat(parts.impliedChange().orElseThrow().nominal().setScale(4, RoundingMode.HALF_UP)).isEqualTo("1.1763");
    }

    @Test
    void changeThatGoesTheOtherWayDoesNotFit() {
        var parts = parts(claim().reaches("2.2").is(Comparison.DOUBLE, "2").falling("1.1"));

        assertThat(parts.turnsAround()).isTrue();
        assertThat(parts.fit()).isFalse();
    }

    /// 134 / 0.75 = 178.67; times 1.75 = 312.67.
    @Test
    void factorAndChangeTellTheValue() {
        var parts = parts(claim().is(Comparison.PERCENT_MORE, "75").rising("134.0"));

        assertThat(parts.baseline(By.FACTOR_AND_CHANGE).orElseThrow().nominal().setScale(2, RoundingMode.HALF_UP)).isEqualTo("178.67");
        assertThat(parts.value().nominal().setScale(2, RoundingMode.HALF_UP)).isEqualTo("312.67");
    }

    @Test
    void toldBaselineTellsTheValue() {
        assertThat(parts(claim().is(Comparison.TIMES, "2").from("1.392")).value().nominal()).isEqualByComparingTo("2.784");
        assertThat(parts(claim().rising("0.2").from("1.392")).value().nominal()).isEqualByComparingTo("1.592");
        assertThat(parts(claim().falling("0.2").from("1.392")).value().nominal()).isEqualByComparingTo("1.192");
    }

    @Test
    void toldBaselineIsHeldAgainstTheOthers() {
        assertThat(parts(claim().reaches("2.2").is(Comparison.DOUBLE, "2").from("1.1")).fit()).isTrue();
        assertThat(parts(claim().reaches("2.2").is(Comparison.DOUBLE, "2").from("1.392")).fit()).isFalse();
    }

    @Test
    void onePartTellsNothing() {
        assertThatThrownBy(() -> claim().reaches("2.2").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claim().of("2023").from("1.1").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claim().in("2023").of("2023").build()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Parts parts(ClaimBuilder claim) {
        var built = claim.build();
        return Parts.of(built, built.factor() == null ? null : built.factor().readings().getFirst());
    }

    private static void assertBracket(Bracket bracket, int decimals, String nominal, String low, String high) {
        assertThat(rounded(bracket.nominal(), decimals)).isEqualTo(nominal);
        assertThat(rounded(bracket.low(), decimals)).isEqualTo(low);
        assertThat(rounded(bracket.high(), decimals)).isEqualTo(high);
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
