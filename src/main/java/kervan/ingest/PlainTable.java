package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.UnitNotation;
import org.jspecify.annotations.Nullable;

/// Any other table, by the names and the contents of its columns.
final class PlainTable implements Format {

    @Override
    public String name() {
        return "table";
    }

    @Override
    public boolean fits(FileHead head) {
        return true;
    }

    @Override
    public Mapping mapping(FileHead head) {
        return mapping(head, List.of());
    }

    @Override
    public Mapping mapping(FileHead head, List<Column> said) {
        var spoken = said.stream().collect(Collectors.toMap(Column::name, Column::role, (one, same) -> one));
        var found = PlainRoles.of(head);
        var roles = IntStream.range(0, found.size()).mapToObj(column -> spoken.getOrDefault(head.names().get(column), found.get(column))).toList();
        var columns = IntStream.range(0, roles.size()).mapToObj(column -> new Column(head.names().get(column), roles.get(column))).toList();
        var layout = layout(head, roles);
        return new Mapping(name(), head.table().options(), head.headerLine(), layout, columns, defaults(head, roles, layout),
                numbers(head, samples(head, roles)), PeriodNotation.recognise(periodSamples(head, roles, layout)).notation(), Map.of());
    }

    private static Layout layout(FileHead head, List<Role> roles) {
        var values = places(roles, Role.VALUE);
        if (values.size() > 1 && values.stream().allMatch(column -> PeriodNames.isPeriod(head.names().get(column)) || PeriodNames.isPartOfYear(head.names().get(column)))) {
            return Layout.PERIODS_ACROSS;
        }
        return values.size() == 1 && PeriodNames.isPeriod(head.names().get(values.getFirst())) && !roles.contains(Role.PERIOD) ? Layout.PERIODS_ACROSS
                : values.size() > 1 ? Layout.MEASURES_ACROSS : Layout.ROWS;
    }

    private static Defaults defaults(FileHead head, List<Role> roles, Layout layout) {
        var unit = roles.contains(Role.UNIT) ? null : layout == Layout.ROWS ? valueUnit(head, roles) : titleUnit(head);
        return new Defaults(null, null, unit, null, null, FileNames.base(head.fileName()), null, null, null);
    }

    private static @Nullable String valueUnit(FileHead head, List<Role> roles) {
        return places(roles, Role.VALUE).stream().flatMap(column -> ColumnNames.unit(head.names().get(column)).stream()).findFirst().orElseGet(() -> titleUnit(head));
    }

    /// What a title above the table says, or its first column: `Transit of oil, thousand tonnes`.
    private static @Nullable String titleUnit(FileHead head) {
        return head.before().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> ColumnNames.unit(cell).stream()).findFirst()
                .or(() -> head.names().isEmpty() ? Optional.empty() : ColumnNames.unit(head.names().getFirst())).orElse(null);
    }

    /// Whether the numbers of the file can be written in one way only.
    static boolean decidesItsNumbers(FileHead head, Mapping mapping) {
        return NumberNotation.recognise(samples(head, mapping.columns().stream().map(Column::role).toList())).isDecided();
    }

    /// Whether its dates tell which number is the day.
    static boolean decidesItsDays(FileHead head, Mapping mapping) {
        var roles = mapping.columns().stream().map(Column::role).toList();
        var recognised = PeriodNotation.recognise(periodSamples(head, roles, mapping.layout() == null ? Layout.ROWS : mapping.layout()));
        return recognised.alternatives().stream().allMatch(other -> other.dayOrder() == recognised.notation().dayOrder());
    }

    static List<Integer> places(List<Role> roles, Role role) {
        return IntStream.range(0, roles.size()).filter(column -> roles.get(column) == role).boxed().toList();
    }

    static List<String> samples(FileHead head, List<Role> roles) {
        var samples = new ArrayList<String>();
        places(roles, Role.VALUE).forEach(column -> samples.addAll(head.column(column)));
        return samples;
    }

    /// Cells of a workbook that are numbers are written with a point; only texts that look like numbers may be otherwise.
    private static NumberNotation numbers(FileHead head, List<String> samples) {
        var recognised = NumberNotation.recognise(samples);
        return head.table().isWorkbook() && recognised.alternatives().contains(NumberNotation.PLAIN) ? NumberNotation.PLAIN : recognised.notation();
    }

    static List<String> periodSamples(FileHead head, List<Role> roles, Layout layout) {
        if (layout == Layout.PERIODS_ACROSS) {
            return places(roles, Role.VALUE).stream().map(column -> PeriodNames.plain(head.names().get(column))).toList();
        }
        return IntStream.range(0, roles.size()).filter(column -> roles.get(column) == Role.PERIOD || roles.get(column) == Role.FROM || roles.get(column) == Role.TO)
                .boxed().flatMap(column -> head.column(column).stream()).toList();
    }

    @Override
    public @Nullable SeriesChoice proposed(Code code, Mapping mapping, FileHead head) {
        var cell = mapping.columns().stream().filter(column -> column.role() == Role.UNIT || column.role() == Role.UNIT_CODE).map(column -> code.cell(column.name()))
                .filter(text -> !text.isEmpty()).findFirst();
        var text = cell.or(() -> mapping.layout() == Layout.MEASURES_ACROSS ? ColumnNames.unit(code.measure()) : Optional.empty()).orElse(mapping.defaults().unit());
        var found = text == null ? null : UnitNotation.read(text) instanceof UnitNotation.Found known ? known.unit() : null;
        if (found == null) {
            return null;
        }
        var name = mapping.layout() == Layout.MEASURES_ACROSS && ColumnNames.unit(code.measure()).isPresent() ? ColumnNames.withoutUnit(code.text()) : code.text();
        return SeriesChoice.made(SeriesKeys.of(name), name.replace(".", ", "), SeriesChoice.NOT_STATED, SeriesChoice.NOT_STATED, SeriesChoice.NOT_STATED,
                found, SeriesChoice.aggregation(found));
    }
}
