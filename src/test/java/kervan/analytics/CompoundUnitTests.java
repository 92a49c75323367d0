package kervan.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import kervan.analytics.CompoundUnit.Kind;
import kervan.analytics.CompoundUnit.Scaled;
import kervan.language.Language;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompoundUnitTests {

    private static final Map<String, CompoundUnit> PURE = Map.of("%", CompoundUnit.PERCENT, "pp", CompoundUnit.PERCENTAGE_POINTS, "ratio", CompoundUnit.RATIO, "index", CompoundUnit.INDEX, "log", CompoundUnit.LOG);

    @ParameterizedTest
    @EnumSource(UnitOfMeasure.class)
    void unitOfItsOwnKeepsItsCode(UnitOfMeasure unit) {
        assertThat(CompoundUnit.of(unit).code()).isEqualTo(unit.code());
        assertThat(CompoundUnit.of(unit).single()).contains(unit);
    }

    /// One Mt is 1000 kt, one kbbl a thousandth of a Mbbl; a percentage is a hundredth.
    @ParameterizedTest
    @CsvSource({"kt, Mt, kt^2, 1000", "Mt, kt, Mt^2, 0.001", "kt, TEU, kt*TEU, 1", "kt, ratio, kt, 1", "ratio, kt, kt, 1", "kt, %, kt, 0.01", "%, kt, kt, 0.01", "%, %, ratio, 0.0001", "%, ratio, %, 1",
        "kb/d, kb/d, kbbl^2/d^2, 1", "kb/d, kbbl, kbbl^2/d, 1", "index, ratio, index, 1"})
    void productsMultiplyUnits(String left, String right, String unit, String ratio) {
        assertIs(unit(left).times(unit(right)), unit, ratio);
    }

    @ParameterizedTest
    @CsvSource({"kt, kt, ratio, 1", "Mt, kt, ratio, 1000", "kt, Mt, ratio, 0.001", "kt, TEU, kt/TEU, 1", "ratio, kt, 1/kt, 1", "kt, %, kt, 100", "%, %, ratio, 1", "index, index, ratio, 1", "log, log, ratio, 1",
        "kbbl, kb/d, d, 1", "kb/d, kbbl, 1/d, 1", "Mbbl, kb/d, d, 1000", "%, ratio, %, 1", "ratio, %, ratio, 100"})
    void quotientsDivideUnits(String left, String right, String unit, String ratio) {
        assertIs(unit(left).per(unit(right)), unit, ratio);
    }

    @ParameterizedTest
    @CsvSource({"kt, Mt, kt, 1000, kt", "Mt, kt, Mt, 0.001, Mt", "%, %, %, 1, pp", "pp, pp, pp, 1, pp", "%, pp, %, 1, %", "index, index, index, 1, index", "ratio, ratio, ratio, 1, ratio", "log, log, log, 1, log", "kb/d, Mb/d, kb/d, 1000, kb/d"})
    void sumsNeedOneDimension(String left, String right, String sum, String ratio, String difference) {
        assertIs(unit(left).plus(unit(right)), sum, ratio);
        assertIs(unit(left).minus(unit(right)), difference, ratio);
    }

    @ParameterizedTest
    @CsvSource({"t, bbl", "kt, kb/d", "kbbl, kb/d", "Mt, bcm", "kt, %", "%, ratio", "index, %", "ratio, kt", "TEU, tankers", "GWh, TJ"})
    void unlikeUnitsHaveNoSum(String left, String right) {
        assertThat(unit(left).plus(unit(right))).isEmpty();
        assertThat(unit(left).minus(unit(right))).isEmpty();
    }

    @Test
    void indicesAndLogarithmsHaveNoProduct() {
        assertThat(CompoundUnit.INDEX.times(unit("kt"))).isEmpty();
        assertThat(unit("kt").times(CompoundUnit.INDEX)).isEmpty();
        assertThat(unit("kt").per(CompoundUnit.LOG)).isEmpty();
        assertThat(CompoundUnit.PERCENT.times(CompoundUnit.INDEX)).isEmpty();
    }

    @Test
    void timesHaveTheirOwnLetters() {
        assertThat(unit("kt").perDay().code()).isEqualTo("kt/d");
        assertThat(unit("kt").perYear().code()).isEqualTo("kt/y");
        assertThat(unit("kb/d").perYear().code()).isEqualTo("kbbl/d/y");
        assertThat(unit("Mbbl").perDay().code()).isEqualTo("Mb/d");
        assertThat(unit("kt").perDay().plus(unit("kt").perYear())).isEmpty();
    }

    @Test
    void symbolsAreThoseOfTheLanguage() throws Exception {
        var squared = unit("kt").times(unit("kt")).orElseThrow().unit();

        assertThat(squared.symbol()).isEqualTo("kt²");
        assertThat(unit("kt").times(unit("TEU")).orElseThrow().unit().symbol()).isEqualTo("kt·TEU");
        assertThat(Language.RUSSIAN.whileSpoken(() -> unit("kt").perDay().symbol())).isEqualTo("тыс. т/сут");
        assertThat(Language.TURKISH.whileSpoken(() -> unit("kbbl").perDay().symbol())).isEqualTo("bin varil/gün");
        assertThat(Language.KAZAKH.whileSpoken(CompoundUnit.RATIO::symbol)).isEqualTo("есе");
    }

    @Test
    void productOfNothingIsNone() {
        assertThatThrownBy(() -> new CompoundUnit(Kind.PRODUCT, Map.of(), 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CompoundUnit(Kind.PERCENT, Map.of(UnitOfMeasure.TEU, 1), 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertIs(Optional<Scaled> scaled, String unit, String ratio) {
        assertThat(scaled).hasValueSatisfying(found -> {
            assertThat(found.unit().code()).isEqualTo(unit);
            assertThat(found.ratio()).isEqualByComparingTo(ratio);
        });
    }

    private static CompoundUnit unit(String code) {
        return Optional.ofNullable(PURE.get(code)).orElseGet(() -> CompoundUnit.of(UnitOfMeasure.ofCode(code).orElseThrow()));
    }
}
