package kervan.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.catalogue.Series;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.ingest.Recognition.FoundCode;
import kervan.notation.MissingMark;
import kervan.tabular.TableRow;
import kervan.tabular.UnreadableTableException;
import org.jspecify.annotations.Nullable;

/// Looks through a file for the codes that tell its series apart, and proposes what each is.
final class CodeScan {

    private static final int ROWS = 10_000_000;
    private static final int CODES = 50_000;

    private static final class Seen {
        private final TableRow first;
        private final int place;
        private int rows;

        Seen(TableRow first, int place) {
            this.first = first;
            this.place = place;
        }
    }

    private final FileHead head;
    private final Mapping mapping;
    private final Format format;
    private final Map<String, Series> byKey;
    private final Map<String, Series> byName;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Set<String> made = new HashSet<>();
    private final List<FoundCode> found = new ArrayList<>();
    private final int[] values;
    private long weight;
    private @Nullable TableRow latest;

    private CodeScan(FileHead head, Mapping mapping, Format format, List<Series> catalogue) {
        this.head = head;
        this.mapping = mapping;
        this.format = format;
        this.values = places(role -> role == Role.VALUE);
        this.byKey = catalogue.stream().collect(Collectors.toMap(series -> series.key().text(), Function.identity()));
        this.byName = catalogue.stream().collect(Collectors.toMap(series -> ColumnNames.folded(series.name()), Function.identity(), (one, same) -> one));
    }

    static CodeScan of(FileHead head, Mapping mapping, Format format, List<Series> catalogue) throws UnreadableTableException {
        var scan = new CodeScan(head, mapping, format, catalogue);
        scan.look();
        scan.seen.forEach((code, seen) -> scan.found.add(new FoundCode(code, seen.rows, scan.choice(code, seen))));
        return scan;
    }

    List<FoundCode> found() {
        return List.copyOf(found);
    }

    /// What was said of codes, and what is proposed for the others.
    Map<String, SeriesChoice> choices(Map<String, SeriesChoice> said) {
        var choices = new HashMap<String, SeriesChoice>();
        found.forEach(code -> {
            if (code.choice() != null) {
                choices.put(code.code(), code.choice());
            }
        });
        choices.putAll(said);
        return choices;
    }

    private void look() throws UnreadableTableException {
        var places = places(role -> role == Role.CODE || role == Role.UNIT_CODE);
        var measures = mapping.layout() == Layout.MEASURES_ACROSS;
        if (values.length == 0 || places.length == 0 && !measures) {
            return;
        }
        var cells = new SeriesCells(mapping, List.copyOf(byKey.values()), places, measures, head.names().toArray(String[]::new));
        try (var rows = JoinedCells.split(head.table().rows())) {
            var most = format instanceof KervanFigures ? FileHead.SAMPLE : ROWS;
            int count = 0;
            for (var row = rows.next(); row != null && count < most && seen.size() < CODES && weight < 2 * FileHead.HEAVIEST; row = rows.next()) {
                if (row.line() > head.headerLine()) {
                    count++;
                    for (var place : measures ? values : new int[] {values[0]}) {
                        count(cells.code(row, place), row, place);
                    }
                }
            }
        }
    }

    private void count(String code, TableRow row, int place) {
        if (!code.isEmpty() && isValue(row, place)) {
            seen.computeIfAbsent(code, first -> first(row, place)).rows++;
        }
    }

    private Seen first(TableRow row, int place) {
        weight += row.cells().isEmpty() || latest == row ? 0 : FileHead.weight(row);
        latest = row;
        return new Seen(row, place);
    }

    /// Whether the row has a value of it at all: a note below a table has none, and no series is made for it.
    private boolean isValue(TableRow row, int place) {
        return mapping.layout() == Layout.PERIODS_ACROSS ? Arrays.stream(values).anyMatch(one -> isValue(row.cell(one))) : isValue(row.cell(place));
    }

    private static boolean isValue(String cell) {
        return !cell.isEmpty() && MissingMark.inNumbers(cell).isEmpty();
    }

    private int[] places(Predicate<Role> fits) {
        return IntStream.range(0, mapping.columns().size()).filter(column -> fits.test(mapping.columns().get(column).role())).toArray();
    }

    private @Nullable SeriesChoice choice(String code, Seen seen) {
        var said = mapping.series().get(code);
        if (said != null) {
            return said;
        }
        var known = known(code).or(() -> known(ColumnNames.withoutUnit(code))).orElse(null);
        if (known != null) {
            return withUnit(SeriesChoice.existing(known.key().text()), ColumnNames.unit(head.names().get(seen.place)).orElse(null));
        }
        var proposed = format.proposed(new Format.Code(code, seen.first, head.names().get(seen.place), cells(seen.first)), mapping, head);
        return proposed == null || proposed.kind() != SeriesChoice.Kind.NEW ? proposed : distinct(proposed);
    }

    private Optional<Series> known(String text) {
        return Optional.ofNullable(byKey.get(text)).or(() -> Optional.ofNullable(byName.get(ColumnNames.folded(text))));
    }

    /// A series that was made of such a file before is there already; two codes do not become one series.
    private SeriesChoice distinct(SeriesChoice proposed) {
        var key = String.valueOf(proposed.key());
        var unique = key;
        for (int number = 2; !made.add(unique); number++) {
            unique = key.substring(0, Math.min(key.length(), 58)) + "_" + number;
        }
        return byKey.containsKey(unique) ? withUnit(SeriesChoice.existing(unique), proposed.unit())
                : new SeriesChoice(proposed.kind(), unique, proposed.name(), proposed.route(), proposed.origin(), proposed.commodity(), proposed.measure(), proposed.unit(), proposed.aggregation(), null);
    }

    private static SeriesChoice withUnit(SeriesChoice existing, @Nullable String unit) {
        return new SeriesChoice(existing.kind(), existing.key(), null, null, null, null, null, unit, null, null);
    }

    private Map<String, String> cells(TableRow row) {
        return IntStream.range(0, head.names().size()).boxed().collect(Collectors.toMap(head.names()::get, row::cell));
    }
}
