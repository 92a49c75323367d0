package kervan.ingest;

import java.util.List;
import java.util.stream.Collectors;
import kervan.language.Texts;
import kervan.notation.UnitNotation;
import kervan.notation.UnitNotation.Found;
import kervan.tabular.TableRow;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// In which unit the values of a row are.
final class UnitCells {

    private final @Nullable String otherwise;
    private final int column;
    private final String[] names;
    private final Bounded<String, UnitNotation.Result> readings = Bounded.texts(UnitNotation::read);

    /// @param column -1 when none says it
    UnitCells(@Nullable String otherwise, int column, String[] names) {
        this.otherwise = otherwise;
        this.column = column;
        this.names = names;
    }

    /// What the row says, then what is said of its series, then what is said of the file.
    ///
    /// @return null when there is a problem, which is then told
    @Nullable Found of(TableRow row, int line, SeriesCells.Target target, List<IngestProblem> problems) {
        var cell = column < 0 ? "" : row.cell(column).strip();
        var text = !cell.isEmpty() ? cell : target.unit() != null ? target.unit() : otherwise;
        if (text == null) {
            problems.add(new IngestProblem.NoUnit(line));
            return null;
        }
        return switch (readings.of(text)) {
            case Found found -> shown(found, line, target, problems);
            case UnitNotation.Ambiguous ambiguous -> refused(line, ambiguous.why(), problems);
            case UnitNotation.Unknown unknown -> refused(line, unknown.why(), problems);
        };
    }

    private @Nullable Found shown(Found found, int line, SeriesCells.Target target, List<IngestProblem> problems) {
        if (target.key() == null || target.shown().contains(found.unit())) {
            return found;
        }
        return refused(line, Texts.of("ingest.why.unit-unfit", "unit", found.unit().code(), "series", target.key().text(),
                "units", target.shown().stream().map(UnitOfMeasure::code).collect(Collectors.joining(", "))), problems);
    }

    private @Nullable Found refused(int line, String why, List<IngestProblem> problems) {
        problems.add(new IngestProblem.UnreadableCell(line, column < 0 ? "unit" : names[column], why));
        return null;
    }
}
