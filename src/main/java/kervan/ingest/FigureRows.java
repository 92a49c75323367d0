package kervan.ingest;

import java.math.BigDecimal;
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
import kervan.figure.Qualifier;
import kervan.figure.Standing;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.notation.Flags;
import kervan.notation.NumberNotation;
import kervan.notation.Reading;
import kervan.tabular.TableRow;
import org.jspecify.annotations.Nullable;

/// Reads the figures of one row after the other, as a mapping says. All problems of a figure are told at once.
final class FigureRows {

    private static final int LONGEST = 10_000;
    private static final Set<Role> NEEDED = EnumSet.of(Role.CODE, Role.UNIT_CODE, Role.PERIOD, Role.YEAR, Role.FROM, Role.TO, Role.VALUE, Role.UNIT);

    private final String fileName;
    private final Mapping mapping;
    private final NumberNotation numbers;
    private final boolean flagged;
    private final boolean own;
    private final Map<Role, Integer> at = new EnumMap<>(Role.class);
    private final int[] values;
    private final int least;
    private final int most;
    private final boolean cutOff;
    private final String[] names;
    private final SeriesCells series;
    private final PeriodCells periods;
    private final UnitCells units;
    private final SourceCells sources;
    private final StatusCells statuses;
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
        this.values = places(Role.VALUE, places);
        this.most = width;
        this.cutOff = cutOff;
        this.least = Character.valueOf('\t').equals(mapping.table().delimiter()) || mapping.table().sheet() != null ? 0 : least(places);
        this.series = new SeriesCells(mapping, catalogue, codes(places), mapping.layout() == Layout.MEASURES_ACROSS, names);
        this.periods = new PeriodCells(mapping, at, names);
        this.units = new UnitCells(mapping.defaults().unit(), column(Role.UNIT, Role.UNIT_CODE), names);
        this.sources = new SourceCells(mapping.defaults(), at, names);
        this.statuses = new StatusCells(mapping.defaults().status(), at, names);
    }

    private int[] places(Role role, int[] places) {
        return IntStream.range(0, places.length).filter(column -> mapping.columns().get(column).role() == role).map(column -> places[column]).toArray();
    }

    private int[] codes(int[] places) {
        return IntStream.range(0, places.length)
                .filter(column -> mapping.columns().get(column).role() == Role.CODE || mapping.columns().get(column).role() == Role.UNIT_CODE)
                .map(column -> places[column]).toArray();
    }

    /// A row of a text file that ends before a cell it needs was cut off; rows of workbooks and of pasted text end with their last filled cell.
    private int least(int[] places) {
        return 1 + IntStream.range(0, places.length).filter(column -> NEEDED.contains(mapping.columns().get(column).role())).map(column -> places[column]).max().orElse(-1);
    }

    private int column(Role role, Role otherwise) {
        return at.getOrDefault(role, at.getOrDefault(otherwise, -1));
    }

    /// @return whether to go on
    boolean read(TableRow row, FigureSink sink) {
        if (!isEven(row, sink)) {
            return true;
        }
        for (var place : values) {
            if (!read(row, place, sink)) {
                return false;
            }
        }
        return true;
    }

    /// Tells what is wrong with the row as such, or why it is none.
    private boolean isEven(TableRow row, FigureSink sink) {
        var line = (int) Math.min(row.line(), Integer.MAX_VALUE);
        int filled = 0;
        int last = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            if (cell.length() > LONGEST) {
                sink.problem(new IngestProblem.UnreadableCell(line, column < names.length && names[column] != null ? names[column] : "column " + (column + 1),
                        "it has %,d characters, and at most %,d are read. Shorten it.".formatted(cell.length(), LONGEST)));
                return false;
            }
            if (!cell.isEmpty() && !cell.isBlank()) {
                filled++;
                last = column + 1;
            }
        }
        if (filled == 1 && most > 2 && last == 1 && !cutOff && !own) {
            sink.leftOut(line, "it holds nothing but “%s”.".formatted(CellTexts.shown(row.cell(0).strip())));
            return false;
        }
        if (row.cells().size() < least || last > most) {
            sink.problem(new IngestProblem.UnevenRow(line, row.cells().size(), most));
            return false;
        }
        return true;
    }

    private boolean read(TableRow row, int place, FigureSink sink) {
        int line = (int) Math.min(row.line(), Integer.MAX_VALUE);
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
        var problem = target.problem(line, own);
        if (problem != null) {
            problems.add(problem);
        }
        if (reading instanceof Reading.Refused refused) {
            problems.add(new IngestProblem.UnreadableCell(line, names[place], refused.why()));
        }
        var interval = periods.of(row, line, place, problems);
        var unit = units.of(row, line, target, problems);
        var status = flags != null && !flags.letters().isEmpty() ? ForeignStatus.of(flags) : statuses.of(row, line, problems);
        var source = sources.of(row, line, problems);
        var qualifier = qualifier(row, line, reading);
        var standing = standing(row, line);
        var low = end(row, line, Role.LOW);
        var high = end(row, line, Role.HIGH);
        var power = power(row, line);
        if (!problems.isEmpty() || interval == null || unit == null || status == null || source == null || target.key() == null || !(reading instanceof Reading.Value read)) {
            return null;
        }
        try {
            var moved = PrintedValue.of(read.value(), low, high, unit, power);
            return new Figure(target.key(), interval, moved.value(), moved.range(), moved.unit(), qualifier, status.status(), standing,
                    text(row, Role.FINDING), text(row, Role.REASON), source, note(row, status), new Figure.Origin(fileName, line));
        } catch (IllegalArgumentException contradiction) {
            problems.add(new IngestProblem.Contradiction(line, String.valueOf(contradiction.getMessage())));
            return null;
        }
    }

    private Qualifier qualifier(TableRow row, int line, Reading reading) {
        var text = text(row, Role.QUALIFIER);
        if (text == null) {
            return reading instanceof Reading.Value value ? value.qualifier() : Qualifier.EXACTLY;
        }
        return Qualifier.ofCode(text).orElseGet(() -> {
            problems.add(new IngestProblem.UnknownCode(line, name(Role.QUALIFIER), CellTexts.shown(text), Arrays.stream(Qualifier.values()).map(Qualifier::code).toList()));
            return Qualifier.EXACTLY;
        });
    }

    private Standing standing(TableRow row, int line) {
        var text = text(row, Role.STANDING);
        if (text == null) {
            return Standing.ACCEPTED;
        }
        return Standing.ofCode(text).orElseGet(() -> {
            problems.add(new IngestProblem.UnknownCode(line, name(Role.STANDING), CellTexts.shown(text), Arrays.stream(Standing.values()).map(Standing::code).toList()));
            return Standing.ACCEPTED;
        });
    }

    private @Nullable BigDecimal end(TableRow row, int line, Role role) {
        var text = text(row, role);
        if (text == null) {
            return null;
        }
        return switch (numbers.read(text)) {
            case Reading.Value value -> value.value();
            case Reading.Missing _ -> null;
            case Reading.Refused refused -> {
                problems.add(new IngestProblem.UnreadableCell(line, name(role), refused.why()));
                yield null;
            }
        };
    }

    /// By how many places values are to be moved; SDMX's UNIT_MULT.
    private int power(TableRow row, int line) {
        var text = text(row, Role.MULTIPLIER);
        if (text == null) {
            return 0;
        }
        if (!text.matches("-?\\d{1,2}")) {
            problems.add(new IngestProblem.UnreadableCell(line, name(Role.MULTIPLIER), "%s is no power of ten. Write 3 for thousands and 6 for millions.".formatted(text)));
            return 0;
        }
        return Integer.parseInt(text);
    }

    private @Nullable String note(TableRow row, ForeignStatus status) {
        var said = text(row, Role.NOTE);
        var note = said != null ? said : mapping.defaults().note();
        return status.lost() == null ? note : note == null ? status.lost() : note + "; " + status.lost();
    }

    private String name(Role role) {
        return names[at.get(role)];
    }

    private @Nullable String text(TableRow row, Role role) {
        var place = at.get(role);
        return place == null ? null : CellTexts.text(row.cell(place));
    }
}
