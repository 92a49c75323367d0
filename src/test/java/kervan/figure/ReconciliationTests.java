package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static kervan.timeseries.ObservationStatus.ESTIMATED;
import static kervan.timeseries.ObservationStatus.FORECAST;
import static kervan.timeseries.ObservationStatus.LOW_RELIABILITY;
import static kervan.timeseries.ObservationStatus.NORMAL;
import static kervan.timeseries.ObservationStatus.PROVISIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kervan.support.FigureBuilder;
import kervan.timeseries.Frequency;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class ReconciliationTests {

    private static final UnitConversion BTC = new UnitConversion(new BigDecimal("7.5"));
    private static final Reconciliation VOLUME = new Reconciliation(UnitOfMeasure.KILOTONNE, BTC, Aggregation.SUM, Map.of());
    private static final Reconciliation RATE = new Reconciliation(UnitOfMeasure.KILOBARREL_PER_DAY, BTC, Aggregation.MEAN, Map.of());

    @Test
    void takesAFigureForThePeriodAsPublished() {
        var march = only(Frequency.MONTHLY, figure("2024-03", "0.120 Mt").is(PROVISIONAL));

        assertThat(march.period()).hasToString("2024-03");
        assertThat(march.observation().value()).isEqualByComparingTo("120");
        assertThat(march.observation().status()).isEqualTo(PROVISIONAL);
        assertThat(march.rounding().halfWidth()).isEqualByComparingTo("0.5");
        assertThat(march.derivation()).contains(Derivation.PUBLISHED);
        assertThat(march.converted()).isFalse();
    }

    @Test
    void prefersWhatWasPublishedToWhatCouldBeDerivedMoreExactly() {
        var quarter = only(Frequency.QUARTERLY, figure("2024-Q1", "0.4 Mt"), figure("2024-01", "110.1 kt"), figure("2024-02", "120.1 kt"), figure("2024-03", "130.1 kt"));

        assertThat(quarter.observation().value()).isEqualByComparingTo("400");
        assertThat(quarter.derivation()).contains(Derivation.PUBLISHED);
    }

    @Test
    void reportsEachValueOfThePeriodOnce() {
        var year = only(Frequency.ANNUAL, figure("2025", "1.3 Mt").by("A"), figure("2025", "1.30 Mt").by("B"), figure("2025", "1.5 Mt").by("C"), figure("2025", "1.2 Mt").is(ESTIMATED));

        assertThat(year.reported()).extracting(quantity -> quantity.value().intValueExact()).containsExactlyInAnyOrder(1300, 1500);
        assertThat(year.published()).isPresent();
    }

    @Test
    void partsOfAPeriodAreNoReportsOfIt() {
        var year = only(Frequency.ANNUAL, figure("2025-S1", "0.785 Mt"), figure("2025-S2", "0.615 Mt"));
        var guessed = only(Frequency.ANNUAL, figure("2025-S1", "0.785 Mt"), figure("2025-S2", "0.615 Mt").is(ESTIMATED));

        assertThat(year.reported()).extracting(quantity -> quantity.value().intValueExact()).containsExactly(1400);
        assertThat(year.published()).isEmpty();
        assertThat(guessed.reported()).isEmpty();
    }

    @Test
    void addsTheParts() {
        var quarter = only(Frequency.QUARTERLY, figure("2024-01", "110.1 kt"), figure("2024-02", "120.1 kt").is(ESTIMATED), figure("2024-03", "130.1 kt").is(PROVISIONAL));

        assertThat(quarter.observation().value()).isEqualByComparingTo("360.3");
        assertThat(quarter.observation().status()).isEqualTo(ESTIMATED);
        assertThat(quarter.rounding().halfWidth()).isEqualByComparingTo("0.15");
        assertThat(quarter.derivation()).contains(Derivation.SUMMED);
        assertThat(quarter.from()).extracting(part -> part.figure().interval().toString()).containsExactly("2024-01", "2024-02", "2024-03");
        assertThat(quarter.why()).isEqualTo("made of 3 figures");
    }

    @Test
    void subtractsOneYearToDateFromTheNext() {
        var months = at(Frequency.MONTHLY, figure("2025-01/2025-08", "923 kt"), figure("2025-01/2025-07", "0.8084 Mt"));

        var august = months.getLast();
        assertThat(months).hasSize(1);
        assertThat(august.period()).hasToString("2025-08");
        assertThat(august.observation().value()).isEqualByComparingTo("114.6");
        assertThat(august.rounding().halfWidth()).isEqualByComparingTo("0.55");
        assertThat(august.derivation()).contains(Derivation.DIFFERENCED);
    }

    @Test
    void findsAQuarterInFiguresForTheYearToDate() {
        var quarters = at(Frequency.QUARTERLY, figure("2024-Q1", "355 kt"), figure("2024-S1", "701.2 kt"), figure("2024-01/2024-09", "1050 kt"), figure("2024", "1400 kt"));

        assertThat(quarters).extracting(quarter -> quarter.observation().value().toString()).containsExactly("355", "346.2", "348.8", "350");
        assertThat(quarters).extracting(quarter -> quarter.derivation().orElseThrow())
                .containsExactly(Derivation.PUBLISHED, Derivation.DIFFERENCED, Derivation.DIFFERENCED, Derivation.DIFFERENCED);
    }

    @Test
    void findsTheSecondHalfOfAYear() {
        var halves = at(Frequency.HALF_YEARLY, figure("2024-S1", "701.2 kt"), figure("2024", "1400 kt"));

        assertThat(halves).extracting(half -> half.period().toString()).containsExactly("2024-S1", "2024-S2");
        assertThat(halves.getLast().observation().value()).isEqualByComparingTo("698.8");
    }

    @Test
    void findsAMonthBehindFiguresThatEndInItsMiddle() {
        var may = at(Frequency.MONTHLY, figure("2024-01-01/2024-05-14", "520.0 kt"), figure("2024-05-15/2024-05-31", "60.0 kt"), figure("2024-01/2024-04", "470.0 kt")).getLast();

        assertThat(may.period()).hasToString("2024-05");
        assertThat(may.observation().value()).isEqualByComparingTo("110.0");
        assertThat(may.from()).extracting(part -> part.figure().interval().toString())
                .containsExactly("2024-01/2024-04", "2024-01-01/2024-05-14", "2024-05-15/2024-05-31");
    }

    @Test
    void goesTheWayThatCarriesTheLeastRounding() {
        var third = at(Frequency.MONTHLY, figure("2024-Q1", "0.36 Mt"), figure("2024-01/2024-02", "0.23 Mt"),
                figure("2024-01/2024-04", "480.0 kt"), figure("2024-03/2024-04", "250.0 kt"), figure("2024-04", "120.0 kt")).getFirst();

        assertThat(third.period()).hasToString("2024-03");
        assertThat(third.observation().value()).isEqualByComparingTo("130.0");
        assertThat(third.rounding().halfWidth()).isEqualByComparingTo("0.1");
    }

    @Test
    void neverSubtractsForecasts() {
        assertThat(at(Frequency.MONTHLY, figure("2024-01/2024-11", "1280 kt"), figure("2024", "1400 kt").is(FORECAST))).isEmpty();
        assertThat(at(Frequency.QUARTERLY, figure("2024-01", "110 kt").is(FORECAST), figure("2024-02", "110 kt"), figure("2024-03", "110 kt"))).isEmpty();
    }

    @Test
    void takesAForecastAsItStands() {
        var year = only(Frequency.ANNUAL, figure("2026", "1.6 Mt").is(FORECAST));

        assertThat(year.observation().status()).isEqualTo(FORECAST);
        assertThat(year.observation().value()).isEqualByComparingTo("1600");
    }

    @Test
    void neverUsesWhatIsQuarantined() {
        var figures = List.of(figure("2024-01", "110 kt").build(), figure("2024-02", "276.1 Mt").quarantined().build(), figure("2024-01/2024-02", "230 kt").build());

        var months = VOLUME.at(Frequency.MONTHLY, figures);

        assertThat(months).extracting(month -> month.observation().value().toString()).containsExactly("110", "120");
        assertThat(VOLUME.preferred(figures).keySet()).extracting(Object::toString).containsExactly("2024-01", "2024-01/2024-02");
        assertThat(at(Frequency.MONTHLY, figure("2024-01", "110 kt").quarantined())).isEmpty();
    }

    @Test
    void leavesOutWhatContradictsItselfAndSaysWhy() {
        var months = at(Frequency.MONTHLY, figure("2024-01", "110 kt"), figure("2024-01/2024-02", "90 kt"), figure("2024-03", "120 kt"));

        assertThat(months.get(1).isMissing()).isTrue();
        assertThat(months.get(1).observation().value()).isNull();
        assertThat(months.get(1).why()).isEqualTo("the figures contradict each other: their difference is below zero (90 kt - 110 kt)");
    }

    @Test
    void doesNotBlameFiguresForTheirRounding() {
        var months = at(Frequency.MONTHLY, figure("2024-01", "923 kt"), figure("2024-01/2024-02", "0.9 Mt"), figure("2024-03", "120 kt"));

        assertThat(months.get(1).isMissing()).isTrue();
        assertThat(months.get(1).why()).isEqualTo("the difference of the figures is lost in their rounding: it comes out below zero");
    }

    @Test
    void doubtsWhatRoundingAloneCouldMakeUp() {
        var months = at(Frequency.MONTHLY, figure("2024-01/2024-02", "3.7 Mt"), figure("2024-Q1", "3.8 Mt"), figure("2024-01/2024-04", "5.0 Mt"));

        assertThat(months).extracting(month -> month.observation().status()).containsExactly(LOW_RELIABILITY, NORMAL);
        assertThat(months.getFirst().observation().value()).isEqualByComparingTo("100");
        assertThat(months.getFirst().rounding().halfWidth()).isEqualByComparingTo("100");
    }

    @Test
    void neitherAddsNorSubtractsRates() {
        var months = RATE.at(Frequency.MONTHLY, List.of(figure("2024-01", "30 kb/d").build(), figure("2024-Q1", "35 kb/d").build(), figure("2024-03", "39 kb/d").build()));
        var quarters = RATE.at(Frequency.QUARTERLY, List.of(figure("2024-01", "30 kb/d").build(), figure("2024-02", "30 kb/d").build(), figure("2024-03", "39 kb/d").build()));

        assertThat(months.get(1).why()).isEqualTo("no figure for the period; a rate is neither added nor differenced");
        assertThat(quarters).isEmpty();
    }

    @Test
    void doesNotReachOverTheNewYear() {
        assertThat(at(Frequency.MONTHLY, figure("2023-12/2024-01", "200 kt"), figure("2023-12", "90 kt"))).extracting(month -> month.period().toString())
                .containsExactly("2023-12");
    }

    @Test
    void saysWhyAPeriodInTheMiddleIsMissing() {
        var months = at(Frequency.MONTHLY, figure("2024-01", "110 kt"), figure("2024-Q1", "350 kt"), figure("2024-06", "120 kt"));

        assertThat(months).extracting(month -> month.period().toString()).containsExactly("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06");
        assertThat(months).extracting(ReconciledObservation::isMissing).containsExactly(false, true, true, true, true, false);
        assertThat(months.subList(1, 3)).allMatch(month -> month.why().equals("no figures that add up to the period"));
        assertThat(months.subList(3, 5)).allMatch(month -> month.why().equals("no figure was published"));
    }

    @Test
    void beginsAndEndsWithAValue() {
        var months = at(Frequency.MONTHLY, figure("2022", "250 kt"), figure("2023-05", "110 kt"), figure("2023-07", "120 kt"), figure("2024-S1", "700 kt"));

        assertThat(months).extracting(month -> month.period().toString()).containsExactly("2023-05", "2023-06", "2023-07");
    }

    @Test
    void isEmptyWithoutFigures() {
        assertThat(at(Frequency.MONTHLY)).isEmpty();
        assertThat(at(Frequency.MONTHLY, figure("2024", "1400 kt"))).isEmpty();
    }

    @Test
    void leavesOutFiguresInUnitsItDoesNotReach() {
        assertThat(at(Frequency.ANNUAL, figure("2024", "17 bcm"), figure("2023", "1.4 Mt"))).extracting(year -> year.period().toString()).containsExactly("2023");
    }

    @Test
    void saysThatAFactorWasUsed() {
        var series = new Reconciliation(UnitOfMeasure.MEGABARREL, BTC, Aggregation.SUM, Map.of());

        assertThat(series.at(Frequency.ANNUAL, List.of(figure("2024", "2.2 Mt").build())).getFirst().converted()).isTrue();
        assertThat(series.at(Frequency.ANNUAL, List.of(figure("2024", "45 kb/d").build())).getFirst().converted()).isFalse();
        assertThat(series.at(Frequency.ANNUAL, List.of(figure("2024", "16500 kbbl").build())).getFirst().converted()).isFalse();
    }

    @Test
    void changesItsUnitAndKeepsItsStory() {
        var year = only(Frequency.ANNUAL, figure("2023", "1392 kt"), figure("2023", "1.0 Mt"));

        var barrels = year.in(UnitOfMeasure.MEGABARREL, BTC);

        assertThat(barrels.observation().value()).isEqualByComparingTo("10.44");
        assertThat(barrels.converted()).isTrue();
        assertThat(barrels.from()).isEqualTo(year.from());
        assertThat(barrels.spread().orElseThrow().low()).isEqualByComparingTo("7.5");
        assertThat(barrels.spread().orElseThrow().high()).isEqualByComparingTo("10.44");
        assertThat(year.in(UnitOfMeasure.MEGATONNE, BTC).converted()).isFalse();
    }

    @Test
    void showsHowFarReportedFiguresLieApart() {
        var year = only(Frequency.ANNUAL, figure("2023", "1392 kt"), figure("2023", "1.057 Mt"), figure("2023", "1.0 Mt").is(ESTIMATED), figure("2023", "1.5 Mt").quarantined());

        assertThat(year.isContested()).isTrue();
        assertThat(year.spread()).hasValueSatisfying(spread -> {
            assertThat(spread.low()).isEqualByComparingTo("1057");
            assertThat(spread.high()).isEqualByComparingTo("1392");
            assertThat(spread.figures()).isEqualTo(2);
        });
    }

    @Test
    void doesNotDependOnTheOrderOfFigures() {
        var figures = new ArrayList<>(List.of(figure("2024-01/2024-02", "0.23 Mt").by("A").build(), figure("2024-01/2024-02", "0.23 Mt").by("B").build(),
                figure("2024-01", "115 kt").build(), figure("2024-Q1", "350 kt").build(), figure("2024-03", "120 kt").build(), figure("2024-02/2024-03", "235 kt").build(),
                figure("2024-S1", "701.2 kt").build(), figure("2024-04/2024-06", "351.2 kt").build(), figure("2024-05", "117.0 kt").build(),
                figure("2024-06", "117.0 kt").build(), figure("2024-05/2024-06", "234.0 kt").build(), figure("2024", "1.4 Mt").build()));
        var expected = Arrays.stream(Frequency.values()).limit(4).map(frequency -> VOLUME.at(frequency, figures)).toList();

        for (int seed = 0; seed < 25; seed++) {
            Collections.shuffle(figures, new Random(seed));

            assertThat(Arrays.stream(Frequency.values()).limit(4).map(frequency -> VOLUME.at(frequency, figures)).toList()).isEqualTo(expected);
        }
    }

    private static List<ReconciledObservation> at(Frequency frequency, FigureBuilder... figures) {
        return VOLUME.at(frequency, Arrays.stream(figures).map(FigureBuilder::build).toList());
    }

    private static ReconciledObservation only(Frequency frequency, FigureBuilder... figures) {
        assertThat(at(frequency, figures)).hasSize(1);
        return at(frequency, figures).getFirst();
    }
}
