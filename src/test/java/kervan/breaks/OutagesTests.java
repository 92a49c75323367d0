package kervan.breaks;

import static kervan.breaks.Reference.found;
import static kervan.breaks.Reference.noise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutagesTests {

    private static final double GAP = Double.NaN;

    @Test
    void twoMonthsAtNothingAndOneAtLittleAreOneOutage() {
        var result = find(1, 100, 102, 99, 101, 100, 0, 0, 40, 100, 98, 101, 100, 103);

        assertThat(result.outages()).singleElement().satisfies(outage -> {
            assertThat(outage.first()).isEqualTo(5);
            assertThat(outage.last()).isEqualTo(7);
            assertThat(outage.length()).isEqualTo(3);
            assertThat(outage.kind()).isEqualTo(Outage.Kind.STOPPED);
            assertThat(outage.ongoing()).isFalse();
            assertThat(outage.usual()).isEqualTo(100, within(1e-9));
            assertThat(outage.lost()).isEqualTo(260, within(1e-9));
            assertThat(outage.lostLow()).isBetween(250.0, 260.0);
            assertThat(outage.lostHigh()).isBetween(260.0, 270.0);
        });
        assertThat(result.lost()).isEqualTo(260, within(1e-9));
        assertThat(result.mean()).isEqualTo(1044 / 13.0, within(1e-9));
        assertThat(result.meanOutside()).isEqualTo(100.4, within(1e-9));
    }

    @Test
    void muchLessThanUsualIsReduced() {
        assertThat(find(1, 100, 102, 99, 101, 100, 30, 45, 100, 98, 101, 100, 103).outages()).singleElement()
                .satisfies(outage -> assertThat(outage.kind()).isEqualTo(Outage.Kind.REDUCED)).satisfies(outage -> assertThat(outage.lost()).isEqualTo(125, within(1e-9)));
        assertThat(find(1, 100, 102, 99, 101, 100, 60, 100, 98, 101, 100, 103).outages()).isEmpty();
    }

    /// The trap: not reported is not stopped.
    @Test
    void aMissingValueIsNoOutageAndEndsOne() {
        assertThat(find(1, 100, 102, 99, GAP, GAP, GAP, 100, 98, 101, 100, 103).outages()).isEmpty();
        assertThat(find(1, 100, 102, 99, 100, 0, GAP, 0, 100, 98, 101, 100, 103).outages()).extracting(Outage::first, Outage::last)
                .containsExactly(tuple(4, 4), tuple(6, 6));
        assertThat(find(1, 100, 102, 99, 100, 101, 100, 0, GAP).outages()).singleElement().satisfies(outage -> assertThat(outage.ongoing()).isTrue());
    }

    @Test
    void nothingBeforeTheBeginningIsNoOutage() {
        var result = find(1, 0, 0, 0, 100, 102, 99, 101, 100, 100, 98, 0, 0);

        assertThat(result.outages()).singleElement().satisfies(outage -> {
            assertThat(outage.first()).isEqualTo(10);
            assertThat(outage.ongoing()).isTrue();
        });
    }

    @Test
    void aLevelThatFallsAndStaysIsNoOutage() {
        var flows = IntStream.range(0, 80).mapToDouble(i -> (i < 40 ? 100 : 30) + i % 3).toArray();

        assertThat(find(1, flows).outages()).isEmpty();
    }

    @Test
    void aSeasonIsNoOutage() {
        var flows = IntStream.range(0, 48).mapToDouble(i -> i % 12 == 6 ? 40 + i % 5 : 100 + i % 5).toArray();
        flows[30] = 0;
        flows[35] = 0;

        var outages = find(12, flows).outages();

        assertThat(outages).extracting(Outage::first).containsExactly(30, 35);
        assertThat(outages.getFirst().lost()).isCloseTo(42, within(5.0));
        assertThat(outages.getLast().lost()).isCloseTo(102, within(5.0));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 60", "0, 3, 120", "0.5, 3, 60", "0.5, 6, 120"})
    void theRangeHoldsWhatWasLostEightTimesOfTen(double rho, int length, int n) {
        var random = new Random(5);
        int held = 0;
        for (int series = 0; series < 100; series++) {
            var flows = months(random, n, rho);
            assertThat(find(12, flows).outages()).isEmpty();
            int first = 20 + random.nextInt(n - 40);
            double lost = 0;
            for (int i = first; i < first + length; i++) {
                lost += flows[i];
                flows[i] = 0;
            }
            var outage = find(12, flows).outages().getFirst();
            assertThat(outage.length()).isEqualTo(length);
            held += outage.lostLow() <= lost && lost <= outage.lostHigh() ? 1 : 0;
        }

        assertThat(held / 100.0).isBetween(0.70, 0.92);
    }

    @Test
    void whatFlowsTheOtherWayHasNoOutage() {
        assertThat(find(1, -100, -102, -99, 0, -100, -101, -100).outages()).isEmpty();
        assertThat(find(1, 0, 0, 0, 0, 0).outages()).isEmpty();
    }

    @Test
    void badParametersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outages(0, 6, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outages(1, 1, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outages(1, 6, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outages(1, 6, Double.NaN));
    }

    private static double[] months(Random random, int n, double rho) {
        var noise = noise(random, n, rho);
        return IntStream.range(0, n).mapToDouble(i -> 100 + 0.1 * i + 15 * Math.sin(2 * Math.PI * i / 12) + 8 * noise[i]).toArray();
    }

    private static Interruptions find(int period, double... flows) {
        return found(Outages.usual(period).find(flows));
    }
}
