package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfMeasureTests {

    @ParameterizedTest
    @CsvSource({
        "759, KILOTONNE, MEGATONNE, 0.759", "33.0, KILOTONNE, MEGATONNE, 0.0330", "1.392, MEGATONNE, KILOTONNE, 1392",
        "2.2, MEGATONNE, KILOTONNE, 2200", "2.2, MEGATONNE, TONNE, 2200000", "3.161, GIGATONNE, MEGATONNE, 3161",
        "4000232552, BARREL, MEGABARREL, 4000.232552", "16.125, MEGABARREL, KILOBARREL, 16125", "7.843, BILLION_CUBIC_METRES, MILLION_CUBIC_METRES, 7843",
        "0, KILOTONNE, MEGATONNE, 0", "0.0, MEGATONNE, KILOTONNE, 0", "-18.5, KILOTONNE, MEGATONNE, -0.0185", "20000, TEU, TEU, 20000",
        "152400.0, KILOGRAM, TONNE, 152.4000", "1524, HUNDRED_KILOGRAMS, TONNE, 152.4", "1, HUNDRED_KILOGRAMS, KILOGRAM, 100", "1520001, HUNDRED_KILOGRAMS, KILOTONNE, 152.0001",
        "34000, BARREL_PER_DAY, KILOBARREL_PER_DAY, 34.000", "1.14, MEGABARREL_PER_DAY, KILOBARREL_PER_DAY, 1140", "1140, KILOBARREL_PER_DAY, MEGABARREL_PER_DAY, 1.140",
        "1.5, TERAWATT_HOUR, GIGAWATT_HOUR, 1500", "33.0, GIGAWATT_HOUR, TERAWATT_HOUR, 0.0330", "36.0, TERAJOULE, TERAJOULE, 36.0", "229000, WAGONS, WAGONS, 229000",
        "14, VESSELS, VESSELS, 14", "12.50, EURO, EURO, 12.50"
    })
    void changesExactlyAndKeepsTheDigits(BigDecimal value, UnitOfMeasure from, UnitOfMeasure to, BigDecimal expected) {
        assertThat(from.to(to, value)).isEqualTo(expected);
    }

    @Test
    void comesBackAsTheSameNumber() {
        var value = new BigDecimal("14.4687");
        for (var from : UnitOfMeasure.values()) {
            for (var to : UnitOfMeasure.values()) {
                if (from.dimension() == to.dimension()) {
                    assertThat(to.to(from, from.to(to, value))).isEqualByComparingTo(value);
                }
            }
        }
    }

    @Test
    void isNotChangedIntoAnotherDimension() {
        for (var from : UnitOfMeasure.values()) {
            for (var to : UnitOfMeasure.values()) {
                if (from.dimension() != to.dimension()) {
                    assertThatIllegalArgumentException().isThrownBy(() -> from.to(to, BigDecimal.ONE)).withMessageContainingAll(from.code(), to.code());
                }
            }
        }
    }

    @Test
    void countsEnergyApartFromElectricityAndEachKindOfCarrierApart() {
        assertThat(UnitOfMeasure.TERAJOULE.dimension()).isNotEqualTo(UnitOfMeasure.GIGAWATT_HOUR.dimension());
        assertThat(new UnitOfMeasure[] {UnitOfMeasure.TEU, UnitOfMeasure.TANKERS, UnitOfMeasure.TRAINS, UnitOfMeasure.TRUCKS, UnitOfMeasure.WAGONS, UnitOfMeasure.VESSELS,
            UnitOfMeasure.EURO}).extracting(UnitOfMeasure::dimension).doesNotHaveDuplicates();
    }

    @Test
    void isFoundByItsCodeAndNoOther() {
        assertThat(Arrays.stream(UnitOfMeasure.values())).allMatch(unit -> UnitOfMeasure.ofCode(unit.code()).orElseThrow() == unit);
        assertThat(UnitOfMeasure.ofCode("mt")).isEmpty();
        assertThat(UnitOfMeasure.ofCode("MT")).isEmpty();
        assertThat(UnitOfMeasure.ofCode("mb/d")).isEmpty();
        assertThat(UnitOfMeasure.ofCode("")).isEmpty();
    }

    @Test
    void hasACodeOfItsOwn() {
        assertThat(UnitOfMeasure.values()).extracting(UnitOfMeasure::code).doesNotHaveDuplicates();
    }
}
