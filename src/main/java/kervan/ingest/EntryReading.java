package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.Figure.Origin;

/// What an entry by hand was understood as: every cell of its document and of its rows, and the figures once nothing is wrong.
///
/// @param document in the order of the components of [EntryDocument]
/// @param rows in the order of the components of [EntryRow]; no cells for a row that is empty
/// @param figures one for each row that is not empty; none as long as anything is wrong
public record EntryReading(List<EntryCell> document, List<List<EntryCell>> rows, List<Figure> figures) {

    /// Reads what was typed, as files are read; never throws. The numbers and periods of all rows together tell how they are written.
    ///
    /// @param name of the entry, the origin of its figures
    /// @param catalogue the series there are
    public static EntryReading of(String name, EntryDocument document, List<EntryRow> rows, List<Series> catalogue) {
        var reader = EntryReader.of(rows, catalogue);
        var cells = new ArrayList<List<EntryCell>>();
        var read = new ArrayList<EntryReader.Read>();
        rows.forEach(row -> {
            var one = row.isEmpty() ? null : reader.read(row);
            cells.add(one == null ? List.of() : one.cells());
            read.add(one);
        });
        var said = document.cells();
        var figures = new ArrayList<Figure>();
        if (Stream.concat(said.stream(), cells.stream().flatMap(List::stream)).noneMatch(EntryCell::isWrong)) {
            for (int row = 0; row < read.size(); row++) {
                if (read.get(row) instanceof EntryReader.Read one) {
                    figures.add(one.figure(document.source(), new Origin(name, row + 1)));
                }
            }
        }
        return new EntryReading(said, cells, figures);
    }

    /// How many cells have to be mended.
    public long wrong() {
        return Stream.concat(document.stream(), rows.stream().flatMap(List::stream)).filter(EntryCell::isWrong).count();
    }
}
