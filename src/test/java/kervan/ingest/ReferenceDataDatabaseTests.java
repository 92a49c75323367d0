package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.support.DatabaseTest;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class ReferenceDataDatabaseTests {

    private static final String SOURCE = "publisher, source.title as source_title, address as source_address, published_on";

    @Autowired
    private JdbcClient database;

    @Autowired
    private ReferenceData referenceData;

    @Autowired
    private Ingestion ingestion;

    @Test
    void figuresAreThoseOfTheFile() throws IOException {
        assertRows("figures", """
                select key as series_key, figure.period_start || '/' || (period_end - 1) as period, value, value_low, value_high, figure.unit, qualifier,
                       status, standing, finding, figure.reason, %s, note
                from figure join series using (series_id) join source using (source_id)
                """.formatted(SOURCE));
    }

    @Test
    void seriesAndFactorsAreThoseOfTheFiles() throws IOException {
        assertRows("conversion_factors", "select code, barrels_per_tonne, name, basis from conversion_factor");
        assertRows("series", """
                select series.key, series.name, route, origin, commodity, measure, unit, aggregation, code as conversion_factor, scope.key as scope
                from series left join conversion_factor using (conversion_factor_id) left join scope using (scope_id)
                """);
        assertRows("scopes", """
                select scope.key, scope.name, whole.key as part_of, case when scope.parts_exhaust_it then 'yes' else 'no' end as parts_exhaust_it,
                       case when scope.parts_overlap then 'yes' else 'no' end as parts_overlap, scope.note
                from scope left join scope whole on whole.scope_id = scope.part_of
                """);
    }

    @Test
    void choicesAreThoseOfTheFile() throws IOException {
        assertRows("choices", """
                select key as series_key, period_start || '/' || (period_end - 1) as period, %s, reason
                from figure_choice join series using (series_id) join source using (source_id)
                """.formatted(SOURCE));
    }

    @Test
    void targetsAreThoseOfTheFile() throws IOException {
        assertRows("targets", """
                select announcement.key, nullif(entry.target, announcement.key) as target, entry.title, series.key as series_key, entry.scope, announced_by,
                       nullif(array_to_string(bodies, '; '), '') as bodies, announced_on, printed, value, value_low, entry.unit,
                       case when per_year then 'yes' else 'no' end as per_year, qualifier, kind, promises, starts_on, due_on, baseline, baseline_period, baseline_value,
                       baseline_unit, baseline_factor, supersedes, prorated_from, %s, note
                from counting_announcement_entry entry join announcement using (announcement_id) join series using (series_id) join source using (source_id)
                """.formatted(SOURCE));
    }

    @Test
    void watchedTargetsAndCapacitiesAreThoseOfTheirFiles() throws IOException {
        assertRows("watched_targets", "select target, reason from watched_target");
        assertRows("capacities", """
                select key, name, scope, value, unit, case when per_year then 'yes' else 'no' end as per_year, qualifier, holds_from, holds_until, stated_on, %s, note
                from capacity join source using (source_id)
                """.formatted(SOURCE));
    }

    @Test
    void eventsAreThoseOfTheFile() throws IOException {
        assertRows("events", """
                select starts_on, ends_on, event.title, kind, array_to_string(routes, '; ') as routes, %s, note
                from event join source using (source_id)
                """.formatted(SOURCE));
    }

    @Test
    void loadingAgainAddsNothing() {
        var before = counts();

        referenceData.afterSingletonsInstantiated();

        assertThat(counts()).isEqualTo(before).containsEntry("figure", 420).containsEntry("import_batch", 9);
    }

    @ParameterizedTest
    @CsvSource({"figures, 420", "targets, 48", "events, 56", "watched_targets, 8", "capacities, 7"})
    void sameRowsUnderAnotherNameAreKnown(String file, int rows) throws IOException {
        var before = counts();

        var report = ingestion.ingest("copy of " + file + ".csv", Files.readAllBytes(Path.of("db", "reference", file + ".csv")));

        assertThat(report.problems()).isEmpty();
        assertThat(report.recorded()).isEqualTo(new Recorded(0, 0, rows));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void figuresAndReadingsAreHypertables() {
        assertThat(database.sql("select hypertable_name from timescaledb_information.hypertables where hypertable_schema = 'public'").query(String.class).list())
                .containsExactlyInAnyOrder("figure", "reading");
    }

    @ParameterizedTest
    @EnumSource(value = Frequency.class, names = {"ANNUAL", "HALF_YEARLY", "QUARTERLY", "MONTHLY"})
    void quarantinedFiguresAreKeptAndTakeNoPart(Frequency frequency, @Autowired Catalogue catalogue, @Autowired Archive archive) {
        var kept = catalogue.all().stream().flatMap(series -> archive.figures(series.key(), Vintage.LATEST).stream()).filter(figure -> !figure.isAccepted());
        var preferred = catalogue.all().stream().flatMap(series -> archive.preferred(series, Vintage.LATEST).values().stream());
        var used = catalogue.all().stream().flatMap(series -> archive.reconciled(series, frequency, Vintage.LATEST).observations().stream())
                .flatMap(observation -> observation.from().stream());

        assertThat(kept).hasSize(9).extracting(Figure::finding).doesNotContainNull();
        assertThat(Stream.concat(preferred, used)).hasSizeGreaterThan(250).extracting(PreferredFigure::figure).allMatch(Figure::isAccepted);
    }

    /// Numbers are compared as text, so that a lost digit shows.
    private void assertRows(String file, String query) throws IOException {
        var stored = database.sql(query).query().listOfRows().stream()
                .map(row -> row.values().stream().map(cell -> cell == null ? "" : cell.toString()).collect(Collectors.joining("|"))).toList();

        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", file + ".csv"))) {
            assertThat(stored).containsExactlyInAnyOrderElementsOf(reader.stream().map(ReferenceDataDatabaseTests::plainly).toList());
        }
    }

    /// A row as its table has it: periods as days.
    private static String plainly(NamedCsvRecord row) {
        return row.getFieldsAsMap().entrySet().stream()
                .map(cell -> cell.getKey().equals("period") ? days(Interval.parse(cell.getValue())) : cell.getValue()).collect(Collectors.joining("|"));
    }

    private static String days(Interval interval) {
        return interval.start() + "/" + interval.lastDay();
    }

    private Map<String, Integer> counts() {
        return Stream.of("conversion_factor", "scope", "series", "source", "import_batch", "figure", "figure_choice", "announcement_entry", "event", "watched_target", "capacity", "reading")
                .collect(Collectors.toMap(table -> table, table -> database.sql("select count(*) from " + table).query(Integer.class).single(),
                        (left, right) -> left, LinkedHashMap::new));
    }
}
