package kervan.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kervan.language.Texts;
import kervan.notation.UnitNotation;
import org.jspecify.annotations.Nullable;

/// What the dimensions of Eurostat's data sets of energy mean, and those of others by their names.
final class EnergyDimensions {

    private static final Map<String, String> COMMODITIES = Map.ofEntries(Map.entry("O4100_TOT", "crude oil"), Map.entry("O4100", "crude oil"), Map.entry("G3000", "natural gas"),
            Map.entry("G3200", "LNG"), Map.entry("O4652", "petrol"), Map.entry("O4671", "diesel"), Map.entry("O4000", "oil and products"), Map.entry("C0000", "coal"));

    private EnergyDimensions() {
    }

    static @Nullable SeriesChoice proposed(String dataSet, Format.Code code, List<String> dimensions) {
        var unit = unit(code, dimensions);
        if (unit.isEmpty()) {
            return null;
        }
        var found = UnitNotation.find(unit).orElse(null);
        if (found == null) {
            return SeriesChoice.leftOut(Texts.of("ingest.why.its-unit", "unit", unit));
        }
        var commodity = COMMODITIES.getOrDefault(code.cell("siec"), code.cell("siec"));
        var name = "%s: %s".formatted(dataSet.toUpperCase(Locale.ROOT), code.words(dimensions));
        return SeriesChoice.made(SeriesKeys.of(dataSet + "_" + code.text()), name, stated(code.cell("partner")), stated(commodity), measure(dataSet, code), found, SeriesChoice.aggregation(found));
    }

    private static String unit(Format.Code code, List<String> dimensions) {
        return dimensions.stream().filter(name -> name.equalsIgnoreCase("unit") || name.equalsIgnoreCase("UNIT_MEASURE")).map(code::cell).findFirst().orElse("");
    }

    private static String measure(String dataSet, Format.Code code) {
        var set = dataSet.toLowerCase(Locale.ROOT);
        var flow = set.contains("nrg_ti_") ? "imports" : set.contains("nrg_te_") ? "exports" : set;
        return code.cell("geo").isEmpty() ? flow : flow + " of " + code.cell("geo");
    }

    private static String stated(String text) {
        return text.isEmpty() ? SeriesChoice.NOT_STATED : text;
    }
}
