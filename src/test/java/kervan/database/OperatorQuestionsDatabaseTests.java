package kervan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What operators ask, on the reference data.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OperatorQuestionsDatabaseTests {

    private static final Path QUESTIONS = Path.of("db/ops");

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @MethodSource("questions")
    void eachQuestionSaysWhatItAsksAndOnlyReads(Path question) throws IOException {
        assertThat(Files.readString(question)).startsWith("-- ");
        assertThat(answer(question)).isNotEmpty();
    }

    @Test
    void sizesTellTablesAndTheirChunks() throws IOException {
        assertThat(answer(QUESTIONS.resolve("sizes.sql"))).extracting(row -> row.get("name")).contains("figure", "reading", "series", "import_batch");
        assertThat(answer(QUESTIONS.resolve("sizes.sql"))).filteredOn(row -> row.get("name").equals("figure"))
                .allSatisfy(row -> assertThat((Long) row.get("chunks")).isPositive());
    }

    @Test
    void gapsTellYearsWithoutAnyFigure() throws IOException {
        assertThat(answer(QUESTIONS.resolve("gaps.sql"))).filteredOn(row -> row.get("key").equals("btc_kz"))
                .extracting(row -> row.get("which")).containsExactly("2010, 2011, 2012, 2013, 2014, 2015, 2018, 2019, 2020, 2021");
    }

    @Test
    void lastImportsCountRowsOfEachFile() throws IOException {
        assertThat(answer(QUESTIONS.resolve("last_imports.sql"))).filteredOn(row -> row.get("file_name").equals("db/reference/figures.csv"))
                .extracting(row -> row.get("figures")).containsExactly(420L);
    }

    @Test
    void conflictsTellHowFarSourcesLieApart() throws IOException {
        assertThat(answer(QUESTIONS.resolve("conflicts.sql")).getFirst())
                .containsEntry("key", "btc_kz").containsEntry("figures", 6L).containsEntry("chosen", true).hasEntrySatisfying("lowest", value -> assertThat(value).hasToString("1.0"));
    }

    private List<Map<String, Object>> answer(Path question) throws IOException {
        var asked = Files.readString(question).strip().replaceFirst(";$", "");
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        return readOnly.execute(status -> sql.sql(asked).query().listOfRows());
    }

    private static Stream<Path> questions() throws IOException {
        try (var found = Files.list(QUESTIONS)) {
            return found.sorted().toList().stream();
        }
    }
}
