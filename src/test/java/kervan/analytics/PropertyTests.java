package kervan.analytics;

import static kervan.analytics.Lines.made;
import static kervan.analytics.Lines.transformed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.timeseries.Frequency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any series: two hundred of them, with gaps, zeros and values below zero.
class PropertyTests {

    private static final String[] CODES = {"lin", "chg", "ch1", "pch", "pc1", "pca", "cch", "cca", "log", "ytd"};

    static Stream<TimeSeries> series() {
        return IntStream.range(0, 200).mapToObj(seed -> {
            var random = new Random(seed);
            var first = Stream.of("2019-11", "2020-Q2", "2021-S2", "1999").toList().get(seed % 4);
            var values = new ArrayList<String>();
            for (int at = 0; at < 1 + random.nextInt(40); at++) {
                values.add(random.nextInt(6) == 0 ? "-" : new BigDecimal(random.nextInt(100_000) - (random.nextInt(5) == 0 ? 100_000 : 0)).movePointLeft(random.nextInt(4)).toPlainString());
            }
            return Lines.volumes(first, String.join(" ", values));
        });
    }

    @ParameterizedTest
    @MethodSource("series")
    void aMissingValueNeverBecomesZero(TimeSeries line) {
        for (var code : CODES) {
            var after = transformed(line, code);
            assertThat(after.values()).hasSameSizeAs(line.values());
            for (int at = 0; at < line.values().size(); at++) {
                assertThat(line.values().get(at).isMissing() && !after.values().get(at).isMissing()).as("%s at %d", code, at).isFalse();
                assertThat(after.values().get(at).why().map(Gap::sentence)).satisfiesAnyOf(why -> assertThat(why).isEmpty(), why -> assertThat(why.orElseThrow()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void differencesOfTotalsAreTheValues(TimeSeries line) {
        var totals = transformed(line, "ytd");
        var differences = transformed(totals, "chg");

        for (var value : differences.values()) {
            if (!value.isMissing() && !value.period().equals(Calendar.first(value.period().at(Frequency.ANNUAL), line.frequency()))) {
                assertThat(value.number()).isEqualByComparingTo(line.at(value.period()).orElseThrow().number());
                assertThat(value.rounding().halfWidth()).isEqualByComparingTo(line.at(value.period()).orElseThrow().rounding().halfWidth());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void indexDoesNotKnowTheScale(TimeSeries line) {
        var base = line.values().stream().filter(value -> value.inexact().filter(number -> number.number().signum() > 0 && number.keepsItsSign()).isPresent()).findFirst();
        var tripled = line.with(line.unit(), line.behaviour(), value -> value.inexact().map(number -> Value.of(value.period(), number.times(BigDecimal.valueOf(3)), value.status(), value.coverage())).orElse(value));
        base.ifPresent(at -> assertThat(numbers(transformed(tripled, "idx:" + at.period()))).isEqualTo(numbers(transformed(line, "idx:" + at.period()))));
    }

    @ParameterizedTest
    @MethodSource("series")
    void growthOnTheYearIsGrowthWhereAPeriodIsAYear(TimeSeries line) {
        if (line.frequency() == Frequency.ANNUAL) {
            assertThat(transformed(line, "pc1")).isEqualTo(transformed(line, "pch"));
            assertThat(transformed(line, "ch1")).isEqualTo(transformed(line, "chg"));
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void sumIsTheMeanTimesItsParts(TimeSeries line) {
        if (line.frequency() != Frequency.ANNUAL) {
            var sums = made(new Resampling(Frequency.ANNUAL, Optional.of(Method.SUM), Completeness.ALL).apply(line));
            var means = made(new Resampling(Frequency.ANNUAL, Optional.of(Method.AVERAGE), Completeness.ALL).apply(line));
            for (int at = 0; at < sums.values().size(); at++) {
                var mean = means.values().get(at).number();
                var sum = sums.values().get(at).number();
                assertThat(mean == null).isEqualTo(sum == null);
                if (sum != null) {
                    assertThat(mean.multiply(BigDecimal.valueOf(Calendar.parts(sums.values().get(at).period(), line.frequency()))).setScale(20, RoundingMode.HALF_UP)).isEqualByComparingTo(sum);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 12})
    void movingMeanOfAConstantIsTheConstant(int periods) {
        var smoothed = made(new Smoothing(Smoothing.Kind.MEAN, periods).apply(Lines.volumes("2020-01", "7.5 ".repeat(24))));

        assertThat(smoothed.values().stream().filter(value -> !value.isMissing())).hasSize(25 - periods).allSatisfy(value -> assertThat(value.number()).isEqualByComparingTo("7.5"));
    }

    private static List<String> numbers(TimeSeries series) {
        return series.values().stream().map(value -> value.number() == null ? "-" : value.number().setScale(20, RoundingMode.HALF_UP).toPlainString()).toList();
    }
}
