package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import kervan.tabular.TableRow;
import org.jspecify.annotations.Nullable;

/// The names of columns that stand in one row, or months in one row below their years in another, which then name columns together.
final class HeaderCells {

    private HeaderCells() {
    }

    /// @param above the row above that of the names, which may belong to it
    static List<String> of(@Nullable TableRow above, TableRow names) {
        if (above == null || !areYearsAboveMonths(above, names)) {
            return names.cells();
        }
        var joined = new ArrayList<String>();
        var year = "";
        for (int column = 0; column < names.cells().size(); column++) {
            var over = above.cell(column).strip();
            var name = names.cell(column).strip();
            year = over.isEmpty() ? year : PeriodNames.isPeriod(over) ? over : "";
            joined.add(name.isEmpty() ? over : !year.isEmpty() && PeriodNames.isPartOfYear(name) ? name + " " + year : name);
        }
        return joined;
    }

    private static boolean areYearsAboveMonths(TableRow above, TableRow names) {
        return above.cells().stream().anyMatch(cell -> cell.strip().matches("(19|20)\\d\\d"))
                && names.cells().stream().filter(cell -> PeriodNames.isPartOfYear(cell.strip())).count() > 1;
    }
}
