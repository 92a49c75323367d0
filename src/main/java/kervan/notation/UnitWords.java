package kervan.notation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kervan.notation.UnitNotation.Found;
import kervan.timeseries.UnitOfMeasure;

/// The words and abbreviations of each unit, and the codes that statistical offices use for them.
final class UnitWords {

    private static final Pattern SUBJECT = Pattern.compile(" of (?:crude oil|crude|oil|natural gas|gas|cargo|cargoes|freight|goods)$| (?:нефти|газа|грузов|"
            + "neft|qaz|yük|petrol|doğal gaz|мұнай|газ)$");

    private static final Pattern PUNCTUATION = Pattern.compile("[.,;()\\[\\]_ ]+");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");

    /// Codes as they are printed, case included, since small letters would mean something else.
    private static final Map<String, UnitOfMeasure> FOREIGN_CODES = Map.ofEntries(
            Map.entry("THS_T", UnitOfMeasure.KILOTONNE), Map.entry("KTONS", UnitOfMeasure.KILOTONNE), Map.entry("MIO_T", UnitOfMeasure.MEGATONNE),
            Map.entry("MIO_M3", UnitOfMeasure.MILLION_CUBIC_METRES), Map.entry("TJ_GCV", UnitOfMeasure.TERAJOULE), Map.entry("TJ_NCV", UnitOfMeasure.TERAJOULE),
            Map.entry("KBD", UnitOfMeasure.KILOBARREL_PER_DAY), Map.entry("TBPD", UnitOfMeasure.KILOBARREL_PER_DAY), Map.entry("KBBL",
                    UnitOfMeasure.KILOBARREL),
            Map.entry("QUANTITY_IN_100KG", UnitOfMeasure.HUNDRED_KILOGRAMS), Map.entry("VALUE_IN_EUROS", UnitOfMeasure.EURO));

    private static final Map<String, Found> WORDS = words();

    private UnitWords() {
    }

    private static Map<String, Found> words() {
        var words = new HashMap<String, Found>();
        put(words, UnitOfMeasure.KILOGRAM, "kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|кг|килограмм|килограммов|kiloqram|kilogram");
        put(words, UnitOfMeasure.HUNDRED_KILOGRAMS, "100kg|100 kg|hundred kilograms|quintal|quintals|центнер|центнеров");
        put(words, UnitOfMeasure.TONNE, "t|ton|tons|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|tonna|tonn|т|тонн|тонна|тонны|тонну|тонне");
        put(words, UnitOfMeasure.KILOTONNE, "kt|kton|ktons|ktonne|ktonnes|kiloton|kilotons|kilotonne|kilotonnes|tsd t|кт|килотонн");
        put(words, UnitOfMeasure.MEGATONNE, "mmt|mmtons|megaton|megatons|megatonne|megatonnes|mtonnes|mtons");
        put(words, UnitOfMeasure.GIGATONNE, "gigatonne|gigatonnes");
        put(words, UnitOfMeasure.BARREL, "bbl|bbls|barrel|barrels|barel|varil|барр|баррель|баррелей|барреля");
        put(words, UnitOfMeasure.KILOBARREL, "kb|kbbl|kbbls|kilobarrels|k bbl|k barrels");
        put(words, UnitOfMeasure.MEGABARREL, "mmb|mmbbl|mmbbls|mm bbl|mm barrels");
        put(words, UnitOfMeasure.BARREL_PER_DAY, "b/d|bpd|bopd|bbl/d|bbls/d|bbl/day|bbls/day|b/day|barrel/day|barrels/day|barrels per day|barrels a day|"
                + "barrel per day|bbl per day"
                + "|bbls per day|barrels daily|барр/сут|барр/день|барр в сутки|баррелей/сутки|баррелей в сутки|баррелей в день|барреля в сутки|bar/gün|"
                + "barel/gün|barrel/gün|varil/gün");
        put(words, UnitOfMeasure.KILOBARREL_PER_DAY, "kb/d|kbd|kbpd|kbbl/d|kbopd|tbpd|k b/d|kb/day|kbbl/day");
        put(words, UnitOfMeasure.MEGABARREL_PER_DAY, "mmb/d|mmbd|mmbpd|mmbbl/d|mmbopd");
        put(words, UnitOfMeasure.MILLION_CUBIC_METRES, "mcm|mmcm|mio m3|hm3");
        put(words, UnitOfMeasure.BILLION_CUBIC_METRES, "bcm|km3");
        put(words, new Found(UnitOfMeasure.MILLION_CUBIC_METRES, -6), "m3|cu m|cubic metre|cubic metres|cubic meter|cubic meters|kubmetr|kub metr|kubometr|"
                + "kub m|metreküp|metrekup"
                + "|м3|куб м|куб метров|куб метра|kubometrov|кубометр|кубометра|кубометров|кубических метров|кубических метра|текше метр");
        put(words, UnitOfMeasure.TERAJOULE, "tj|terajoule|terajoules|тдж");
        put(words, UnitOfMeasure.GIGAWATT_HOUR, "gwh|gigawatt hour|gigawatt hours|gigawatt-hours|гвтч|гвт*ч|гвт·ч|гвт ч|гвт-ч");
        put(words, UnitOfMeasure.TERAWATT_HOUR, "twh|terawatt hour|terawatt hours|terawatt-hours|твтч|твт*ч|твт·ч|твт ч|твт-ч");
        put(words, UnitOfMeasure.TEU, "teu|teus|twenty-foot equivalent units|twenty-foot equivalent unit|twenty-foot equivalents|дфэ|контейнеров дфэ|"
                + "контейнера дфэ|teu konteyner");
        put(words, UnitOfMeasure.TANKERS, "tanker|tankers|танкер|танкера|танкеров");
        put(words, UnitOfMeasure.TRAINS, "train|trains|block trains|block train|container trains|поезд|поезда|поездов|qatar|blok qatar|tren|пойыз");
        put(words, UnitOfMeasure.TRUCKS, "truck|trucks|lorry|lorries|грузовик|грузовика|грузовиков|фур|фуры|tir|yük maşini|kamyon");
        put(words, UnitOfMeasure.WAGONS, "wagon|wagons|railcar|railcars|rail cars|вагон|вагона|вагонов|vaqon|vagon");
        put(words, UnitOfMeasure.VESSELS, "vessel|vessels|ship|ships|судно|судна|судов|gəmi|gemi|кеме");
        put(words, UnitOfMeasure.EURO, "€|eur|euro|euros|евро|avro");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Found> words, UnitOfMeasure unit, String written) {
        put(words, new Found(unit, 0), written);
    }

    private static void put(Map<String, Found> words, Found found, String written) {
        Arrays.stream(written.split("\\|")).forEach(word -> words.put(Folding.fold(word), found));
    }

    static Optional<UnitOfMeasure> ofForeignCode(String code) {
        return Optional.ofNullable(FOREIGN_CODES.get(code));
    }

    /// Small letters, one space between words, no points; raised and typed threes alike; without what is counted (`of oil`).
    static String normalise(String text) {
        var words = PUNCTUATION.matcher(Folding.fold(text).replace('³', '3').replace("^3", "3")).replaceAll(" ");
        var plain = SLASH.matcher(words).replaceAll("/").strip();
        return SUBJECT.matcher(plain).replaceFirst("");
    }

    /// The unit of words without a count word.
    ///
    /// @param normalised by [#normalise]
    static Optional<Found> find(String normalised) {
        return Endings.lookUp(normalised, WORDS);
    }
}
