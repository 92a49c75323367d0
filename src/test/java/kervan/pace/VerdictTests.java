package kervan.pace;

import static kervan.pace.Known.evidence;
import static kervan.pace.Known.goal;
import static kervan.pace.Known.linear;
import static kervan.pace.Known.reported;
import static kervan.support.FigureBuilder.figure;
import static kervan.timeseries.ObservationStatus.FORECAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.figure.Qualifier;
import kervan.pace.Verdict.NotAssessable;
import kervan.pace.Verdict.Reason;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class VerdictTests {

    private static final String AFTER_2025 = "2026-11-24";

    @Test
    void everyValueReachesWhatIsMet() {
        assertThat(over("1.2", "1300", "1500")).isEqualTo(new Verdict.Met(new BigDecimal("100")));
        assertThat(over("1.5", "1500")).isEqualTo(new Verdict.Met(new BigDecimal("0")));
    }

    @Test
    void roundingIsHonoured() {
        assertThat(over("1.5", "1480")).isEqualTo(new Verdict.MetWithinRounding(new BigDecimal("20")));
        assertThat(over("1.50", "1480")).isEqualTo(new Verdict.Missed(new BigDecimal("20"), new BigDecimal("20")));
        assertThat(over("1.5", "1400")).isEqualTo(new Verdict.Missed(new BigDecimal("100"), new BigDecimal("100")));
        assertThat(over("1.5", "1449.5")).isInstanceOf(Verdict.Missed.class);
        assertThat(over("1.5", "1450")).isInstanceOf(Verdict.MetWithinRounding.class);
    }

    @Test
    void valuesThatDisagreeAreAskedOneByOne() {
        assertThat(over("1.5", "1300", "1500")).isEqualTo(new Verdict.MetBySome(1, 2));
        assertThat(over("1.5", "1510", "1480", "1520")).isEqualTo(new Verdict.MetWithinRounding(new BigDecimal("20")));
        assertThat(over("2.2", "1300", "1500")).isEqualTo(new Verdict.Missed(new BigDecimal("700"), new BigDecimal("900")));
    }

    @Test
    void floorIsTakenAtItsWord() {
        assertThat(over("1.5", Qualifier.AT_LEAST, "1480")).isEqualTo(new Verdict.Missed(new BigDecimal("20"), new BigDecimal("20")));
        assertThat(over("1.5", Qualifier.AT_LEAST, "1500")).isInstanceOf(Verdict.Met.class);
        assertThat(over("1.5", Qualifier.OVER, "1500")).isInstanceOf(Verdict.MetWithinRounding.class);
        assertThat(over("1.5", Qualifier.OVER, "1501")).isInstanceOf(Verdict.Met.class);
    }

    @Test
    void aboutLeavesAStep() {
        assertThat(over("1.5", Qualifier.ABOUT, "1410")).isInstanceOf(Verdict.MetWithinRounding.class);
        assertThat(over("1.5", Qualifier.ABOUT, "1390")).isInstanceOf(Verdict.Missed.class);
        assertThat(over("68", Qualifier.ABOUT, "70520")).isEqualTo(new Verdict.Met(new BigDecimal("2520")));
    }

    @Test
    void capIsNotMissed() {
        assertThat(over("1.5", Qualifier.UP_TO, "300")).isEqualTo(new Verdict.WithinCap(new BigDecimal("0.2"), new BigDecimal("1200")));
        assertThat(over("1.5", Qualifier.UP_TO, "1540")).isEqualTo(new Verdict.WithinCap(new BigDecimal("1.026666666666667"), BigDecimal.ZERO));
        assertThat(over("1.5", Qualifier.UP_TO, "1600")).isEqualTo(new Verdict.AboveCap(new BigDecimal("100")));
        assertThat(over("1.5", Qualifier.UP_TO, "1400", "1600")).isEqualTo(new Verdict.MetBySome(1, 2));
    }

    @Test
    void capIsJudgedWhileItsDaysRun() {
        assertThat(running("1.5", Qualifier.UP_TO, "2025-10-02")).isInstanceOf(Verdict.WithinCap.class);
        assertThat(running("0.9", Qualifier.UP_TO, "2025-10-02")).isInstanceOf(Verdict.WithinCap.class);
        assertThat(running("0.8", Qualifier.UP_TO, "2025-10-02")).isEqualTo(new Verdict.AboveCap(new BigDecimal("123")));
        assertThat(running("1.5", Qualifier.UP_TO, "2026-10-02")).isEqualTo(new NotAssessable(Reason.FIGURES_END_EARLY, LocalDate.of(2025, 8, 31)));
        assertThat(running("0.8", Qualifier.UP_TO, "2026-10-02")).isEqualTo(new Verdict.AboveCap(new BigDecimal("123")));
    }

    @Test
    void sevenMonthsOf2024AreBehindAnEvenPace() {
        var verdict = linear(goal("1.5", "2024"), evidence("2024", Known.toJuly2024()), "2024-08-20").verdict();

        // 213 of 366 days: 873 kt were due; rounding leaves 29.1 of the goal and 0.5 of the figure
        assertThat(verdict).isEqualTo(new Verdict.Behind(new BigDecimal("36")));
    }

    @Test
    void lessThanIsDueByRoundingAloneIsOnTrack() {
        assertThat(linear(goal("1.44", "2024"), evidence("2024", Known.toJuly2024()), "2024-08-20").verdict()).isEqualTo(new Verdict.OnTrack(new BigDecimal("-1")));
        assertThat(linear(goal("1.4", "2024"), evidence("2024", Known.toJuly2024()), "2024-08-20").verdict()).isEqualTo(new Verdict.OnTrack(new BigDecimal("22")));
    }

    @Test
    void anotherPaceIsAnotherVerdict() {
        var march = new Pace.Step(LocalDate.of(2025, 3, 1));
        var outage = new Pace.OutageAware(List.of(Interval.parse("2025-08-01/2025-09-12")));

        var assessment = Assessment.of(goal("1.5", "2025"), evidence("2025", Known.toAugust2025()), new Pace.Linear(), List.of(march, outage), LocalDate.of(2025, 10, 2));

        assertThat(assessment.verdict()).isEqualTo(new Verdict.Behind(new BigDecimal("76")));
        assertThat(assessment.alternatives()).containsExactly(new Assessment.Alternative(march, new Verdict.OnTrack(new BigDecimal("21"))),
                new Assessment.Alternative(outage, new Verdict.Behind(new BigDecimal("65"))));
    }

    @Test
    void reachedEarlyIsMet() {
        assertThat(running("0.9", Qualifier.EXACTLY, "2025-10-02")).isEqualTo(new Verdict.Met(new BigDecimal("23")));
        assertThat(running("0.9", Qualifier.EXACTLY, "2026-10-02")).isEqualTo(new Verdict.Met(new BigDecimal("23")));
    }

    @Test
    void nearlyReachedEarlyIsNotMetYet() {
        assertThat(running("0.93", Qualifier.EXACTLY, "2025-10-02")).isInstanceOf(Verdict.OnTrack.class);
    }

    @Test
    void missedIsNotConcludedFromFiguresThatEndEarly() {
        assertThat(running("1.5", Qualifier.EXACTLY, "2026-01-01")).isEqualTo(new NotAssessable(Reason.FIGURES_END_EARLY, LocalDate.of(2025, 8, 31)));
        assertThat(running("1.5", Qualifier.EXACTLY, "2025-12-31")).isInstanceOf(Verdict.Behind.class);
    }

    @Test
    void staleFiguresSayNothing() {
        assertThat(running("1.5", Qualifier.EXACTLY, "2026-01-01").code()).isEqualTo("not-assessable");
        assertThat(linear(goal("3", "2025/2026"), evidence("2025/2026", Known.toAugust2025()), "2026-01-01").verdict()).isInstanceOf(Verdict.OnTrack.class);
        assertThat(linear(goal("3", "2025/2026"), evidence("2025/2026", Known.toAugust2025()), "2026-01-02").verdict())
                .isEqualTo(new NotAssessable(Reason.STALE, LocalDate.of(2025, 8, 31)));
    }

    @Test
    void beforeItsDaysNothingIsSaid() {
        assertThat(running("1.5", Qualifier.EXACTLY, "2024-12-31")).isEqualTo(new NotAssessable(Reason.NOT_BEGUN, LocalDate.of(2025, 1, 1)));
        assertThat(linear(goal("1.5", "2025"), Evidence.NONE, "2025-01-01").verdict()).isEqualTo(new NotAssessable(Reason.NO_FIGURES));
        assertThat(linear(goal("1.5", "2025"), Evidence.NONE, AFTER_2025).verdict()).isEqualTo(new NotAssessable(Reason.NO_FIGURES));
    }

    @Test
    void forecastIsNoOutcome() {
        var forecast = evidence("2025", Known.figures(figure("2025", "1.5 Mt").is(FORECAST)));

        assertThat(linear(goal("1.5", "2025"), forecast, AFTER_2025).verdict()).isEqualTo(new NotAssessable(Reason.NO_FIGURES));
    }

    @Test
    void rateIsNotAddedUp() {
        var rate = new Goal(new BigDecimal("1.2"), null, UnitOfMeasure.MEGABARREL_PER_DAY, Qualifier.EXACTLY, Interval.parse("2025"));

        var assessment = linear(rate, Evidence.NONE, "2025-10-02");

        assertThat(assessment.verdict()).isEqualTo(new NotAssessable(Reason.RATE));
        assertThat(assessment.required()).isEmpty();
        assertThat(assessment.pointOfNoReturn()).isEmpty();
        assertThat(assessment.toDate()).isEmpty();
    }

    @Test
    void seriesOfARateIsNotAddedUpInTonnesEither() {
        var months = new Evidence(List.of(), List.of(), List.of(), List.of(), false);

        assertThat(linear(goal("50", "2025"), months, "2025-10-02").verdict()).isEqualTo(new NotAssessable(Reason.RATE));
        assertThat(linear(goal("50", "2025"), months, "2025-10-02").required()).isEmpty();
    }

    @Test
    void rateOfAllItsDaysCanBeCompared() {
        var rate = new Goal(new BigDecimal("1.2"), null, UnitOfMeasure.MEGABARREL_PER_DAY, Qualifier.EXACTLY, Interval.parse("2025"));
        var year = new Evidence(List.of(), List.of(Quantity.of(new BigDecimal("1.14"), UnitOfMeasure.MEGABARREL_PER_DAY)), List.of(), List.of());

        assertThat(linear(rate, year, AFTER_2025).verdict()).isEqualTo(new Verdict.Missed(new BigDecimal("0.06"), new BigDecimal("0.06")));
        assertThat(linear(rate, Evidence.NONE, AFTER_2025).verdict()).isEqualTo(new NotAssessable(Reason.RATE));
    }

    @Test
    void targetRevisedInMidYearIsTwoGoals() {
        var known = evidence("2025", Known.toAugust2025());

        assertThat(linear(goal("1.5", "2025"), known, "2025-10-03").verdict()).isEqualTo(new Verdict.Behind(new BigDecimal("76")));
        assertThat(linear(goal("1.2", "2025"), known, "2025-10-03").verdict()).isEqualTo(new Verdict.OnTrack(new BigDecimal("124")));
        assertThat(linear(goal("1.5", "2025"), reported("1300", "1500"), AFTER_2025).verdict()).isEqualTo(new Verdict.MetBySome(1, 2));
        assertThat(linear(goal("1.2", "2025"), reported("1300", "1500"), AFTER_2025).verdict()).isEqualTo(new Verdict.Met(new BigDecimal("100")));
    }

    @Test
    void goalThatStartsInAprilIsHeldAgainstItsOwnDays() {
        var figures = Known.figures(figure("2023-Q1", "20 kt"), figure("2023-S1", "373.1 kt"), figure("2023", "1392 kt"));
        var fromApril = goal("1.125", "2023-04/2023-12");

        assertThat(linear(fromApril, evidence("2023-04/2023-12", figures), "2024-01-15").verdict()).isEqualTo(new Verdict.Met(new BigDecimal("247")));
        // 91 of 275 days: 372.3 due
        assertThat(linear(fromApril, evidence("2023-04/2023-12", figures.subList(0, 2)), "2023-07-20").verdict()).isEqualTo(new Verdict.Behind(new BigDecimal("19.2")));
    }

    @Test
    void goalMayCrossTheYearEnd() {
        var figures = Known.figures(figure("2023-Q4", "400 kt"), figure("2024-Q1", "355 kt"));

        assertThat(linear(goal("0.75", "2023-10/2024-03"), evidence("2023-10/2024-03", figures), "2024-04-20").verdict()).isEqualTo(new Verdict.Met(new BigDecimal("5")));
        assertThat(linear(goal("0.75", "2023-10/2024-03"), evidence("2023-10/2024-03", figures.subList(0, 1)), "2024-02-20").verdict()).isEqualTo(new Verdict.OnTrack(new BigDecimal("23")));
    }

    @Test
    void reasonsHaveCodes() {
        assertThat(Reason.values()).allSatisfy(reason -> assertThat(Reason.ofCode(reason.code())).contains(reason));
        assertThat(Reason.ofCode("because")).isEmpty();
    }

    private static Verdict over(String megatonnes, String... kilotonnes) {
        return over(megatonnes, Qualifier.EXACTLY, kilotonnes);
    }

    private static Verdict over(String megatonnes, Qualifier qualifier, String... kilotonnes) {
        return linear(goal(megatonnes, qualifier, "2025"), reported(kilotonnes), AFTER_2025).verdict();
    }

    /// With eight months of 2025 known: 923 kt.
    private static Verdict running(String megatonnes, Qualifier qualifier, String standpoint) {
        return linear(goal(megatonnes, qualifier, "2025"), evidence("2025", Known.toAugust2025()), standpoint).verdict();
    }
}
