package kervan.ingest;

import java.math.BigDecimal;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.tabular.TableRow;

/// How many cells a row of figures has to have.
///
/// @param least up to the last one that is needed; 0 where rows end with their last filled cell, as those of workbooks and of pasted text do
/// @param most as many as columns are named
/// @param names of the columns, by their places
/// @param takesNotes whether a row with one cell is a note, and not one that was cut off
record RowShape(int least, int most, String[] names, boolean takesNotes) {

    private static final int LONGEST = 10_000;

    /// Whether figures can be read from the row; tells what is wrong with it as such, or why it is none.
    boolean fits(TableRow row, int line, FigureSink sink) {
        int filled = 0;
        int last = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            if (cell.length() > LONGEST) {
                return refuse(sink, new IngestProblem.UnreadableCell(line, name(column),
                        Texts.of("ingest.why.too-long", "length", count(cell.length()), "most", count(LONGEST))));
            }
            if (!cell.isEmpty() && !cell.isBlank()) {
                filled++;
                last = column + 1;
            }
        }
        if (filled == 1 && last == 1 && isNote(row.cell(0))) {
            sink.leftOut(line, Texts.of("ingest.why.note-only", "text", CellTexts.shown(row.cell(0).strip())));
            return false;
        }
        return row.cells().size() >= least && last <= most || refuse(sink, new IngestProblem.UnevenRow(line, row.cells().size(), most));
    }

    private boolean isNote(String cell) {
        return takesNotes && most > 1 && !PeriodNames.isPeriod(cell.strip());
    }

    private String name(int column) {
        return column < names.length && names[column] != null ? names[column] : "column " + (column + 1);
    }

    private static String count(int number) {
        return Writing.number(BigDecimal.valueOf(number));
    }

    private static boolean refuse(FigureSink sink, IngestProblem problem) {
        sink.problem(problem);
        return false;
    }
}
