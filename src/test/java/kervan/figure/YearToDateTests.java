package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class YearToDateTests {

    private static final UnitConversion BTC = new UnitConversion(new BigDecimal("7.5"));
    private static final Reconciliation SERIES = new Reconciliation(UnitOfMeasure.MEGATONNE, BTC, Aggregation.SUM, Map.of());

    @Test
    void givesBackTheMonthsItWasMadeOf() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var months = trueMonths(random, 6);
            var figures = new ArrayList<>(IntStream.rangeClosed(1, 12).mapToObj(last -> exact(1, last, months)).toList());
            Collections.shuffle(figures, random);

            var reconciled = SERIES.at(Frequency.MONTHLY, figures);

            assertThat(reconciled).extracting(month -> month.observation().value()).containsExactlyElementsOf(months);
            assertThat(reconciled).extracting(month -> month.period().toString()).first().isEqualTo("2024-01");
        }
    }

    @Test
    void givesBackQuartersHalvesAndTheYear() {
        for (int seed = 0; seed < 40; seed++) {
            var months = trueMonths(new Random(seed), 6);
            var figures = IntStream.rangeClosed(1, 12).mapToObj(last -> exact(1, last, months)).toList();

            for (var frequency : List.of(Frequency.QUARTERLY, Frequency.HALF_YEARLY, Frequency.ANNUAL)) {
                assertThat(SERIES.at(frequency, figures)).allSatisfy(observation ->
                        assertThat(observation.observation().value()).isEqualByComparingTo(truth(observation.period().interval(), months)));
            }
        }
    }

    @Test
    void bearsTheTruthWithinItsRoundingHoweverItWasPrinted() {
        int derived = 0;
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var months = trueMonths(random, 7);
            var figures = Stream.concat(
                            IntStream.rangeClosed(1, 12).filter(last -> random.nextInt(5) > 0).mapToObj(last -> printed(1, last, months, random)),
                            IntStream.range(0, 4).mapToObj(number -> random.ints(1, 13).limit(2).sorted().toArray()).map(ends -> printed(ends[0], ends[1], months, random)))
                    .flatMap(List::stream).toList();

            for (var frequency : List.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.HALF_YEARLY, Frequency.ANNUAL)) {
                for (var observation : SERIES.at(frequency, figures)) {
                    if (!observation.isMissing()) {
                        assertBearsTheTruth(observation, months, UnitOfMeasure.MEGATONNE);
                        assertBearsTheTruth(observation.in(UnitOfMeasure.KILOBARREL, BTC), months, UnitOfMeasure.KILOBARREL);
                        derived += observation.derivation().orElseThrow() == Derivation.PUBLISHED ? 0 : 1;
                    }
                }
            }
        }

        assertThat(derived).isGreaterThan(1000);
    }

    private static void assertBearsTheTruth(ReconciledObservation observation, List<BigDecimal> months, UnitOfMeasure unit) {
        var value = observation.observation().value();
        var truth = in(unit, truth(observation.period().interval(), months));
        assertThat(truth.subtract(value).abs()).as("%s is %s, not %s", observation.period(), truth, value).isLessThanOrEqualTo(observation.rounding().halfWidth());
    }

    private static List<BigDecimal> trueMonths(Random random, int decimals) {
        return IntStream.range(0, 12).mapToObj(month -> BigDecimal.valueOf(random.nextInt(10_000, 400_000), 6).setScale(decimals)
                .add(decimals > 6 ? BigDecimal.valueOf(random.nextInt(10), 7) : BigDecimal.ZERO)).toList();
    }

    private static BigDecimal truth(Interval days, List<BigDecimal> months) {
        return IntStream.rangeClosed(days.start().getMonthValue(), days.lastDay().getMonthValue())
                .mapToObj(month -> months.get(month - 1)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Figure exact(int first, int last, List<BigDecimal> months) {
        var days = "2024-%02d/2024-%02d".formatted(first, last);
        return figure(days, truth(Interval.parse(days), months) + " Mt").build();
    }

    private static List<Figure> printed(int first, int last, List<BigDecimal> months, Random random) {
        var days = "2024-%02d/2024-%02d".formatted(first, last);
        return IntStream.range(0, random.nextInt(1, 3)).mapToObj(number -> {
            var unit = List.of(UnitOfMeasure.TONNE, UnitOfMeasure.KILOTONNE, UnitOfMeasure.MEGATONNE, UnitOfMeasure.KILOBARREL, UnitOfMeasure.MEGABARREL).get(random.nextInt(5));
            var value = in(unit, truth(Interval.parse(days), months)).setScale(random.nextInt(4), RoundingMode.HALF_UP);
            return figure(days, value.toPlainString() + " " + unit.code()).by("Somebody " + number).build();
        }).filter(figure -> figure.value().signum() != 0).toList();
    }

    private static BigDecimal in(UnitOfMeasure unit, BigDecimal megatonnes) {
        return switch (unit) {
            case KILOBARREL, MEGABARREL -> UnitOfMeasure.MEGABARREL.to(unit, megatonnes.multiply(BTC.barrelsPerTonne()));
            default -> UnitOfMeasure.MEGATONNE.to(unit, megatonnes);
        };
    }
}
