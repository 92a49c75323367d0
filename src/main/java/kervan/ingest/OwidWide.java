package kervan.ingest;

import java.util.ArrayList;
import java.util.Map;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.language.Texts;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.UnitNotation;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// The wide CSV of Our World in Data: a row for each country and year, a column for each measure.
///
/// Only the ending of a column's name tells its unit; the other columns are left out until a person says theirs.
final class OwidWide implements Format {

    private static final Map<String, UnitOfMeasure> ENDINGS = Map.of("_twh", UnitOfMeasure.TERAWATT_HOUR, "_gwh", UnitOfMeasure.GIGAWATT_HOUR, "_tj", UnitOfMeasure.TERAJOULE,
            "_kt", UnitOfMeasure.KILOTONNE, "_mt", UnitOfMeasure.MEGATONNE, "_bcm", UnitOfMeasure.BILLION_CUBIC_METRES, "_kbd", UnitOfMeasure.KILOBARREL_PER_DAY);

    @Override
    public String name() {
        return "Our World in Data";
    }

    @Override
    public boolean fits(FileHead head) {
        return head.has("country", "year", "iso_code") && head.names().size() > 3;
    }

    @Override
    public Mapping mapping(FileHead head) {
        var columns = new ArrayList<Column>();
        for (var name : head.names()) {
            columns.add(new Column(name, name.equals("country") ? Role.CODE : name.equals("year") ? Role.PERIOD : unit(name) != null ? Role.VALUE : Role.IGNORED));
        }
        return new Mapping(name(), head.table().options(), head.headerLine(), Layout.MEASURES_ACROSS, columns,
                new Defaults(null, null, null, null, "Our World in Data", FileNames.base(head.fileName()), null, null, null), NumberNotation.PLAIN, PeriodNotation.PLAIN, Map.of());
    }

    private static @Nullable UnitOfMeasure unit(String name) {
        return ENDINGS.entrySet().stream().filter(ending -> name.endsWith(ending.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    @Override
    public @Nullable SeriesChoice proposed(Code code, Mapping mapping, FileHead head) {
        var iso = code.cell("iso_code");
        if (iso.isEmpty()) {
            return SeriesChoice.leftOut(Texts.of("ingest.why.aggregate", "country", CellTexts.shown(code.cell("country"))));
        }
        var named = unit(code.measure());
        var unit = named != null || mapping.defaults().unit() == null ? named : UnitNotation.find(mapping.defaults().unit()).orElse(null);
        return unit == null ? null : SeriesChoice.made(SeriesKeys.of("owid_%s_%s".formatted(iso, code.measure())), "OWID: %s, %s".formatted(code.cell("country"), code.measure().replace('_', ' ')),
                code.cell("country"), SeriesChoice.NOT_STATED, code.measure(), unit, SeriesChoice.aggregation(unit));
    }
}
