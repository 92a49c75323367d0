package kervan.explore;

import java.util.List;
import java.util.Optional;
import kervan.chart.Chart;
import kervan.figure.Source;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;

/// All that the page of an exploration shows, in the language of who reads it.
///
/// @param finding what it shows, in a sentence
/// @param subtitle measure, unit, scope and stretch of time
/// @param lines in the order of the address, formulas last
/// @param panels one for each unit, or for each line; none where nothing is drawn
/// @param notices what was left out, and why
/// @param steps what was done to the figures, in order
/// @param documents behind all that is shown: those of the pinned period before the others, the newest first
/// @param trends one for each line, where they were asked for
/// @param periods that any line has a value for, in the order of time
/// @param nothing why no value is shown; empty where some are, and where there are no lines
public record Workbench(Exploration exploration, String finding, String subtitle, List<Line> lines, List<Panel> panels, List<String> notices, Table table,
        List<String> steps, List<Trended> trends, List<Document> documents, List<Promised> promises, Choices choices, List<TimePeriod> periods, Optional<Nothing> nothing) {

    /// @param id the key of the series, or `x1` for the first formula
    /// @param letter by which formulas name it; empty for a formula
    /// @param hue which of the colours it has, from 1; 0 where there are too many for colours
    /// @param newest its newest value with unit and period; empty when it has none
    /// @param why a sentence where there is nothing to draw
    public record Line(String id, String letter, String name, int hue, String unit, String newest, Optional<SeriesKey> series, Optional<String> why) {
    }

    /// @param title the unit in words, or the name of the line; empty for the only one
    /// @param chart empty where nothing can be drawn
    public record Panel(String id, String title, Optional<Chart> chart, List<String> lines) {
    }

    /// Values by periods, the newest first.
    public record Table(List<String> headings, List<Row> rows) {

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /// @param cells one for each heading but the first
    public record Row(TimePeriod period, String name, List<Cell> cells) {
    }

    /// @param text the value; a dash where there is none
    /// @param plain the same as a number that a program reads; empty where there is none
    /// @param note what is to be known of it: status, how it came about, why there is none
    public record Cell(String text, String plain, String note) {
    }

    /// @param uses what its figures are in, line by line
    public record Document(Source source, List<Use> uses) {
    }

    /// @param name of the line
    /// @param periods whose values rest on the document, alone or with others, in the order of time
    public record Use(SeriesKey series, String name, List<TimePeriod> periods) {
    }

    /// The straight line through what is shown of a line, in words; or why there is none.
    ///
    /// @param hue that of the line
    public record Trended(String name, int hue, String words) {
    }

    /// A target of one of the series.
    public record Promised(String title, String words, String verdict, String address) {
    }

    /// What can be chosen.
    ///
    /// @param units that some line can be shown in
    public record Choices(List<UnitOfMeasure> units) {
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
