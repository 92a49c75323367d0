package kervan.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.language.Texts;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.PeriodReading;
import kervan.tabular.TableRow;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// Which days the values of a row cover.
final class PeriodCells {

    private final @Nullable String fixed;
    private final Map<Role, Integer> at;
    private final String[] names;
    private final boolean across;
    private final boolean compact;
    private final Bounded<String, PeriodReading> readings;

    PeriodCells(Mapping mapping, Map<Role, Integer> at, String[] names) {
        var notation = Objects.requireNonNull(mapping.periods());
        this.fixed = mapping.defaults().period();
        this.at = at;
        this.names = names;
        this.across = mapping.layout() == Layout.PERIODS_ACROSS;
        this.compact = notation.has(Habit.COMPACT);
        this.readings = Bounded.texts(text -> read(text, notation));
    }

    /// @param place where the value stands
    /// @return null when there is a problem, which is then told
    @Nullable Interval of(TableRow row, int line, int place, List<IngestProblem> problems) {
        if (at.containsKey(Role.FROM) && at.containsKey(Role.TO)) {
            var from = read(row.cell(at.get(Role.FROM)), line, names[at.get(Role.FROM)], problems);
            var to = read(row.cell(at.get(Role.TO)), line, names[at.get(Role.TO)], problems);
            return from == null || to == null ? null : between(from, to, line, problems);
        }
        if (across) {
            var year = at.get(Role.YEAR);
            return read(year == null ? PeriodNames.plain(names[place]) : PeriodNames.plain(names[place]) + " " + row.cell(year), line, names[place], problems);
        }
        if (at.containsKey(Role.YEAR)) {
            return read(ofYear(row, at.get(Role.YEAR)), line, names[at.get(Role.YEAR)], problems);
        }
        var period = at.get(Role.PERIOD);
        var text = period == null ? "" : row.cell(period);
        return text.isBlank() && fixed != null ? read(fixed, line, "period", problems) : read(text, line, period == null ? "period" : names[period], problems);
    }

    private String ofYear(TableRow row, int year) {
        var part = at.containsKey(Role.PART_OF_YEAR) ? row.cell(at.get(Role.PART_OF_YEAR)).strip() : "";
        var text = row.cell(year).strip();
        if (part.isEmpty()) {
            return text;
        }
        return part.matches("\\d{1,2}") ? text + (part.length() == 1 ? "-0" : "-") + part : part + " " + text;
    }

    private @Nullable Interval read(String text, int line, String column, List<IngestProblem> problems) {
        return switch (readings.of(text)) {
            case PeriodReading.Covers covers -> covers.interval();
            case PeriodReading.Refused refused -> {
                problems.add(new IngestProblem.UnreadableCell(line, column, refused.why()));
                yield null;
            }
        };
    }

    private static @Nullable Interval between(Interval from, Interval to, int line, List<IngestProblem> problems) {
        if (!from.start().isBefore(to.endExclusive())) {
            problems.add(new IngestProblem.Contradiction(line, Texts.of("ingest.why.ends-before", "to", to.toString(), "from", from.toString())));
            return null;
        }
        return new Interval(from.start(), to.endExclusive());
    }

    /// Month 52 of Comext is the whole year.
    private PeriodReading read(String text, PeriodNotation notation) {
        var year = compact && text.length() == 6 && text.endsWith("52") && text.chars().allMatch(Character::isDigit);
        return notation.read(year ? text.substring(0, 4) : text);
    }
}
