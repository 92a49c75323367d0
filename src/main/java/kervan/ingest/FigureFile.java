package kervan.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.ingest.Mapping.Role;
import kervan.language.Texts;
import kervan.tabular.TableFile;
import kervan.tabular.TableRow;
import kervan.tabular.TableRows;
import kervan.tabular.UnreadableTableException;

/// A file of figures of any kind, ready to be read with what its columns mean.
public final class FigureFile implements FigureReading {

    private final TableFile table;
    private final String fileName;
    private final Mapping mapping;
    private final List<Series> catalogue;
    private final List<IngestProblem> undecided;

    private FigureFile(TableFile table, String fileName, Mapping mapping, List<Series> catalogue, List<IngestProblem> undecided) {
        this.table = table;
        this.fileName = fileName;
        this.mapping = mapping;
        this.catalogue = catalogue;
        this.undecided = undecided;
    }

    /// What others said of such files before is not asked for: the same file with the same mapping is read the same way always.
    ///
    /// @param mapping what a person says; the rest is recognised
    /// @param catalogue the series there are
    /// @throws UnreadableTableException when the file holds no table, or not the columns that the mapping names
    public static FigureFile open(Path file, String fileName, Mapping mapping, List<Series> catalogue) throws UnreadableTableException {
        if (mapping.isComplete()) {
            return new FigureFile(TableFile.open(file, fileName, mapping.table()), fileName, mapping, catalogue, List.of());
        }
        var recognised = Recognition.of(file, fileName, mapping, catalogue, Map.of());
        return new FigureFile(TableFile.open(file, fileName, recognised.mapping().table()), fileName, recognised.mapping(), catalogue, undecided(fileName, recognised));
    }

    /// What would silently be read as something else: thousands as decimals, months as days.
    private static List<IngestProblem> undecided(String fileName, Recognition recognised) {
        return recognised.questions().stream()
                .filter(Recognition.Question::assumed)
                .<IngestProblem>map(question -> new IngestProblem.Undecided(fileName, question.sentence(), question.samples())).toList();
    }

    /// What kind of file it is taken for.
    @Override
    public String layout() {
        return Formats.named(mapping.format()).name();
    }

    /// What its columns mean, complete.
    public Mapping mapping() {
        return mapping;
    }

    /// Whether the file says of each figure how it stands, as Kervan's own files do.
    @Override
    public boolean isJudgedByFile() {
        return mapping.columns().stream().anyMatch(column -> column.role() == Role.STANDING);
    }

    @Override
    public List<String> warnings() {
        var left = mapping.columns().stream().filter(column -> column.role() == Role.IGNORED).map(Mapping.Column::name).map(CellTexts::shown).limit(20).toList();
        return Stream.of(table.endsAbruptly() ? Texts.of("ingest.note.ends-unlike") : "",
                left.isEmpty() || !(Formats.named(mapping.format()) instanceof PlainTable) ? "" : Texts.of("ingest.note.columns-left-out", "columns", String.join(", ", left)))
                .filter(warning -> !warning.isEmpty()).toList();
    }

    /// The series that the mapping makes; they are to be in the catalogue before the figures are kept.
    @Override
    public List<Series> newSeries() {
        return mapping.series().values().stream().flatMap(choice -> choice.toSeries().stream())
                .filter(series -> catalogue.stream().noneMatch(known -> known.key().equals(series.key()))).distinct().toList();
    }

    /// Reads all rows; stops early only when the sink says so.
    @Override
    public void read(FigureSink sink) throws UnreadableTableException {
        undecided.forEach(sink::problem);
        if (mapping.columns().stream().noneMatch(column -> column.role() == Role.VALUE)) {
            sink.problem(new IngestProblem.Undecided(fileName, Texts.of("ingest.question.which-values"), mapping.columns().stream().map(Mapping.Column::name).map(CellTexts::shown).limit(10).toList()));
            return;
        }
        try (var rows = JoinedCells.split(table.rows())) {
            var names = names(rows);
            var figures = new FigureRows(fileName, mapping, catalogue, places(names), names.size(), table.endsAbruptly());
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!figures.read(row, sink)) {
                    return;
                }
            }
        }
    }

    /// The names of the columns; goes past their line.
    private List<String> names(TableRows rows) throws UnreadableTableException {
        int header = mapping.headerLine() == null ? 0 : mapping.headerLine();
        if (header == 0) {
            return mapping.columns().stream().map(Mapping.Column::name).toList();
        }
        TableRow above = null;
        TableRow row = rows.next();
        while (row != null && row.line() < header) {
            above = row;
            row = rows.next();
        }
        if (row == null || row.line() != header) {
            throw new UnreadableTableException(Texts.of("ingest.file.no-header", "line", Integer.toString(header)));
        }
        return FileHead.names(HeaderCells.of(above, row), 0);
    }

    /// Where in a row each column of the mapping stands.
    private int[] places(List<String> names) throws UnreadableTableException {
        var places = new int[mapping.columns().size()];
        for (int column = 0; column < places.length; column++) {
            places[column] = place(mapping.columns().get(column), column, names);
        }
        return places;
    }

    private static int place(Mapping.Column column, int expected, List<String> names) throws UnreadableTableException {
        var place = expected < names.size() && names.get(expected).equals(column.name()) ? expected : names.indexOf(column.name());
        if (place < 0 && column.role() != Role.IGNORED && column.role() != Role.LABEL && !column.name().startsWith("column ")) {
            throw new UnreadableTableException(Texts.of("ingest.file.no-column", "column", CellTexts.shown(column.name()),
                    "columns", names.stream().map(CellTexts::shown).limit(20).collect(Collectors.joining(", "))));
        }
        return place < 0 ? expected : place;
    }
}
