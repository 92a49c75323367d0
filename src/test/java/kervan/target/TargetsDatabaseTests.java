package kervan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kervan.support.DatabaseTest;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TargetsDatabaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private Targets targets;

    @Test
    void show() {
        for (var target : targets.all(Vintage.LATEST)) {
            for (var one : target.announcements()) {
                var judged = targets.judge(one, Standpoint.latest(TODAY));
                System.out.println("JUDGED " + target.key() + " " + one.key() + " " + one.value() + " " + judged.verdict() + " " + judged.voices().stream().map(v -> v.quantity().value() + "=" + v.verdict().code()).toList());
            }
            targets.past(target, TODAY).forEach(p -> System.out.println("   PAST " + p.day() + " " + p.judged().announcement().key() + " " + p.judged().verdict()));
        }
        assertThat(targets.all(Vintage.LATEST)).isNotEmpty();
    }
}
