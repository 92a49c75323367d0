package kervan.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kervan.timeseries.Interval;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final Pace LINEAR = new Pace.Linear();
    /// Half of the year's volume in January, the rest even by month.
    private static final Pace WINTER = new Pace.Seasonal(shares(new BigDecimal("0.5"), BigDecimal.ONE.divide(new BigDecimal("22"), MathContext.DECIMAL128)), List.of(2022, 2023));

    @Test
    void linearIsByCalendarDay() {
        assertThat(share(LINEAR, "2023", "2023-08-01")).isEqualByComparingTo("0.5808219178082192"); // 212 of 365
        assertThat(share(LINEAR, "2024", "2024-08-01")).isEqualByComparingTo("0.5819672131147541"); // 213 of 366
        assertThat(share(LINEAR, "2024", "2024-02-29")).isEqualByComparingTo("0.1612021857923497"); // 59 of 366
        assertThat(share(LINEAR, "2024", "2024-03-01")).isEqualByComparingTo("0.1639344262295082"); // 60 of 366
    }

    @Test
    void seasonalFollowsTheMonths() {
        assertThat(share(WINTER, "2024", "2024-01-16")).isEqualByComparingTo("0.2419354838709677"); // 15 of 31 days of a half
        assertThat(share(WINTER, "2024", "2024-02-01")).isEqualByComparingTo("0.5");
        assertThat(share(WINTER, "2024", "2024-07-01").doubleValue()).isCloseTo(0.5 + 5 / 22.0, within(1e-15));
    }

    @Test
    void seasonalKnowsTheLeapDay() {
        assertThat(share(WINTER, "2024", "2024-02-15").doubleValue()).isCloseTo(0.5 + 14 / 29.0 / 22, within(1e-15));
        assertThat(share(WINTER, "2023", "2023-02-15").doubleValue()).isCloseTo(0.5 + 0.5 / 22, within(1e-15));
    }

    @Test
    void seasonalOfAPartOfTheYearIsAShareOfThatPart() {
        assertThat(share(WINTER, "2024-04/2024-12", "2024-07-01").doubleValue()).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void seasonalCrossesTheYearEnd() {
        // three months of a 22nd, then January with a half, then two more
        assertThat(share(WINTER, "2024-10/2025-03", "2025-01-01").doubleValue()).isCloseTo(3 / 22.0 / (16 / 22.0), within(1e-15));
        assertThat(share(WINTER, "2024-10/2025-03", "2025-02-01").doubleValue()).isCloseTo(14 / 16.0, within(1e-15));
    }

    @Test
    void seasonalNeedsTwelveSharesThatAreNotNegative() {
        assertThatThrownBy(() -> new Pace.Seasonal(List.of(BigDecimal.ONE), List.of())).hasMessageContaining("twelve shares");
        assertThatThrownBy(() -> new Pace.Seasonal(shares(new BigDecimal("-0.1"), BigDecimal.ONE), List.of())).hasMessageContaining("below zero");
    }

    @Test
    void rampRisesWithTheSquare() {
        assertThat(share(new Pace.Ramp(new BigDecimal("0.5")), "2024", "2024-07-02")).isEqualByComparingTo("0.375");
        assertThat(share(new Pace.Ramp(BigDecimal.ZERO), "2024", "2024-07-02")).isEqualByComparingTo("0.25");
        assertThat(share(new Pace.Ramp(BigDecimal.TWO), "2024", "2024-07-02")).isEqualByComparingTo("0.75");
        assertThat(share(new Pace.Ramp(BigDecimal.ONE), "2024", "2024-08-01")).isEqualByComparingTo(share(LINEAR, "2024", "2024-08-01"));
    }

    @Test
    void rampBeginsWithNothingToTwiceTheEvenRate() {
        assertThatThrownBy(() -> new Pace.Ramp(new BigDecimal("2.1"))).hasMessageContaining("0 to 2");
        assertThatThrownBy(() -> new Pace.Ramp(new BigDecimal("-0.1"))).hasMessageContaining("0 to 2");
    }

    @Test
    void nothingIsDueBeforeTheStep() {
        var april = new Pace.Step(LocalDate.of(2023, 4, 1));

        assertThat(share(april, "2023", "2023-04-01")).isEqualByComparingTo("0");
        assertThat(share(april, "2023", "2023-07-01")).isEqualByComparingTo("0.3309090909090909"); // 91 of 275
        assertThat(share(april, "2024", "2024-08-01")).isEqualByComparingTo(share(LINEAR, "2024", "2024-08-01"));
        assertThat(share(new Pace.Step(LocalDate.of(2024, 1, 1)), "2023", "2023-12-31")).isEqualByComparingTo("0");
    }

    @Test
    void nothingIsDueInAnOutage() {
        var august = new Pace.OutageAware(List.of(Interval.parse("2025-08-01/2025-09-12")));

        assertThat(share(august, "2025", "2025-08-01")).isEqualByComparingTo("0.6583850931677019"); // 212 of 322
        assertThat(share(august, "2025", "2025-09-01")).isEqualByComparingTo("0.6583850931677019");
        assertThat(share(august, "2025", "2025-09-14")).isEqualByComparingTo("0.6614906832298137"); // 213 of 322
    }

    @Test
    void outagesMayOverlapTouchAndReachBeyond() {
        var one = new Pace.OutageAware(List.of(Interval.parse("2025-08-01/2025-09-12")));
        var many = new Pace.OutageAware(Stream.of("2025-09-01/2025-09-12", "2025-08-10/2025-08-12", "2025-08", "2025-08-20/2025-09-03").map(Interval::parse).toList());
        var around = new Pace.OutageAware(List.of(Interval.parse("2024-12/2025-01"), Interval.parse("2025-12/2026-01")));

        assertThat(many).isEqualTo(one);
        assertThat(share(around, "2025", "2025-02-01")).isEqualByComparingTo("0");
        assertThat(share(around, "2025", "2025-12-01")).isEqualByComparingTo("1");
    }

    @Test
    void oneDayIsAllOrNothing() {
        for (var pace : List.of(LINEAR, WINTER, new Pace.Ramp(BigDecimal.ZERO), new Pace.Step(LocalDate.of(2024, 2, 29)))) {
            assertThat(share(pace, "2024-02-29", "2024-02-29")).isEqualByComparingTo("0");
            assertThat(share(pace, "2024-02-29", "2024-03-01")).isEqualByComparingTo("1");
        }
    }

    @Test
    void shareNeverFallsAndEndsAtOne() {
        var random = new Random(7);
        for (int run = 0; run < 400; run++) {
            var start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
            var days = new Interval(start, start.plusDays(random.nextInt(1, 500)));
            var pace = anyPace(random, days);

            var before = BigDecimal.ZERO;
            for (var date = days.start().minusDays(1); !date.isAfter(days.endExclusive().plusDays(1)); date = date.plusDays(random.nextInt(1, 30))) {
                var share = pace.share(days, date);
                assertThat(share).as("%s of %s by %s", pace, days, date).isBetween(before, BigDecimal.ONE);
                before = share;
            }
            assertThat(pace.share(days, days.start())).isEqualByComparingTo("0");
            assertThat(pace.share(days, days.endExclusive())).isEqualByComparingTo("1");
        }
    }

    @Test
    void kindsHaveCodes() {
        assertThat(Pace.Kind.values()).extracting(Pace.Kind::code).containsExactly("linear", "seasonal", "ramp", "step", "outages");
        assertThat(Pace.Kind.ofCode("ramp")).contains(Pace.Kind.RAMP);
        assertThat(Pace.Kind.ofCode("RAMP")).isEmpty();
    }

    private static Pace anyPace(Random random, Interval days) {
        var within = days.start().plusDays(random.nextInt((int) days.days()));
        return switch (random.nextInt(5)) {
            case 0 -> LINEAR;
            case 1 -> new Pace.Seasonal(random.ints(12, 0, 10).mapToObj(share -> BigDecimal.valueOf(share, 2)).toList(), List.of());
            case 2 -> new Pace.Ramp(BigDecimal.valueOf(random.nextInt(201), 2));
            case 3 -> new Pace.Step(within);
            default -> new Pace.OutageAware(List.of(new Interval(within, within.plusDays(random.nextInt(1, 100))), new Interval(within.minusDays(30), within.minusDays(20))));
        };
    }

    private static List<BigDecimal> shares(BigDecimal january, BigDecimal others) {
        return Stream.concat(Stream.of(january), Stream.generate(() -> others).limit(11)).toList();
    }

    private static BigDecimal share(Pace pace, String days, String date) {
        return pace.share(Interval.parse(days), LocalDate.parse(date));
    }
}
