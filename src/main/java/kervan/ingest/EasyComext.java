package kervan.ingest;

import java.util.List;
import java.util.Map;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.language.Texts;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.UnitNotation;
import org.jspecify.annotations.Nullable;

/// Eurostat's Easy Comext: trade of a reporter with a partner, one row for its weight and one for its worth.
final class EasyComext implements Format {

    private static final List<String> DIMENSIONS = List.of("REPORTER", "PARTNER", "PRODUCT", "FLOW", "INDICATORS");

    @Override
    public String name() {
        return "Easy Comext";
    }

    @Override
    public boolean fits(FileHead head) {
        return head.has("REPORTER", "PARTNER", "PRODUCT", "FLOW", "PERIOD", "INDICATORS", "INDICATOR_VALUE");
    }

    @Override
    public Mapping mapping(FileHead head) {
        return new Mapping(name(), head.table().options(), head.headerLine(), Layout.ROWS, head.names().stream().map(name -> new Column(name, role(name))).toList(),
                new Defaults(null, null, null, null, "Eurostat", "Easy Comext", null, null, null), NumberNotation.PLAIN, PeriodNotation.PLAIN.with(Habit.COMPACT), Map.of());
    }

    private static Role role(String name) {
        return switch (name) {
            case "PERIOD" -> Role.PERIOD;
            case "INDICATORS" -> Role.UNIT_CODE;
            case "INDICATOR_VALUE" -> Role.VALUE;
            default -> DIMENSIONS.contains(name) ? Role.CODE : name.endsWith("_LAB") ? Role.LABEL : Role.IGNORED;
        };
    }

    @Override
    public @Nullable SeriesChoice proposed(Code code, Mapping mapping, FileHead head) {
        var unit = UnitNotation.find(code.cell("INDICATORS")).orElse(null);
        if (unit == null) {
            return SeriesChoice.leftOut(Texts.of("ingest.why.no-unit", "unit", code.cell("INDICATORS")));
        }
        var name = "Comext: %s, %s".formatted(code.words(DIMENSIONS.subList(0, 4)), unit.words());
        var measure = "%s of %s".formatted(code.cell("FLOW").equals("2") ? "exports" : "imports", code.cell("REPORTER"));
        return SeriesChoice.made(SeriesKeys.of("comext_" + code.text()), name, code.words(List.of("PARTNER")), code.words(List.of("PRODUCT")), measure, unit, SeriesChoice.aggregation(unit));
    }
}
