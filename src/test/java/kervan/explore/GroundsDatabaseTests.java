package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kervan.language.Language;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What is kept of a page, and that nobody sees anything old because of it.
@DatabaseTest
@SpringBootTest
class GroundsDatabaseTests {

    private static final String RENAME = "update event set title = :title where event_id = (select min(event_id) from event)";

    @Autowired
    private Grounds grounds;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void isLentAgainWhileNothingIsWritten() {
        assertThat(once(() -> used("btc_kz") == used("btc_kz"))).isTrue();
    }

    @Test
    void isLentToOneAtATime() {
        var lent = grounds.lend(exploration("btc_kz"));
        var other = grounds.lend(exploration("btc_kz"));

        assertThat(other.ground()).isNotSameAs(lent.ground());
    }

    @Test
    void bearsFewerSeriesButNotMore() {
        assertThat(once(() -> used("btc_kz,btc_transit") == used("btc_transit"))).isTrue();
        assertThat(used("btc_kz,gas_europe")).isNotSameAs(used("btc_kz,btc_transit"));
    }

    @Test
    void bearsOneVintage() {
        assertThat(used("btc_kz")).isNotSameAs(used("btc_kz", "2024-03-31"));
    }

    @Test
    void isWordedInOneLanguage() {
        var english = used("btc_kz");

        assertThat(Language.TURKISH.saying(() -> used("btc_kz"))).isNotSameAs(english);
    }

    @Test
    void isReadAnewAfterAnythingWasWritten() {
        var before = used("btc_kz");
        rename("Written");

        assertThat(used("btc_kz")).isNotSameAs(before);
        assertThat(titles("btc_kz")).contains("Written");
    }

    @Test
    void isReadAnewAfterWhatWasOpenIsCommitted() {
        elsewhere(() -> {
            rename("Open");
            assertThat(inAThread(() -> titles("btc_kz"))).doesNotContain("Open");
        });

        assertThat(titles("btc_kz")).contains("Open");
    }

    @Test
    void seesWhatItsOwnTransactionWrites() {
        used("btc_kz");
        elsewhere(() -> {
            rename("Mine");
            assertThat(titles("btc_kz")).contains("Mine");
            rename("Mine again");
            assertThat(titles("btc_kz")).contains("Mine again");
        });
    }

    @Test
    void forgetsTheOldest() {
        var first = used("btc_kz", "2024-01-01");
        IntStream.rangeClosed(1, 40).forEach(day -> used("btc_kz", "2025-01-01".replace("01-01", "%02d-%02d".formatted(1 + day / 28, 1 + day % 28))));

        assertThat(used("btc_kz", "2024-01-01")).isNotSameAs(first);
    }

    /// The database's own housekeeping counts as writing: it does not run all the time.
    private static boolean once(BooleanSupplier seen) {
        return IntStream.range(0, 5).anyMatch(attempt -> seen.getAsBoolean());
    }

    private Ground used(String series, String... asOf) {
        var lent = grounds.lend(exploration(series, asOf));
        grounds.giveBack(lent);
        return lent.ground();
    }

    private List<String> titles(String series) {
        var exploration = exploration(series).getFirst();
        return used(series).events(exploration.vintage()).stream().map(event -> event.title()).toList();
    }

    private static List<Exploration> exploration(String series, String... asOf) {
        var query = asOf.length == 0 ? Map.of("s", List.of(series)) : Map.of("s", List.of(series), "asOf", List.of(asOf));
        return List.of(Exploration.of(query).exploration());
    }

    private void rename(String title) {
        assertThat(database.sql(RENAME).param("title", title).update()).isOne();
    }

    private void elsewhere(Runnable acts) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> acts.run());
    }

    private static <T> T inAThread(Callable<T> call) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            return threads.submit(call).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
