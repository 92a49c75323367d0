package kervan.breaks;

import static kervan.breaks.Reference.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnomaliesTests {

    private static final int DAY = 24;

    @ParameterizedTest
    @ValueSource(ints = {240, 1_000, 10_000})
    void cleanReadingsRaiseNoAlarmAndSpikesDo(int n) {
        var random = new Random(20261201);
        int alarms = 0;
        int spikes = 0;
        int seen = 0;
        for (int series = 0; series < 100_000 / n; series++) {
            var readings = hours(random, n, 1, 1);
            alarms += screened(readings).anomalies().size();
            var places = new HashSet<Integer>();
            for (int i = 0; i < Math.max(1, n / 200); i++) {
                int place = random.nextInt(n);
                if (places.add(place)) {
                    readings[place] += random.nextBoolean() ? 10 : -10;
                }
            }
            spikes += places.size();
            seen += (int) screened(readings).anomalies().stream().filter(one -> places.contains(one.index())).count();
        }

        assertThat(alarms).isLessThanOrEqualTo(10);
        assertThat(seen).isGreaterThanOrEqualTo((int) (0.95 * spikes));
    }

    /// The trap: held against the noise of the nights only, every day would be an alarm.
    @Test
    void calmNightsMakeNoAlarmsOfDays() {
        assertThat(screened(hours(new Random(8), 10_000, 0.1, 2)).anomalies()).isEmpty();
        assertThat(screened(hours(new Random(8), 1_000, 0.1, 1)).anomalies()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aSpikeIsHeldAgainstItsHour() {
        var readings = hours(new Random(2), 480, 1, 1);
        readings[300] += 12;

        var screening = screened(readings);

        assertThat(screening.seasonal()).isTrue();
        assertThat(screening.noise()).isCloseTo(1, within(0.25));
        assertThat(screening.anomalies()).singleElement().satisfies(one -> {
            assertThat(one.index()).isEqualTo(300);
            assertThat(one.value()).isEqualTo(readings[300]);
            assertThat(one.expected()).isCloseTo(readings[300] - 12, within(3.0));
            assertThat(one.score()).isCloseTo((one.value() - one.expected()) / screening.noise(), within(3.0)).isGreaterThan(5.5);
        });
    }

    @Test
    void theLastReadingIsLookedAtToo() {
        var readings = hours(new Random(2), 480, 1, 1);
        readings[479] -= 15;

        assertThat(screened(readings).anomalies()).extracting(Anomaly::index).containsExactly(479);
    }

    @Test
    void aLevelThatShiftsIsNoAnomaly() {
        var readings = hours(new Random(2), 960, 1, 1);
        for (int i = 500; i < readings.length; i++) {
            readings[i] += 50;
        }

        assertThat(screened(readings).anomalies()).isEmpty();
    }

    @Test
    void withFewerThanFourCyclesThereIsNoSeason() {
        var readings = IntStream.range(0, 80).mapToDouble(i -> 100 + i % 3).toArray();
        readings[40] = 130;

        assertThat(screened(readings)).satisfies(screening -> {
            assertThat(screening.seasonal()).isFalse();
            assertThat(screening.anomalies()).extracting(Anomaly::index).containsExactly(40);
        });
    }

    @Test
    void missingReadingsAreNoAnomalies() {
        var readings = hours(new Random(3), 960, 1, 1);
        Arrays.fill(readings, 100, 130, Double.NaN);
        readings[700] = Double.NaN;

        assertThat(screened(readings).anomalies()).isEmpty();
    }

    @Test
    void theResolutionOfTheMeterIsAFloor() {
        var readings = new double[200];
        Arrays.fill(readings, 5);
        readings[60] = 5.1;

        assertThat(found(Anomalies.usual(1).find(readings)).anomalies()).extracting(Anomaly::index).containsExactly(60);
        assertThat(found(new Anomalies(1, 5, 5.5, 0.1).find(readings)).anomalies()).isEmpty();
    }

    @Test
    void runningMediansAreMedians() {
        var random = new Random(13);
        var values = random.doubles(300).map(value -> value < 0.1 ? Double.NaN : Math.rint(value * 20)).toArray();

        var medians = RunningMedian.of(values, 7, 7);

        for (int i = 7; i < 293; i++) {
            var window = Arrays.stream(values, i - 7, i + 8).filter(value -> !Double.isNaN(value)).sorted().toArray();
            assertThat(medians[i]).isEqualTo((window[window.length / 2] + window[(window.length - 1) / 2]) / 2);
        }
        assertThat(RunningMedian.of(new double[] {5, 3, 9, 1, 7, 2, 8}, 1, 1)).containsExactly(5, 5, 3, 7, 2, 7, 7);
        assertThat(RunningMedian.of(new double[] {5, 3, 9, 1, 7, 2, 8}, 3, 1)).containsExactly(5, 5, 5, 5, 7, 7, 7);
    }

    @Test
    void badParametersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Anomalies(0, 5, 6, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Anomalies(1, 1, 6, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Anomalies(1, 5, Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Anomalies(1, 5, 6, -1));
    }

    private static Screening screened(double[] readings) {
        return found(Anomalies.usual(DAY).find(readings));
    }

    /// A day like a sine, with noise that differs by night (the first eight hours) and day.
    private static double[] hours(Random random, int n, double night, double day) {
        return IntStream.range(0, n).mapToDouble(i -> 100 + 20 * Math.sin(2 * Math.PI * i / DAY) + (i % DAY < 8 ? night : day) * random.nextGaussian()).toArray();
    }
}
