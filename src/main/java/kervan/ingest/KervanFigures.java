package kervan.ingest;

import java.util.Map;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import org.jspecify.annotations.Nullable;

/// Figures as Kervan exports them; all columns but key, period and value may be missing.
final class KervanFigures implements Format {

    private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("series_key", Role.CODE), Map.entry("period", Role.PERIOD), Map.entry("value", Role.VALUE),
            Map.entry("value_low", Role.LOW), Map.entry("value_high", Role.HIGH), Map.entry("unit", Role.UNIT), Map.entry("qualifier", Role.QUALIFIER),
            Map.entry("status", Role.STATUS), Map.entry("standing", Role.STANDING), Map.entry("finding", Role.FINDING), Map.entry("reason", Role.REASON),
            Map.entry("publisher", Role.PUBLISHER), Map.entry("source_title", Role.TITLE), Map.entry("source_address", Role.ADDRESS),
            Map.entry("published_on", Role.PUBLISHED_ON), Map.entry("note", Role.NOTE));

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public boolean fits(FileHead head) {
        return head.has("series_key", "period", "value") && ROLES.keySet().containsAll(head.names());
    }

    @Override
    public Mapping mapping(FileHead head) {
        return new Mapping(name(), head.table().options(), head.headerLine(), Layout.ROWS, head.names().stream().map(name -> new Column(name, ROLES.get(name))).toList(),
                Defaults.NONE, NumberNotation.PLAIN, PeriodNotation.PLAIN, Map.of());
    }

    /// The key of a series that there is, or a slip.
    @Override
    public @Nullable SeriesChoice proposed(Code code, Mapping mapping, FileHead head) {
        return null;
    }
}
