package kervan.pace;

import static kervan.pace.Known.evidence;
import static kervan.pace.Known.goal;
import static kervan.pace.Known.linear;
import static kervan.support.FigureBuilder.figure;
import static kervan.timeseries.ObservationStatus.FORECAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kervan.figure.Qualifier;
import org.junit.jupiter.api.Test;

class RequiredRateTests {

    @Test
    void sevenMonthsOf2024() {
        var rate = rate(goal("1.5", "2024"), evidence("2024", Known.toJuly2024()), "2024-08-20");

        assertThat(rate.needed()).isEqualByComparingTo("663");
        assertThat(rate.months()).isEqualByComparingTo("5");
        assertThat(rate.perMonth().rounded()).isEqualTo(new BigDecimal("132.6"));
        assertThat(rate.meanSoFar().orElseThrow().rounded()).isEqualTo(new BigDecimal("119.6"));
        assertThat(rate.rest()).hasToString("2024-08/2024-12");
        assertThat(rate.perDay().rounded()).isEqualTo(new BigDecimal("4.3"));
    }

    @Test
    void eightMonthsOf2025() {
        var rate = rate(goal("1.5", "2025"), evidence("2025", Known.toAugust2025()), "2025-10-02");

        assertThat(rate.perMonth().exact()).isEqualByComparingTo("144.25");
        assertThat(rate.perMonth().rounded()).isEqualTo(new BigDecimal("144.3"));
        assertThat(rate.meanSoFar().orElseThrow().rounded()).isEqualTo(new BigDecimal("115.4"));
    }

    @Test
    void bestMonthsAndRankAreOfAllYears() {
        var figures = Known.all(Known.year(2023, "100", "110", "120", "130", "140", "150", "90"), Known.toJuly2024());

        var rate = rate(goal("1.5", "2024"), evidence("2024", figures), "2024-08-20");

        assertThat(rate.bestMonth().orElseThrow().first()).hasToString("2023-06");
        assertThat(rate.bestMonth().orElseThrow().perMonth().rounded()).isEqualTo(new BigDecimal("150"));
        assertThat(rate.bestThree().orElseThrow().first()).hasToString("2023-04");
        assertThat(rate.bestThree().orElseThrow().last()).hasToString("2023-06");
        assertThat(rate.bestThree().orElseThrow().perMonth().rounded()).isEqualTo(new BigDecimal("140.0"));
        assertThat(rate.rank()).contains(new RequiredRate.Rank(6, 9));
        assertThat(rate.rank().orElseThrow().percentile()).isEqualTo(67);
    }

    @Test
    void monthsThatAreUncertainOrForecastDoNotCount() {
        var figures = Known.all(Known.figures(figure("2023-01/2023-02", "0.2 Mt"), figure("2023-01", "100 kt"), figure("2023-03", "500 kt").is(FORECAST)),
                Known.toAugust2025());

        var rate = rate(goal("1.5", "2025"), evidence("2025", figures), "2025-10-02");

        assertThat(rate.bestMonth().orElseThrow().sum()).isEqualByComparingTo("100");
        assertThat(rate.rank()).contains(new RequiredRate.Rank(1, 1));
        assertThat(rate.bestThree()).isEmpty();
    }

    @Test
    void withoutAnyMonthThereIsNoRank() {
        var rate = rate(goal("1.5", "2025"), evidence("2025", Known.toAugust2025()), "2025-10-02");

        assertThat(rate.bestMonth()).isEmpty();
        assertThat(rate.rank()).isEmpty();
        assertThat(rate.restOfYearBefore()).isEmpty();
    }

    @Test
    void restOfTheYearBefore() {
        var figures = Known.all(Known.toAugust2025(), Known.figures(figure("2024-01/2024-08", "957 kt"), figure("2024", "1.4 Mt")));

        var rate = rate(goal("1.5", "2025"), evidence("2025", figures), "2025-10-02");

        assertThat(rate.restOfYearBefore().orElseThrow().value()).isEqualByComparingTo("443");
        assertThat(rate.restOfYearBefore().orElseThrow().rounding().halfWidth()).isEqualByComparingTo("50.5");
    }

    @Test
    void nothingKnownYetNeedsAllOfIt() {
        var rate = rate(goal("1.5", "2026"), Evidence.NONE, "2026-02-01");

        assertThat(rate.rest()).hasToString("2026");
        assertThat(rate.perMonth().rounded()).isEqualTo(new BigDecimal("125.0"));
        assertThat(rate.meanSoFar()).isEmpty();
    }

    @Test
    void partOfAMonthCountsAsItsShareOfDays() {
        var rate = rate(goal("1.5", "2024"), evidence("2024", Known.figures(figure("2024-01-01/2024-02-15", "200 kt"))), "2024-03-01");

        // 14 of 29 days of February, and ten months
        assertThat(rate.months()).isCloseTo(new BigDecimal("10.482758620689655"), within(new BigDecimal("1e-14")));
        assertThat(rate.perMonth().rounded()).isEqualTo(new BigDecimal("124.0"));
        assertThat(rate.perDay().rounded()).isEqualTo(new BigDecimal("4.1"));
    }

    @Test
    void nothingIsLeftWhenReached() {
        assertThat(linear(goal("1.5", "2025"), evidence("2025", Known.figures(figure("2025-01/2025-11", "1510 kt"))), "2025-12-10").required())
                .contains(new Requirement.NothingLeft(new BigDecimal("10")));
    }

    @Test
    void noDaysAreLeftWhenOver() {
        assertThat(linear(goal("1.5", "2025"), evidence("2025", Known.toAugust2025()), "2026-01-01").required())
                .contains(new Requirement.NoDaysLeft(new BigDecimal("577")));
        assertThat(linear(goal("1.5", "2025"), evidence("2025", Known.figures(figure("2025", "1400 kt"))), "2025-12-31").required())
                .contains(new Requirement.NoDaysLeft(new BigDecimal("100")));
    }

    @Test
    void capAsksForNothing() {
        assertThat(linear(goal("1.5", Qualifier.UP_TO, "2025"), evidence("2025", Known.toAugust2025()), "2025-10-02").required()).isEmpty();
    }

    @Test
    void whatIsRequiredOverTheRestIsWhatIsMissing() {
        var random = new Random(4);
        for (int run = 0; run < 300; run++) {
            var end = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1, 366));
            var reached = String.valueOf(random.nextInt(1, 1400));
            var known = evidence("2024", Known.figures(figure("2024-01-01/" + end.minusDays(1), reached + " kt")));

            var rate = rate(goal("1.5", "2024"), known, end.toString());

            assertThat(rate.perMonth().exact().multiply(rate.months()).add(new BigDecimal(reached)).doubleValue()).isCloseTo(1500, within(1e-9));
            assertThat(rate.perDay().exact().multiply(BigDecimal.valueOf(rate.rest().days())).add(new BigDecimal(reached)).doubleValue()).isCloseTo(1500, within(1e-9));
        }
    }

    private static RequiredRate rate(Goal goal, Evidence evidence, String standpoint) {
        return (RequiredRate) Assessment.of(goal, evidence, new Pace.Linear(), List.of(), LocalDate.parse(standpoint)).required().orElseThrow();
    }
}
