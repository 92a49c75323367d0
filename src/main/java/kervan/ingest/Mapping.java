package kervan.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.PeriodNotation.Serials;
import kervan.tabular.TableOptions;
import org.jspecify.annotations.Nullable;

/// What the columns of a file of figures mean, as a person says it or as Kervan recognised it.
///
/// Whatever is null or left out is recognised when the file is read, so that a person says only what has to be said: a publisher,
/// a unit, a series. As JSON it is an object with the names of the components.
///
/// @param format the kind of file, one of [Formats#names]; null where it is to be recognised
/// @param table encoding, delimiter and sheet
/// @param headerLine the line in which the columns are named; 0 when none is, and columns are `column 1`, `column 2`
/// @param layout where values stand
/// @param columns the columns of the file and what each holds; a person may name some of them only
/// @param defaults what no column says
/// @param numbers how numbers are written
/// @param periods how periods are written, and whether they are years to date
/// @param series what each code of the file is: the texts of the code columns, divided by points
public record Mapping(@Nullable String format, TableOptions table, @Nullable Integer headerLine, @Nullable Layout layout, List<Column> columns,
        Defaults defaults, @Nullable NumberNotation numbers, @Nullable PeriodNotation periods, Map<String, SeriesChoice> series) {

    /// Nothing said, everything recognised.
    public static final Mapping RECOGNISE = new Mapping(null, TableOptions.RECOGNISE, null, null, List.of(), Defaults.NONE, null, null, Map.of());

    /// Where the values of a row stand.
    public enum Layout {

        /// One figure a row.
        ROWS,
        /// One column for each period, named by it.
        PERIODS_ACROSS,
        /// One column for each thing that is measured, named by it.
        MEASURES_ACROSS
    }

    /// What a column holds.
    public enum Role {

        /// Part of what tells series apart; several such columns make a code together.
        CODE,
        /// A unit that also tells series apart, as in files that repeat a figure once for each unit.
        UNIT_CODE,
        /// What a code means, in words.
        LABEL,
        PERIOD, YEAR,
        /// A month, quarter or half of the year in the column beside it.
        PART_OF_YEAR,
        /// The first and the last thing covered.
        FROM, TO,
        VALUE, LOW, HIGH, UNIT,
        /// A power of ten by which values are to be multiplied.
        MULTIPLIER,
        QUALIFIER, STATUS,
        /// Letters of Eurostat beside a value.
        FLAGS,
        /// How JODI trusts a value: 1 and 2 comparable, 3 with care.
        ASSESSMENT,
        STANDING, FINDING, REASON, PUBLISHER, TITLE, ADDRESS, PUBLISHED_ON,
        /// The data set as `AGENCY:ID(VERSION)`: publisher and title in one.
        DATA_SET,
        NOTE, IGNORED
    }

    /// A column by its name in the file.
    public record Column(String name, Role role) {

        public Column {
            name = name == null ? "" : name;
            role = role == null ? Role.IGNORED : role;
        }
    }

    /// What no column says; null where nothing is said.
    ///
    /// @param series the key of the series of all figures
    /// @param unit as in a cell: `kt`, `thousand tonnes`
    /// @param publishedOn a year, a month or a day
    public record Defaults(@Nullable String series, @Nullable String period, @Nullable String unit, @Nullable String status, @Nullable String publisher,
            @Nullable String title, @Nullable String address, @Nullable String publishedOn, @Nullable String note) {

        public static final Defaults NONE = new Defaults(null, null, null, null, null, null, null, null, null);

        /// The same, and what the other says where this is silent.
        Defaults or(Defaults other) {
            return new Defaults(first(series, other.series), first(period, other.period), first(unit, other.unit), first(status, other.status),
                    first(publisher, other.publisher), first(title, other.title), first(address, other.address), first(publishedOn, other.publishedOn),
                    first(note, other.note));
        }
    }

    public Mapping {
        table = table == null ? TableOptions.RECOGNISE : table;
        columns = columns == null ? List.of() : List.copyOf(columns);
        defaults = defaults == null ? Defaults.NONE : defaults;
        series = series == null ? Map.of() : Map.copyOf(series);
    }

    /// Whether nothing is left to recognise.
    public boolean isComplete() {
        return format != null && headerLine != null && layout != null && !columns.isEmpty() && numbers != null && periods != null;
    }

    /// What this says, and what was recognised where it is silent.
    Mapping completedBy(Mapping recognised) {
        var choices = new HashMap<>(recognised.series);
        choices.putAll(series);
        return new Mapping(first(format, recognised.format), recognised.table, first(headerLine, recognised.headerLine), first(layout, recognised.layout),
                completed(recognised.columns), defaults.or(recognised.defaults), first(numbers, recognised.numbers), completed(periods, recognised.periods), choices);
    }

    /// The same, where months, quarters and days stand for the year until their end.
    public Mapping withYearsToDate() {
        var written = periods == null ? PeriodNotation.PLAIN : periods;
        return new Mapping(format, table, headerLine, layout, columns, defaults, numbers, written.with(Habit.YEAR_TO_DATE), series);
    }

    /// The same, where each value counts its own period only.
    public Mapping withOwnPeriods() {
        return periods != null ? this : new Mapping(format, table, headerLine, layout, columns, defaults, numbers, PeriodNotation.PLAIN, series);
    }

    Mapping with(Map<String, SeriesChoice> choices) {
        return new Mapping(format, table, headerLine, layout, columns, defaults, numbers, periods, choices);
    }

    Mapping with(Defaults other) {
        return new Mapping(format, table, headerLine, layout, columns, other, numbers, periods, series);
    }

    /// The columns of the file, with the roles that a person gave to some of them.
    private List<Column> completed(List<Column> recognised) {
        var said = columns.stream().collect(Collectors.toMap(Column::name, Function.identity(), (one, same) -> one));
        return recognised.isEmpty() ? columns : recognised.stream().map(column -> said.getOrDefault(column.name, column)).toList();
    }

    /// What a person leaves undecided, such as the order of day and month, may be told by the file.
    private static @Nullable PeriodNotation completed(@Nullable PeriodNotation said, @Nullable PeriodNotation recognised) {
        if (said == null || recognised == null) {
            return first(said, recognised);
        }
        var habits = new HashSet<>(said.habits());
        habits.addAll(recognised.habits());
        return new PeriodNotation(said.dayOrder() == DayOrder.UNDECIDED ? recognised.dayOrder() : said.dayOrder(), said.serials() == Serials.NONE ? recognised.serials() : said.serials(), habits);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
