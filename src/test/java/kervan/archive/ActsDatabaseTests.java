package kervan.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Transactional
class ActsDatabaseTests {

    private static final Instant NOON = Instant.parse("2032-03-01T12:00:00.123456789Z");

    private Acts acts;

    @BeforeEach
    void open(@Autowired ActStore store) {
        acts = new Acts(store, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void newestComesFirst() {
        var first = acts.record(Act.Kind.IMPORT, "batch 7", "figures.csv came in: 3 new.", "Ayla");
        var second = acts.record(Act.Kind.UNDO, "batch 7", "figures.csv was taken back.", null);

        assertThat(acts.all()).startsWith(second, first);
        assertThat(first.doneAt()).isEqualTo(Instant.parse("2032-03-01T12:00:00.123456Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankNameIsNone(String by) {
        assertThat(acts.record(Act.Kind.JUDGEMENT, "figure", "accepted", by).doneBy()).isNull();
    }

    @Test
    void emptySentenceIsNoAct() {
        assertThatThrownBy(() -> acts.record(Act.Kind.PREFERENCE, "btc_kz 2023", "", null)).isInstanceOf(DataIntegrityViolationException.class);
    }
}
