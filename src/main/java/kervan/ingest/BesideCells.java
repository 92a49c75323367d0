package kervan.ingest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kervan.figure.Qualifier;
import kervan.figure.Standing;
import kervan.ingest.Mapping.Role;
import kervan.language.Texts;
import kervan.notation.NumberNotation;
import kervan.notation.Reading;
import kervan.tabular.TableRow;
import org.jspecify.annotations.Nullable;

/// What a row says beside its value, its days, its unit and its source.
final class BesideCells {

    private final Map<Role, Integer> at;
    private final String[] names;
    private final NumberNotation numbers;
    private final @Nullable String note;

    /// @param note where no column says one
    BesideCells(Map<Role, Integer> at, String[] names, NumberNotation numbers, @Nullable String note) {
        this.at = at;
        this.names = names;
        this.numbers = numbers;
        this.note = note;
    }

    /// What its column says, otherwise the word before the number.
    Qualifier qualifier(TableRow row, int line, Reading reading, List<IngestProblem> problems) {
        var otherwise = reading instanceof Reading.Value value ? value.qualifier() : Qualifier.EXACTLY;
        return code(row, line, Role.QUALIFIER, Qualifier::ofCode, otherwise, Arrays.stream(Qualifier.values()).map(Qualifier::code).toList(), problems);
    }

    Standing standing(TableRow row, int line, List<IngestProblem> problems) {
        return code(row, line, Role.STANDING, Standing::ofCode, Standing.ACCEPTED, Arrays.stream(Standing.values()).map(Standing::code).toList(), problems);
    }

    private <T> T code(TableRow row, int line, Role role, Function<String, Optional<T>> ofCode, T otherwise, List<String> known, List<IngestProblem> problems) {
        var text = text(row, role);
        var found = text == null ? Optional.of(otherwise) : ofCode.apply(text);
        if (found.isEmpty()) {
            problems.add(new IngestProblem.UnknownCode(line, name(role), CellTexts.shown(String.valueOf(text)), known));
        }
        return found.orElse(otherwise);
    }

    /// An end of a printed range; null when there is none.
    @Nullable BigDecimal end(TableRow row, int line, Role role, List<IngestProblem> problems) {
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
    int power(TableRow row, int line, List<IngestProblem> problems) {
        var text = text(row, Role.MULTIPLIER);
        if (text == null) {
            return 0;
        }
        if (!text.matches("-?\\d{1,2}")) {
            problems.add(new IngestProblem.UnreadableCell(line, name(Role.MULTIPLIER),
                    Texts.of("ingest.why.no-power", "text", CellTexts.shown(text))));
            return 0;
        }
        return Integer.parseInt(text);
    }

    /// What is said, and what the status loses.
    @Nullable String note(TableRow row, ForeignStatus status) {
        var said = text(row, Role.NOTE);
        var written = said != null ? said : note;
        return status.lost() == null ? written : written == null ? status.lost() : written + "; " + status.lost();
    }

    @Nullable String text(TableRow row, Role role) {
        var place = at.get(role);
        return place == null ? null : CellTexts.text(row.cell(place));
    }

    private String name(Role role) {
        return names[at.get(role)];
    }
}
