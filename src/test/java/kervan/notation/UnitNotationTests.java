package kervan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import kervan.notation.UnitNotation.Ambiguous;
import kervan.notation.UnitNotation.Found;
import kervan.notation.UnitNotation.Unknown;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNotationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "KILOGRAM | kg; KG; kilograms; кг", "HUNDRED_KILOGRAMS | 100kg; 100 kg; QUANTITY_IN_100KG; quintals",
        "TONNE | t; ton; tons; tonnes; metric tons; Tonnes; тонн; т; tonna; tondan; metric tonnes of crude oil; t.",
        "KILOTONNE | kt; KT; ktons; KTONS; kton; thousand tons; thousand tonnes; thsd t; ths. t; tsd. t; THS_T; тыс. тонн; тыс. т; тысяч тонн; min ton; min tona; min tondan; bin ton; мың тонна; 1000 t; '000 t; 000 tonnes; tonnes (thousand); tonnes, thousand; min ton neft; thousand metric tons",
        "MEGATONNE | Mt; million tons; million tonnes; mln t; mln tons; mn t; mn tonnes; MIO_T; MMT; млн тонн; млн. т; миллионов тонн; milyon ton; milyon tondan; million metric tons; million tonnes of oil; млн тонн нефти",
        "GIGATONNE | bn t; billion tons; млрд тонн; milyard ton", "BARREL | bbl; bbls; barrels; barrel; баррелей; varil; barel",
        "KILOBARREL | kbbl; KBBL; kb; thousand barrels; тыс. баррелей; thsd bbl", "MEGABARREL | Mbbl; mn bbl; mln bbl; million barrels; MMbbl; mmbbls; млн баррелей; milyon varil",
        "BARREL_PER_DAY | bbl/d; b/d; bpd; BPD; barrels per day; barrels a day; баррелей в сутки; барр./сут.; varil/gün",
        "KILOBARREL_PER_DAY | kb/d; KBD; kbpd; TBPD; thousand b/d; thousand barrels per day; thousand bpd; тыс. баррелей в сутки; тыс. барр./сут; ths bbl/d",
        "MEGABARREL_PER_DAY | Mb/d; mmb/d; million b/d; million barrels a day; mln b/d; млн баррелей в сутки",
        "MILLION_CUBIC_METRES | mcm; MCM; MIO_M3; million cubic metres; million cubic meters; mln m3; mln m³; млн куб. м; млн м³; млн кубометров; milyon kubmetr; milyon kub metr; milyon metreküp; mio m³",
        "BILLION_CUBIC_METRES | bcm; BCM; bn m3; billion cubic metres; млрд куб. м; млрд кубометров; млрд. м³; milyard kubmetr; milyar metreküp; bcm of gas",
        "TERAJOULE | TJ; TJ_GCV; terajoules; ТДж", "GIGAWATT_HOUR | GWh; GWH; gigawatt hours; ГВт·ч", "TERAWATT_HOUR | TWh; terawatt-hours; ТВт·ч",
        "TEU | TEU; teu; TEUs; ДФЭ; twenty-foot equivalent units; контейнеров ДФЭ", "TANKERS | tankers; танкеров; tanker", "TRAINS | trains; block trains; поездов; qatar", "TRUCKS | trucks; lorries; грузовиков; TIR",
        "WAGONS | wagons; вагонов; vaqon; railcars", "VESSELS | vessels; ships; судов; gəmi", "EURO | EUR; €; euro; VALUE_IN_EUROS"
    })
    void findsEveryWayOfWriting(UnitOfMeasure unit, String ways) {
        assertThat(ways.split("; ")).allSatisfy(way -> assertThat(UnitNotation.find(way)).as(way).contains(unit));
    }

    @Test
    void findsItsOwnCodesAndWords() {
        assertThat(UnitOfMeasure.values()).allSatisfy(unit -> {
            assertThat(UnitNotation.find(unit.code())).contains(unit);
            assertThat(UnitNotation.find(unit.words())).contains(unit);
        });
    }

    @ParameterizedTest
    @CsvSource({"thousand TEU, TEU, 3, 76000", "тыс. ДФЭ, TEU, 3, 76000", "thousand m3, MILLION_CUBIC_METRES, -3, 0.076", "min kubmetr, MILLION_CUBIC_METRES, -3, 0.076", "m³, MILLION_CUBIC_METRES, -6, 0.000076",
        "million EUR, EURO, 6, 76000000", "тыс. вагонов, WAGONS, 3, 76000", "billion barrels, BARREL, 9, 76000000000"})
    void countsMultiplesThatAreNoUnits(String text, UnitOfMeasure unit, int power, BigDecimal counted) {
        assertThat(UnitNotation.read(text)).isEqualTo(new Found(unit, power));
        assertThat(new Found(unit, power).counted(new BigDecimal("76"))).isEqualByComparingTo(counted);
        assertThat(UnitNotation.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "M", "MT", "mt", "m t", "m tons", "Mbd", "mb", "MB", "mbbl", "MBBL", "mb/d", "MB/D", "mbpd", "b", "gt", "GT", "k", "м"})
    void tellsBothMeaningsInsteadOfGuessing(String text) {
        assertThat(UnitNotation.read(text)).isInstanceOfSatisfying(Ambiguous.class, ambiguous -> {
            assertThat(ambiguous.meanings()).hasSizeGreaterThan(1);
            assertThat(ambiguous.why()).startsWith(text).contains(ambiguous.meanings());
        });
        assertThat(UnitNotation.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "toe", "million tonnes of oil equivalent", "Mtoe", "short tons", "long tons", "KL", "CONVBBL", "litres", "gallons", "%", "mln", "thousand", "USD", "ton-km", "тонно-километров", "t/yr", "million tonnes a year", "bcf", "mmscfd", "PJ", "MW", "mton km", "Megatons of fun", "people", "\u0000"})
    void knowsNoOthers(String text) {
        assertThat(UnitNotation.read(text)).isInstanceOfSatisfying(Unknown.class, unknown -> assertThat(unknown.why()).endsWith("or TEU."));
    }

    @Test
    void neverThrows() {
        var random = new Random(3);
        var pieces = Arrays.asList("m", "t", "bbl", "/", " ", ".", "d", "kub", "тыс", "min", "³", "(", "of", "oil", "İ", "'", "000", "\ud83d", "^");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(9), 0, pieces.size()).forEach(at -> text.append(pieces.get(at)));
            assertThat(UnitNotation.read(text.toString())).isNotNull();
        }
        assertThat(UnitNotation.read("t ".repeat(1_000_000))).isInstanceOf(Unknown.class);
    }
}
