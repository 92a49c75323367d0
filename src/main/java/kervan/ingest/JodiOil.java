package kervan.ingest;

import java.util.List;
import java.util.Map;
import kervan.figure.Aggregation;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.language.Texts;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// The JODI-Oil World Database, in which every figure is printed once for each unit.
final class JodiOil implements Format {

    private static final Map<String, UnitOfMeasure> UNITS = Map.of("KBD", UnitOfMeasure.KILOBARREL_PER_DAY, "KBBL", UnitOfMeasure.KILOBARREL, "KTONS", UnitOfMeasure.KILOTONNE);

    private static final Map<String, String> LEFT_OUT = Map.of("KL", "ingest.why.kilolitres",
            "CONVBBL", "ingest.why.factor");

    private static final Map<String, String> FLOWS = Map.ofEntries(Map.entry("INDPROD", "production"), Map.entry("TOTIMPSB", "imports"), Map.entry("TOTEXPSB", "exports"),
            Map.entry("CLOSTLV", "closing stocks"), Map.entry("STOCKCH", "change of stocks"), Map.entry("REFINOBS", "refinery intake"), Map.entry("DIRECUSE", "direct use"),
            Map.entry("TOTDEMO", "demand"), Map.entry("REFGROUT", "refinery output"), Map.entry("STATDIFF", "statistical difference"));

    private static final Map<String, String> PRODUCTS = Map.ofEntries(Map.entry("CRUDEOIL", "crude oil"), Map.entry("NGL", "natural gas liquids"), Map.entry("OTHERCRUDE", "other primary oil"),
            Map.entry("TOTCRUDE", "all primary oil"), Map.entry("TOTPRODS", "oil products"), Map.entry("GASOLINE", "petrol"), Map.entry("GASDIES", "gas oil and diesel"),
            Map.entry("KEROSENE", "kerosene"), Map.entry("JETKERO", "jet kerosene"), Map.entry("RESFUEL", "fuel oil"), Map.entry("LPG", "LPG"), Map.entry("NAPHTHA", "naphtha"));

    private static final Map<String, Role> ROLES = Map.of("REF_AREA", Role.CODE, "TIME_PERIOD", Role.PERIOD, "ENERGY_PRODUCT", Role.CODE, "FLOW_BREAKDOWN", Role.CODE,
            "UNIT_MEASURE", Role.UNIT_CODE, "OBS_VALUE", Role.VALUE, "ASSESSMENT_CODE", Role.ASSESSMENT);

    @Override
    public String name() {
        return "JODI-Oil";
    }

    @Override
    public boolean fits(FileHead head) {
        return head.has("REF_AREA", "TIME_PERIOD", "ENERGY_PRODUCT", "FLOW_BREAKDOWN", "UNIT_MEASURE", "OBS_VALUE");
    }

    @Override
    public Mapping mapping(FileHead head) {
        return new Mapping(name(), head.table().options(), head.headerLine(), Layout.ROWS,
                head.names().stream().map(name -> new Column(name, ROLES.getOrDefault(name, Role.IGNORED))).toList(),
                new Defaults(null, null, null, null, "JODI", "JODI-Oil World Database", null, null, null), NumberNotation.PLAIN, PeriodNotation.PLAIN, Map.of());
    }

    @Override
    public @Nullable SeriesChoice proposed(Code code, Mapping mapping, FileHead head) {
        var unit = UNITS.get(code.cell("UNIT_MEASURE"));
        if (unit == null) {
            return SeriesChoice.leftOut(Texts.of(LEFT_OUT.getOrDefault(code.cell("UNIT_MEASURE"), "ingest.why.its-unit"), "unit", code.cell("UNIT_MEASURE")));
        }
        var flow = FLOWS.getOrDefault(code.cell("FLOW_BREAKDOWN"), code.cell("FLOW_BREAKDOWN"));
        var product = PRODUCTS.getOrDefault(code.cell("ENERGY_PRODUCT"), code.cell("ENERGY_PRODUCT"));
        // Stocks are a level: those of twelve months are not added.
        var aggregation = code.cell("FLOW_BREAKDOWN").equals("CLOSTLV") ? Aggregation.MEAN : SeriesChoice.aggregation(unit);
        return SeriesChoice.made(SeriesKeys.of("jodi_" + code.text()), String.join(" ", List.of("JODI:", code.cell("REF_AREA") + ",", product + ",", flow + ",", unit.words())),
                code.cell("REF_AREA"), product, flow, unit, aggregation);
    }
}
