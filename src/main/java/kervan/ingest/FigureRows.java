package kervan.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.notation.Flags;
import kervan.notation.NumberNotation;
import kervan.notation.Reading;
import kervan.tabular.TableRow;
import org.jspecify.annotations.Nullable;

/// Reads the figures of one row after the other, as a mapping says. All problems of a figure are told at once.
final class FigureRows {

    private static final Set<Role> NEEDED = EnumSet.of(Role.CODE, Role.UNIT_CODE, Role.PERIOD, Role.YEAR, Role.FROM, Role.TO, Role.VALUE, Role.UNIT);

    private final String fileName;
    private final Mapping mapping;
    private final NumberNotation numbers;
    private final boolean flagged;
    private final boolean own;
    private final Map<Role, Integer> at = new EnumMap<>(Role.class);
    private final int[] values;
    private final RowShape shape;
    private final String[] names;
    private final SeriesCells series;
    private final PeriodCells periods;
    private final UnitCells units;
    private final SourceCells sources;
    private final StatusCells statuses;
    private final BesideCells beside;
    private final List<IngestProblem> problems = new ArrayList<>();

    /// @param places where in a row each column of the mapping stands
    /// @param width how many columns are named
    /// @param cutOff whether the file looks as if its last line was cut off
    FigureRows(String fileName, Mapping mapping, List<Series> catalogue, int[] places, int width, boolean cutOff) {
        this.fileName = fileName;
        this.mapping = mapping;
        this.numbers = Objects.requireNonNull(mapping.numbers());
        this.flagged = Formats.EUROSTAT_TSV.name().equals(mapping.format());
        this.own = Formats.KERVAN.name().equals(mapping.format());
        this.names = new String[Arrays.stream(places).max().orElse(0) + 1];
        for (int column = 0; column < places.length; column++) {
            names[places[column]] = mapping.columns().get(column).name();
            at.putIfAbsent(mapping.columns().get(column).role(), places[column]);
        }
        this.values = places(EnumSet.of(Role.VALUE), places);
        this.shape = new RowShape(least(places), width, names, !cutOff && !own);
        this.series = new SeriesCells(mapping, catalogue, places(EnumSet.of(Role.CODE, Role.UNIT_CODE), places), mapping.layout() == Layout.MEASURES_ACROSS, names);
        this.periods = new PeriodCells(mapping, at, names);
        this.units = new UnitCells(mapping.defaults().unit(), column(Role.UNIT, Role.UNIT_CODE), names);
        this.sources = new SourceCells(mapping.defaults(), at, names);
        this.statuses = new StatusCells(mapping.defaults().status(), at, names);
        this.beside = new BesideCells(at, names, numbers, mapping.defaults().note());
    }

    private int[] places(Set<Role> roles, int[] places) {
        return IntStream.range(0, places.length).filter(column -> roles.contains(mapping.columns().get(column).role())).map(column -> places[column]).toArray();
    }

    private int least(int[] places) {
        var endsWithLastFilled = Character.valueOf('\t').equals(mapping.table().delimiter()) || mapping.table().sheet() != null;
        return endsWithLastFilled ? 0 : 1 + Arrays.stream(places(NEEDED, places)).max().orElse(-1);
    }

    private int column(Role role, Role otherwise) {
        return at.getOrDefault(role, at.getOrDefault(otherwise, -1));
    }

    /// @return whether to go on
    boolean read(TableRow row, FigureSink sink) {
        int line = (int) Math.min(row.line(), Integer.MAX_VALUE);
        if (!shape.fits(row, line, sink)) {
            return true;
        }
        for (var place : values) {
            if (!read(row, line, place, sink)) {
                return false;
            }
        }
        return true;
    }

    private boolean read(TableRow row, int line, int place, FigureSink sink) {
        var target = series.of(row, place);
        if (target.leftOut() != null) {
            sink.leftOut(line, target.leftOut());
            return true;
        }
        var text = row.cell(place);
        var flags = flagged ? Flags.read(text, numbers) : null;
        var reading = flags != null ? flags.reading() : QualifiedNumber.read(text, numbers);
        if (reading instanceof Reading.Missing missing) {
            return missing(line, place, missing.mark(), sink);
        }
        problems.clear();
        var figure = figure(row, line, place, reading, flags, target);
        if (figure == null) {
            problems.forEach(sink::problem);
            return true;
        }
        return sink.figure(figure);
    }

    /// A mark in a file of Kervan's own is a slip, since it writes none.
    private boolean missing(int line, int place, String mark, FigureSink sink) {
        if (own) {
            sink.problem(mark.isEmpty() ? new IngestProblem.MissingCell(line, names[place])
                    : new IngestProblem.UnparsableNumber(line, names[place], mark));
        } else {
            sink.missing(line, names[place], mark);
        }
        return true;
    }

    private @Nullable Figure figure(TableRow row, int line, int place, Reading reading, @Nullable Flags flags, SeriesCells.Target target) {
        refuse(line, place, reading, target);
        var interval = periods.of(row, line, place, problems);
        var unit = units.of(row, line, target, problems);
        var status = flags != null && !flags.letters().isEmpty() ? ForeignStatus.of(flags) : statuses.of(row, line, problems);
        var source = sources.of(row, line, problems);
        var qualifier = beside.qualifier(row, line, reading, problems);
        var standing = beside.standing(row, line, problems);
        var low = beside.end(row, line, Role.LOW, problems);
        var high = beside.end(row, line, Role.HIGH, problems);
        var power = beside.power(row, line, problems);
        if (!problems.isEmpty() || interval == null || unit == null || status == null || source == null || target.key() == null || !(reading instanceof Reading.Value read)) {
            return null;
        }
        try {
            var moved = PrintedValue.of(read.value(), low, high, unit, power);
            return new Figure(target.key(), interval, moved.value(), moved.range(), moved.unit(), qualifier, status.status(), standing,
                    beside.text(row, Role.FINDING), beside.text(row, Role.REASON), source, beside.note(row, status), new Figure.Origin(fileName, line));
        } catch (IllegalArgumentException contradiction) {
            problems.add(new IngestProblem.Contradiction(line, String.valueOf(contradiction.getMessage())));
            return null;
        }
    }

    private void refuse(int line, int place, Reading reading, SeriesCells.Target target) {
        var problem = target.problem(line, own);
        if (problem != null) {
            problems.add(problem);
        }
        if (reading instanceof Reading.Refused refused) {
            problems.add(new IngestProblem.UnreadableCell(line, names[place], refused.why()));
        }
    }
}
