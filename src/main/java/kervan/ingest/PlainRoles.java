package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kervan.ingest.Mapping.Role;
import kervan.notation.MissingMark;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodReading;
import kervan.notation.Reading;
import kervan.notation.UnitNotation;
import org.jspecify.annotations.Nullable;

/// What each column of a plain table holds: what its name says, and otherwise what its cells look like.
final class PlainRoles {

    private static final double NEARLY_ALL = 0.8;

    private final FileHead head;
    private final List<@Nullable Role> roles = new ArrayList<>();

    private PlainRoles(FileHead head) {
        this.head = head;
    }

    static List<Role> of(FileHead head) {
        var found = new PlainRoles(head);
        head.names().forEach(name -> found.roles.add(ColumnNames.role(name)));
        found.across();
        found.periods();
        found.values();
        found.rest();
        return found.roles.stream().map(role -> role == null ? Role.IGNORED : role).toList();
    }

    /// Names that are periods, or months beside a column of years: a value below each.
    private void across() {
        var periods = places(column -> PeriodNames.isPeriod(head.names().get(column)));
        var parts = roles.contains(Role.YEAR) ? places(column -> PeriodNames.isPartOfYear(head.names().get(column))) : List.<Integer>of();
        (periods.isEmpty() ? parts.size() > 1 ? parts : List.<Integer>of() : periods).forEach(column -> roles.set(column, Role.VALUE));
    }

    private boolean isAcross() {
        return places(column -> roles.get(column) == Role.VALUE)
                .stream().anyMatch(column -> PeriodNames.isPeriod(head.names().get(column)) || PeriodNames.isPartOfYear(head.names().get(column)));
    }

    private void periods() {
        if (isAcross()) {
            return;
        }
        var parts = places(column -> roles.get(column) == Role.PART_OF_YEAR);
        if (roles.contains(Role.YEAR)) {
            besideYears(parts.isEmpty());
            return;
        }
        if (!roles.contains(Role.PERIOD)) {
            replace(Role.PART_OF_YEAR, Role.PERIOD);
        }
        if (!roles.contains(Role.PERIOD) && !(roles.contains(Role.FROM) && roles.contains(Role.TO))) {
            places(column -> roles.get(column) == null && share(column, PlainRoles::isPeriod) >= NEARLY_ALL).stream().limit(1).forEach(column -> roles.set(column, Role.PERIOD));
        }
        if (!(roles.contains(Role.FROM) && roles.contains(Role.TO))) {
            replace(Role.FROM, Role.CODE);
            replace(Role.TO, Role.CODE);
        }
    }

    /// A column called date or period holds the months beside a column of years, or says more than that.
    private void besideYears(boolean monthsAreMissing) {
        if (monthsAreMissing) {
            places(column -> roles.get(column) == Role.PERIOD && looksLikePartOfYear(column)).stream().limit(1).forEach(column -> roles.set(column, Role.PART_OF_YEAR));
        }
        if (roles.contains(Role.PERIOD)) {
            replace(Role.YEAR, Role.IGNORED);
        }
    }

    private void replace(Role role, Role by) {
        roles.replaceAll(one -> one == role ? by : one);
    }

    private boolean looksLikePartOfYear(int column) {
        return share(column, cell -> PeriodNames.isPartOfYear(cell) || cell.matches("\\d{1,2}")) >= NEARLY_ALL;
    }

    /// The columns of numbers, where none is called value.
    private void values() {
        var named = places(column -> roles.get(column) == Role.VALUE);
        var numeric = places(column -> roles.get(column) == null && share(column, PlainRoles::isNumber) >= NEARLY_ALL && head.column(column).stream().anyMatch(PlainHeader::isValue));
        for (var column : numeric) {
            roles.set(column, named.isEmpty() && !ColumnNames.isOfOtherThings(head.names().get(column)) ? Role.VALUE : Role.IGNORED);
        }
        if (!roles.contains(Role.VALUE)) {
            numeric.stream().limit(1).forEach(column -> roles.set(column, Role.VALUE));
        }
    }

    /// Texts: units where all cells are units, and codes where they recur.
    private void rest() {
        for (var column : places(column -> roles.get(column) == null)) {
            var cells = head.column(column);
            if (!cells.isEmpty() && !roles.contains(Role.UNIT) && share(column, cell -> UnitNotation.find(cell).isPresent()) >= NEARLY_ALL) {
                roles.set(column, Role.UNIT);
            } else if (!cells.isEmpty() && (isAcross() || cells.stream().distinct().count() <= Math.max(3, cells.size() / 2))) {
                roles.set(column, Role.CODE);
            }
        }
    }

    private List<Integer> places(Predicate<Integer> fits) {
        return IntStream.range(0, roles.size()).boxed().filter(fits).toList();
    }

    private double share(int column, Predicate<String> fits) {
        var cells = head.column(column).stream().limit(300).toList();
        return cells.isEmpty() ? 0 : cells.stream().filter(fits).count() / (double) cells.size();
    }

    private static boolean isNumber(String cell) {
        return PlainHeader.isValue(cell) || NumberNotation.PLAIN.read(cell) instanceof Reading.Missing || MissingMark.inNumbers(cell).isPresent();
    }

    private static boolean isPeriod(String cell) {
        return PeriodNames.isPeriod(cell) || PeriodNotation.PLAIN.with(PeriodNotation.DayOrder.DAY_FIRST).read(cell) instanceof PeriodReading.Covers;
    }
}
