package kervan.archive;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import kervan.support.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What the tables refuse, whatever the application does: a row that is right but for one thing.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class ConstraintDatabaseTests {

    private static final String FIGURE = """
            insert into figure (series_id, source_id, import_batch_id, recorded_at, period_start, period_end, value, value_low, value_high,
                                unit, qualifier, status, standing, finding, note, known_on, line)
            select (select min(series_id) from series), (select min(source_id) from source), (select min(import_batch_id) from import_batch), now(), row.*
            from (values (date '2031-01-01', date '2032-01-01', 5, null::numeric, null::numeric,
                          'Mt', 'exactly', 'A', 'accepted', null, null, date '2032-02-10', 2)) as row
            """;
    private static final String READING = "insert into reading (series_id, read_at, value, status) select min(series_id), '2031-01-01', %s from series";
    private static final String BATCH = "insert into import_batch (file_name, content_sha256, recorded_at, undone_at) values ('f', %s)";

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            date '2032-01-01', 5   | date '2031-01-01', 5          | figure_covers_at_least_a_day
            date '2032-01-01', 5   | date '2030-01-01', 5          | figure_covers_at_least_a_day
            'A'                    | 'O'                           | figure_is_not_missing
            'A'                    | 'X'                           | observation_status_check
            'Mt'                   | 'mt'                          | unit_of_measure_check
            'exactly'              | 'roughly'                     | qualifier_check
            'accepted'             | 'quarantined'                 | figure_in_quarantine_says_why
            'accepted'             | 'perhaps'                     | standing_check
            null::numeric, null::numeric | 4::numeric, null::numeric | figure_range_is_whole
            null::numeric, null::numeric | 5.1::numeric, 6::numeric  | figure_lies_in_its_range
            null::numeric, null::numeric | 4::numeric, 4.9::numeric  | figure_lies_in_its_range
            null::numeric, null::numeric | 5::numeric, 5::numeric    | figure_lies_in_its_range
            , 2)                   | , 0)                          | figure_line_counts_from_one
            , 5,                   | , null::numeric,              | "value"
            """)
    void figureIsRefused(String right, String wrong, String promise) {
        assertRefused(FIGURE.replace(right, wrong), promise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null::numeric, null::numeric", "5::numeric, 6::numeric", "4::numeric, 5::numeric"})
    void figureInsideItsRangeIsTaken(String range) {
        assertThatNoException().isThrownBy(() -> database.sql(FIGURE.replace("null::numeric, null::numeric", range)).update());
    }

    @ParameterizedTest
    @CsvSource({"'1.5, ''O''', reading_missing_has_no_value", "'1.5, ''M''', reading_missing_has_no_value", "'null, ''A''', reading_missing_has_no_value",
        "'1.5, ''Z''', observation_status_check"})
    void readingIsRefused(String valueAndStatus, String promise) {
        assertRefused(READING.formatted(valueAndStatus), promise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5, 'A'", "null, 'O'", "null, 'Q'"})
    void readingWithAValueOrAReasonIsTaken(String valueAndStatus) {
        assertThatNoException().isThrownBy(() -> database.sql(READING.formatted(valueAndStatus)).update());
    }

    @ParameterizedTest
    @CsvSource({"'''abc'', now(), null', import_batch_has_a_checksum",
        "'repeat(''a'', 64), now(), now() - interval ''1 second''', import_batch_is_undone_after_it_was_recorded"})
    void batchIsRefused(String values, String promise) {
        assertRefused(BATCH.formatted(values), promise);
    }

    @ParameterizedTest
    @CsvSource({"2024-13", "2024-3", "24", "2024-02-32", "spring 2024"})
    void dateThatIsNoneIsRefused(String date) {
        assertRefused("insert into source (publisher, title, published_on) values ('p', 't', '%s')".formatted(date), "partial_date_check");
    }

    @ParameterizedTest
    @CsvSource({"series, series_key_check, 'Has Space'", "announcement, announcement_key_is_plain, 'Has Space'"})
    void keyThatIsNoneIsRefused(String table, String promise, String key) {
        assertRefused("update %s set key = '%s' where key = (select min(key::text) from %1$s)".formatted(table, key), promise);
    }

    private void assertRefused(String statement, String promise) {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> database.sql(statement).update()).withMessageContaining("\"" + promise.replace("\"", "") + "\"");
    }
}
