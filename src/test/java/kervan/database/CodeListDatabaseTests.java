package kervan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kervan.figure.Aggregation;
import kervan.figure.Qualifier;
import kervan.figure.Standing;
import kervan.support.DatabaseTest;
import kervan.target.Promise;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CodeListDatabaseTests {

    private static final Map<String, List<String>> CODES = Map.of(
            "unit_of_measure", codes(UnitOfMeasure.values(), UnitOfMeasure::code),
            "observation_status", codes(ObservationStatus.values(), ObservationStatus::code),
            "qualifier", codes(Qualifier.values(), Qualifier::code),
            "standing", codes(Standing.values(), Standing::code),
            "aggregation", codes(Aggregation.values(), Aggregation::code),
            "promise_kind", codes(Promise.Kind.values(), Promise.Kind::code),
            "promise_subject", codes(Promise.Subject.values(), Promise.Subject::code));

    private static final List<String> DOMAINS = CODES.keySet().stream().sorted().toList();

    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'::text");

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @FieldSource("DOMAINS")
    void databaseAndJavaKnowTheSameCodes(String domain) {
        var check = database.sql("select pg_get_constraintdef(oid) from pg_constraint where contypid = :domain::regtype")
                .param("domain", domain).query(String.class).single();

        assertThat(QUOTED.matcher(check).results().map((MatchResult code) -> code.group(1).replace("''", "'"))).containsExactlyElementsOf(CODES.get(domain));
    }

    @Test
    void everyCodeListIsHeldToItsEnum() {
        var lists = database.sql("""
                select typname from pg_type join pg_constraint on contypid = pg_type.oid
                where typnamespace = 'public'::regnamespace and pg_get_constraintdef(pg_constraint.oid) like '%ARRAY[%'
                """).query(String.class).list();

        assertThat(lists).containsExactlyInAnyOrderElementsOf(DOMAINS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure_is_not_missing", "reading_missing_has_no_value"})
    void databaseAndJavaMeanTheSameByMissing(String constraint) {
        var check = database.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = :name and connamespace = 'public'::regnamespace")
                .param("name", constraint).query(String.class).single();

        assertThat(QUOTED.matcher(check).results().map(code -> code.group(1)))
                .containsExactlyElementsOf(Stream.of(ObservationStatus.values()).filter(ObservationStatus::isMissing).map(ObservationStatus::code).toList());
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).toList();
    }
}
