package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import org.jspecify.annotations.Nullable;

/// SDMX-CSV 1.0 and 2.0, as Eurostat, the ECB, the OECD and others print it.
///
/// The dimensions before the value tell series apart, but the frequency, since a series of Kervan holds figures for intervals of any length.
final class SdmxCsv implements Format {

    private static final Set<String> BESIDE = Set.of("STRUCTURE", "STRUCTURE_NAME", "ACTION", "FREQ", "KEY", "TIME_FORMAT", "CONF_STATUS", "SERIES_KEY", "SERIES_KEYS");
    private static final Set<String> UNITS = Set.of("UNIT", "UNIT_MEASURE");

    @Override
    public String name() {
        return "SDMX-CSV";
    }

    @Override
    public boolean fits(FileHead head) {
        return head.has("TIME_PERIOD", "OBS_VALUE");
    }

    @Override
    public Mapping mapping(FileHead head) {
        var value = head.names().indexOf("OBS_VALUE");
        var columns = new ArrayList<Column>();
        for (int column = 0; column < head.names().size(); column++) {
            columns.add(new Column(head.names().get(column), isLabel(head, column) ? Role.LABEL : role(head.names().get(column), column < value)));
        }
        return new Mapping(name(), head.table().options(), head.headerLine(), Layout.ROWS, columns, defaults(head), NumberNotation.PLAIN, PeriodNotation.PLAIN, Map.of());
    }

    /// A file without a data set has only its name to go by.
    private static Defaults defaults(FileHead head) {
        return head.has("DATAFLOW") || head.has("STRUCTURE_ID") ? Defaults.NONE
                : new Defaults(null, null, null, null, null, FileNames.base(head.fileName()), null, null, null);
    }

    /// With names beside codes, every other column from the first dimension on holds them.
    private static boolean isLabel(FileHead head, int column) {
        var name = head.names().indexOf("STRUCTURE_NAME");
        var first = name + 1 < head.names().size() && head.names().get(name + 1).equals("ACTION") ? name + 2 : name + 1;
        return name >= 0 && column > first && (column - first) % 2 == 1 && !head.names().get(column).matches("[A-Z0-9_]+");
    }

    private static Role role(String name, boolean beforeValue) {
        var upper = name.toUpperCase(Locale.ROOT);
        if (BESIDE.contains(upper)) {
            return Role.IGNORED;
        }
        return switch (upper) {
            case "DATAFLOW", "STRUCTURE_ID" -> Role.DATA_SET;
            case "LAST UPDATE", "LAST_UPDATE" -> Role.PUBLISHED_ON;
            case "TIME_PERIOD" -> Role.PERIOD;
            case "OBS_VALUE" -> Role.VALUE;
            case "OBS_FLAG" -> Role.FLAGS;
            case "OBS_STATUS" -> Role.STATUS;
            case "UNIT_MULT" -> Role.MULTIPLIER;
            case "OBS_COMMENT", "COMMENT_OBS" -> Role.NOTE;
            default -> UNITS.contains(upper) ? beforeValue ? Role.UNIT_CODE : Role.UNIT : beforeValue ? Role.CODE : Role.IGNORED;
        };
    }

    @Override
    public @Nullable SeriesChoice proposed(Code code, Mapping mapping, FileHead head) {
        var set = code.cell("DATAFLOW").isEmpty() ? code.cell("STRUCTURE_ID") : code.cell("DATAFLOW");
        return EnergyDimensions.proposed(set.isEmpty() ? FileNames.base(head.fileName()) : SourceCells.title(set).substring("data set ".length()), code, dimensions(mapping));
    }

    static List<String> dimensions(Mapping mapping) {
        return mapping.columns().stream().filter(column -> column.role() == Role.CODE || column.role() == Role.UNIT_CODE).map(Column::name).toList();
    }
}
