package kervan.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import kervan.figure.Figure.Origin;
import kervan.figure.Source;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTests {

    @Test
    void endsWhenOrAfterItStarts() {
        assertThat(event("2025-07-23", "2025-09-13").end()).contains(PartialDate.parse("2025-09-13"));
        assertThat(event("2025-07-23", "2025-07").end()).contains(PartialDate.parse("2025-07"));
        assertThat(event("2025-07-23", null).end()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> event("2025-07-23", "2025-07-22")).withMessageContainingAll("2025-07-23", "2025-07-22");
        assertThatIllegalArgumentException().isThrownBy(() -> event("2025-07", "2025-06"));
    }

    @Test
    void endIsKnownOnceItCame() {
        var outage = event("2025-07-23", "2025-09-13");

        assertThat(outage.isKnownBy(LocalDate.of(2025, 9, 12))).isTrue();
        assertThat(outage.isEndKnownBy(LocalDate.of(2025, 9, 12))).isFalse();
        assertThat(outage.isEndKnownBy(LocalDate.of(2025, 9, 13))).isTrue();
        assertThat(event("2025-07-23", "2025-09").isEndKnownBy(LocalDate.of(2025, 9, 29))).isFalse();
        assertThat(event("2025-07-23", null).isEndKnownBy(LocalDate.of(2026, 1, 1))).isFalse();
    }

    private static Event event(String start, @Nullable String end) {
        return new Event(PartialDate.parse(start), end == null ? null : PartialDate.parse(end), "Chlorides at Ceyhan", "disruption", List.of("BTC"),
                new Source("Report.az", "Oil", null, null), null, new Origin("events.csv", 40));
    }
}
