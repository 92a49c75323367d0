package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static kervan.timeseries.ObservationStatus.ESTIMATED;
import static kervan.timeseries.ObservationStatus.FORECAST;
import static kervan.timeseries.ObservationStatus.LOW_RELIABILITY;
import static kervan.timeseries.ObservationStatus.NORMAL;
import static kervan.timeseries.ObservationStatus.PROVISIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kervan.support.FigureBuilder;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class RunningTotalTests {

    private static final UnitConversion BTC = new UnitConversion(new BigDecimal("7.5"));
    private static final Reconciliation VOLUME = new Reconciliation(UnitOfMeasure.KILOTONNE, BTC, Aggregation.SUM, Map.of());
    private static final Reconciliation RATE = new Reconciliation(UnitOfMeasure.KILOBARREL_PER_DAY, BTC, Aggregation.MEAN, Map.of());

    @Test
    void yearToDateFiguresArePoints() {
        var totals = totals("2025", figure("2025-S1", "785 kt").saying(Qualifier.OVER).by("FBC"), figure("2025-S1", "785 kt").by("Baird"),
                figure("2025-01/2025-08", "923 kt"), figure("2025-01/2025-08", "0.9 Mt").by("TUKIB"), figure("2025", "1.5 Mt").is(FORECAST));

        assertThat(totals).extracting(RunningTotal::endExclusive).containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 1));
        assertThat(totals).extracting(total -> total.quantity().value().intValueExact()).containsExactly(785, 923);
        assertThat(totals).allMatch(RunningTotal::isPublished);
        assertThat(totals.getLast().quantity().rounding().halfWidth()).isEqualByComparingTo("0.5");
        assertThat(totals.getLast().days()).hasToString("2025-01/2025-08");
    }

    @Test
    void datesBetweenAreDifferenced() {
        var totals = totals("2024", figure("2024-Q1", "355 kt"), figure("2024-S1", "701.2 kt"), figure("2024-01/2024-07", "837 kt"),
                figure("2024-06", "123.7 kt"), figure("2024-07", "136 kt"), figure("2024-08", "120 kt").is(FORECAST));

        assertThat(totals).extracting(total -> total.days() + " " + total.quantity().value())
                .containsExactly("2024-Q1 355", "2024-01/2024-05 577.5", "2024-S1 701.2", "2024-01/2024-07 837");
        assertThat(totals.get(1).lineage()).extracting(ReconciledObservation.Term::added).containsExactly(true, false);
        assertThat(totals.get(1).isPublished()).isFalse();
    }

    @Test
    void yearKnownAsAWholeIsOnePoint() {
        var totals = totals("2023", figure("2023", "1.392 Mt").by("KazTransOil"), figure("2023", "1.39 Mt").by("SOCAR"), figure("2023", "1.1 Mt").by("minister"));

        assertThat(totals).hasSize(1);
        assertThat(totals.getFirst().endExclusive()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(totals.getFirst().quantity().value()).isEqualByComparingTo("1392");
        assertThat(totals.getFirst().lineage().getFirst().preferred().isContested()).isTrue();
    }

    @Test
    void estimatesAndForecastsAreNoPoints() {
        assertThat(totals("2023", figure("2023-S1", "373.1 kt").is(ESTIMATED), figure("2023-Q3", "300 kt"))).isEmpty();
        assertThat(totals("2025", figure("2025", "1.5 Mt").is(FORECAST))).isEmpty();
    }

    @Test
    void estimateIsATotalWhereNothingElseIsKnown() {
        var figures = List.of(figure("2023-S1", "373.1 kt").is(ESTIMATED).build(), figure("2023-Q3", "300 kt").build());

        assertThat(VOLUME.total(Interval.parse("2023-S1"), figures).orElseThrow().status()).isEqualTo(ESTIMATED);
        assertThat(VOLUME.total(Interval.parse("2023-01/2023-09"), figures).orElseThrow().quantity().value()).isEqualByComparingTo("673.1");
        assertThat(VOLUME.total(Interval.parse("2023"), figures)).isEmpty();
    }

    @Test
    void reportedFiguresGoBeforeBetterRoundedEstimates() {
        var figures = List.of(figure("2023-01/2023-02", "0.2 Mt").build(), figure("2023-Q1", "0.3 Mt").build(), figure("2023-03", "110.0 kt").is(ESTIMATED).build(),
                figure("2023-01/2023-04", "0.4 Mt").build());

        var march = VOLUME.total(Interval.parse("2023-03/2023-04"), figures).orElseThrow();

        assertThat(march.status()).isEqualTo(NORMAL);
        assertThat(march.quantity().value()).isEqualByComparingTo("200");
        assertThat(march.uncertain()).isTrue();
    }

    @Test
    void daysMayBeginAndEndAnywhere() {
        var april = totals("2023-04/2023-12", figure("2023-Q1", "20 kt"), figure("2023-S1", "373.1 kt"), figure("2023", "1392 kt"));
        var agreement = totals("2023-04/2024-03", figure("2023-Q1", "20 kt"), figure("2023", "1392 kt"), figure("2024-Q1", "355 kt"));

        assertThat(april).extracting(total -> total.endExclusive() + " " + total.quantity().value()).containsExactly("2023-07-01 353.1", "2024-01-01 1372");
        assertThat(agreement).extracting(total -> total.endExclusive() + " " + total.quantity().value()).containsExactly("2024-01-01 1372", "2024-04-01 1727");
    }

    @Test
    void figuresOfOtherYearsAreNoSteps() {
        assertThat(totals("2024", figure("2023", "1392 kt"), figure("2023-01/2024-03", "1747 kt"))).isEmpty();
        assertThat(totals("2024-01-01", figure("2024", "1400 kt"))).isEmpty();
    }

    @Test
    void whatContradictsItselfIsNoPoint() {
        var totals = totals("2022", figure("2022-01/2022-09", "1.84 Mt"), figure("2022-Q3", "2.50 Mt"));

        assertThat(totals).extracting(total -> total.days().toString()).containsExactly("2022-01/2022-09");
    }

    @Test
    void whatIsLostInRoundingIsNoPoint() {
        var figures = List.of(figure("2022", "1.8 Mt").build(), figure("2022-Q4", "1.8 Mt").build());

        assertThat(VOLUME.runningTotals(Interval.parse("2022"), figures)).extracting(total -> total.days().toString()).containsExactly("2022");
        assertThat(VOLUME.total(Interval.parse("2022-01/2022-09"), figures).orElseThrow().status()).isEqualTo(LOW_RELIABILITY);
    }

    @Test
    void quarantinedFiguresTakeNoPart() {
        assertThat(totals("2024", figure("2024-S1", "2.455 Mt").quarantined(), figure("2024-01/2024-07", "3.215 Mt"))).hasSize(1);
    }

    @Test
    void ratesGiveNoneAndSayWhy() {
        var figures = List.of(figure("2024-01", "30.1 kb/d").build());

        assertThat(RATE.runningTotals(Interval.parse("2024"), figures)).isEmpty();
        assertThat(RATE.total(Interval.parse("2024-01"), figures)).isEmpty();
        assertThat(RATE.whyNothingAddsUp()).contains("a rate is neither added nor differenced");
        assertThat(VOLUME.whyNothingAddsUp()).isEmpty();
    }

    @Test
    void statusIsThatOfTheLeastCertain() {
        var totals = totals("2024", figure("2024-01", "110 kt"), figure("2024-02", "120 kt").is(PROVISIONAL), figure("2024-03", "130 kt"));

        assertThat(totals).extracting(RunningTotal::status).containsExactly(NORMAL, PROVISIONAL, PROVISIONAL);
    }

    @Test
    void barrelsAreConvertedAndSayIt() {
        var total = totals("2024-Q1", figure("2024-Q1", "2.66 Mbbl")).getFirst();

        assertThat(total.converted()).isTrue();
        assertThat(total.quantity().unit()).isEqualTo(UnitOfMeasure.KILOTONNE);
        assertThat(total.in(UnitOfMeasure.MEGATONNE, BTC).quantity().value()).isEqualByComparingTo("0.355");
        assertThat(total.in(UnitOfMeasure.KILOTONNE, BTC)).isSameAs(total);
        assertThatThrownBy(() -> total.in(UnitOfMeasure.TEU, BTC)).hasMessageContaining("cannot become");
    }

    @Test
    void totalOfAPeriodIsItsObservation() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var figures = IntStream.range(0, random.nextInt(1, 9)).mapToObj(number -> anyFigure(random).build()).distinct().toList();

            for (var observation : VOLUME.at(Frequency.QUARTERLY, figures)) {
                var total = VOLUME.total(observation.period().interval(), figures);
                assertThat(total.map(one -> one.quantity().value())).as("%d: %s", seed, observation.period()).isEqualTo(observation.quantity().map(one -> one.value()));
            }
        }
    }

    @Test
    void pointsAreTheTotalsOfTheirDays() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var figures = IntStream.range(0, random.nextInt(1, 12)).mapToObj(number -> anyFigure(random).build()).distinct().toList();

            var totals = VOLUME.runningTotals(Interval.parse("2024"), figures);

            assertThat(totals).isSortedAccordingTo((one, other) -> one.endExclusive().compareTo(other.endExclusive()));
            assertThat(totals).allSatisfy(total -> assertThat(VOLUME.total(total.days(), figures).orElseThrow().quantity()).isEqualTo(total.quantity()));
        }
    }

    private static FigureBuilder anyFigure(Random random) {
        var ends = random.ints(1, 14).distinct().limit(2).sorted().toArray();
        var days = new Interval(TimePeriod.of(Frequency.MONTHLY, 2024, 1).plus(ends[0] - 1).start().toLocalDate(), TimePeriod.of(Frequency.MONTHLY, 2024, 1).plus(ends[1] - 1).start().toLocalDate());
        return figure(days.toString(), (ends[1] - ends[0]) * 100 + random.nextInt(5) + (random.nextBoolean() ? ".5 kt" : " kt"));
    }

    private static List<RunningTotal> totals(String days, FigureBuilder... figures) {
        return VOLUME.runningTotals(Interval.parse(days), Arrays.stream(figures).map(FigureBuilder::build).toList());
    }
}
