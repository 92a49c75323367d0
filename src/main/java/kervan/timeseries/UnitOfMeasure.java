package kervan.timeseries;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a value counts. SDMX concepts UNIT_MEASURE and UNIT_MULT.
///
/// Units of one [Dimension] differ by a power of ten, so that changing between them is exact. Between mass and volume of
/// oil stands a factor that depends on the grade ([UnitConversion]).
public enum UnitOfMeasure {

    KILOGRAM("kg", "kilograms", Dimension.MASS, -3),
    HUNDRED_KILOGRAMS("100kg", "hundred kilograms", Dimension.MASS, -1),
    TONNE("t", "tonnes", Dimension.MASS, 0),
    KILOTONNE("kt", "thousand tonnes", Dimension.MASS, 3),
    MEGATONNE("Mt", "million tonnes", Dimension.MASS, 6),
    GIGATONNE("bn t", "billion tonnes", Dimension.MASS, 9),
    BARREL("bbl", "barrels", Dimension.OIL_VOLUME, 0),
    KILOBARREL("kbbl", "thousand barrels", Dimension.OIL_VOLUME, 3),
    MEGABARREL("Mbbl", "million barrels", Dimension.OIL_VOLUME, 6),
    BARREL_PER_DAY("bbl/d", "barrels a day", Dimension.OIL_RATE, 0),
    KILOBARREL_PER_DAY("kb/d", "thousand barrels a day", Dimension.OIL_RATE, 3),
    MEGABARREL_PER_DAY("Mb/d", "million barrels a day", Dimension.OIL_RATE, 6),
    MILLION_CUBIC_METRES("mcm", "million cubic metres", Dimension.GAS_VOLUME, 6),
    BILLION_CUBIC_METRES("bcm", "billion cubic metres", Dimension.GAS_VOLUME, 9),
    TERAJOULE("TJ", "terajoules", Dimension.ENERGY, 0),
    GIGAWATT_HOUR("GWh", "gigawatt hours", Dimension.ELECTRICITY, 0),
    TERAWATT_HOUR("TWh", "terawatt hours", Dimension.ELECTRICITY, 3),
    TEU("TEU", "twenty-foot equivalent units", Dimension.CONTAINERS, 0),
    TANKERS("tankers", "tankers", Dimension.TANKERS, 0),
    TRAINS("trains", "trains", Dimension.TRAINS, 0),
    TRUCKS("trucks", "trucks", Dimension.TRUCKS, 0),
    WAGONS("wagons", "wagons", Dimension.WAGONS, 0),
    VESSELS("vessels", "vessels", Dimension.VESSELS, 0),
    EURO("EUR", "euros", Dimension.MONEY, 0);

    /// What a unit counts; units of one dimension change into each other exactly, without knowing more.
    public enum Dimension { MASS, OIL_VOLUME, OIL_RATE, GAS_VOLUME, ENERGY, ELECTRICITY, CONTAINERS, TANKERS, TRAINS, TRUCKS, WAGONS, VESSELS, MONEY }

    private static final Map<String, UnitOfMeasure> BY_CODE = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(UnitOfMeasure::code, Function.identity()));

    private final String code;
    private final String words;
    private final Dimension dimension;
    private final int powerOfTen;

    UnitOfMeasure(String code, String words, Dimension dimension, int powerOfTen) {
        this.code = code;
        this.words = words;
        this.dimension = dimension;
        this.powerOfTen = powerOfTen;
    }

    /// How it is written beside a number, in files and in addresses.
    public String code() {
        return code;
    }

    /// How it is said in full.
    public String words() {
        return words;
    }

    public Dimension dimension() {
        return dimension;
    }

    /// The value in another unit of the same dimension, exactly: 759 kt is 0.759 Mt.
    ///
    /// @throws IllegalArgumentException when the dimensions differ
    public BigDecimal to(UnitOfMeasure unit, BigDecimal value) {
        if (unit.dimension != dimension) {
            throw new IllegalArgumentException("%s cannot become %s without a factor".formatted(code, unit.code));
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var moved = value.scaleByPowerOfTen(powerOfTen - unit.powerOfTen);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    /// The unit with this code; empty when there is none. Case matters: `Mt` is not `mt`.
    public static Optional<UnitOfMeasure> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
