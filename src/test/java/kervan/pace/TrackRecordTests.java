package kervan.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import kervan.pace.TrackRecord.Promise;
import org.junit.jupiter.api.Test;

class TrackRecordTests {

    private static final Promise MET = Promise.of("1.2 Mt in 2024", new BigDecimal("1.2"), new BigDecimal("1.5"), new Verdict.Met(new BigDecimal("0.3")));
    private static final Promise MISSED = Promise.of("1.75 Mt in 2024", new BigDecimal("1.75"), new BigDecimal("1.4"), new Verdict.Missed(new BigDecimal("0.35"), new BigDecimal("0.35")));
    private static final Promise DISPUTED = Promise.of("1.5 Mt in 2025", new BigDecimal("1.5"), new BigDecimal("1.3"), new Verdict.MetBySome(1, 2));

    @Test
    void isOutcomeOverPromise() {
        var two = new TrackRecord(List.of(MET, MISSED));

        assertThat(MET.ratio()).isEqualByComparingTo("1.25");
        assertThat(MISSED.ratio()).isEqualByComparingTo("0.8");
        assertThat(two.mean()).contains(new BigDecimal("1.025"));
        assertThat(two.count()).isEqualTo(2);
        assertThat(two.met()).isEqualTo(1);
    }

    @Test
    void disputedIsNeitherMetNorMissed() {
        var record = new TrackRecord(List.of(MET, DISPUTED));

        assertThat(record.met()).isEqualTo(1);
        assertThat(record.disputed()).isEqualTo(1);
    }

    @Test
    void nobodyIsRankedByFewerThanFive() {
        assertThat(new TrackRecord(Collections.nCopies(4, MET)).isRankable()).isFalse();
        assertThat(new TrackRecord(Collections.nCopies(5, MET)).isRankable()).isTrue();
    }

    @Test
    void nothingHasNoMean() {
        assertThat(new TrackRecord(List.of()).mean()).isEmpty();
    }
}
