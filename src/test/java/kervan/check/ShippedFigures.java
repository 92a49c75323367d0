package kervan.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.figure.Source;
import kervan.figure.Standing;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// The files of `db/reference`, checked as when all of them come in at once.
record ShippedFigures(List<Figure> figures, Map<SeriesKey, NamedCsvRecord> series, ScopeTree scopes, Map<String, UnitConversion> conversions) {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    static ShippedFigures read() throws IOException {
        var series = rows("series").stream().collect(Collectors.toMap(row -> new SeriesKey(row.getField("key")), row -> row));
        var conversions = rows("conversion_factors").stream()
                .collect(Collectors.toMap(row -> row.getField("code"), row -> new UnitConversion(new BigDecimal(row.getField("barrels_per_tonne")))));
        var scopes = rows("scopes").stream().map(ShippedFigures::scope).toList();
        return new ShippedFigures(rows("figures").stream().map(ShippedFigures::figure).toList(), series, ScopeTree.of(scopes), conversions);
    }

    ShippedFigures with(UnaryOperator<Figure> change) {
        return new ShippedFigures(figures.stream().map(change).toList(), series, scopes, conversions);
    }

    /// Without a reason that anybody gave before, as an importer who trusts everything would bring them.
    ShippedFigures allAccepted() {
        return with(figure -> figure.judged(Standing.ACCEPTED, null, null));
    }

    /// The findings of every series, by the name of the series.
    List<Finding> findings() {
        return series.keySet().stream().sorted().flatMap(key -> Checks.of(subject(key, of(key), List.of())).stream()).toList();
    }

    Subject subject(SeriesKey key, List<Figure> incoming, List<Figure> known) {
        var row = series.get(key);
        var relatives = series.keySet().stream().sorted().filter(other -> !other.equals(key)).map(other -> relative(key, other)).flatMap(Optional::stream).toList();
        return new Subject(key, unit(row), conversion(row), Aggregation.ofCode(row.getField("aggregation")).orElseThrow(), incoming, known, relatives, TODAY);
    }

    private Optional<Relative> relative(SeriesKey key, SeriesKey other) {
        var row = series.get(other);
        return Relative.of(scopes, series.get(key).getField("scope"), row.getField("scope"), other, row.getField("name"), unit(row), conversion(row), of(other));
    }

    List<Figure> of(SeriesKey key) {
        return figures.stream().filter(figure -> figure.series().equals(key)).toList();
    }

    private UnitConversion conversion(NamedCsvRecord row) {
        return conversions.getOrDefault(row.getField("conversion_factor"), UnitConversion.EXACT_ONLY);
    }

    private static UnitOfMeasure unit(NamedCsvRecord row) {
        return UnitOfMeasure.ofCode(row.getField("unit")).orElseThrow();
    }

    private static Scope scope(NamedCsvRecord row) {
        return new Scope(row.getField("key"), row.getField("name"), text(row, "part_of").orElse(null),
                row.getField("parts_exhaust_it").equals("yes"), row.getField("parts_overlap").equals("yes"), text(row, "note").orElse(null));
    }

    private static Figure figure(NamedCsvRecord row) {
        var range = text(row, "value_low").map(low -> new Figure.Range(new BigDecimal(low), new BigDecimal(row.getField("value_high")))).orElse(null);
        var source = new Source(row.getField("publisher"), row.getField("source_title"), text(row, "source_address").orElse(null),
                text(row, "published_on").map(PartialDate::parse).orElse(null));
        return new Figure(new SeriesKey(row.getField("series_key")), Interval.parse(row.getField("period")), new BigDecimal(row.getField("value")), range, unit(row),
                Qualifier.ofCode(row.getField("qualifier")).orElseThrow(), ObservationStatus.ofCode(row.getField("status")).orElseThrow(),
                Standing.ofCode(row.getField("standing")).orElseThrow(), text(row, "finding").orElse(null), text(row, "reason").orElse(null), source,
                text(row, "note").orElse(null), new Figure.Origin("figures.csv", (int) row.getStartingLineNumber()));
    }

    private static Optional<String> text(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", name + ".csv"))) {
            return reader.stream().toList();
        }
    }
}
