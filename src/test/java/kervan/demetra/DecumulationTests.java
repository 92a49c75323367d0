package kervan.demetra;

import static java.lang.Double.NaN;
import static kervan.demetra.Numbers.difference;
import static kervan.demetra.Numbers.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import kervan.demetra.Decumulation.Decumulated;
import kervan.demetra.Disaggregation.Denton;
import kervan.demetra.Disaggregation.Spread;
import kervan.demetra.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecumulationTests {

    @Test
    void takesDifferencesWhereTotalsAreKnown() {
        var months = decumulated(Decumulation.decumulate(new double[]{100, 250, 330, 330, 320}, 12));

        assertThat(months.values()).containsExactly(new double[]{100, 150, 80, 0, -10}, within(1e-12));
        assertThat(months.known()).containsOnly(true);
    }

    @Test
    void spreadsWhatAddsUpBetween() {
        var months = decumulated(Decumulation.decumulate(new double[]{100, NaN, 330}, 12));

        // Least squares by hand: steps of 12 and 6 are the smallest with 100 + a + b = 330.
        assertThat(months.values()).containsExactly(new double[]{100, 112, 118}, within(1e-9));
        assertThat(months.known()).containsExactly(true, false, false);
    }

    @Test
    void totalsOfYearsAloneAreSpreadAsByDenton() {
        var tempdisagg = Numbers.of("disaggregation.csv");
        var years = row(tempdisagg, "passengers");
        var totals = Numbers.same(144, NaN);
        for (int year = 0; year < years.length; year++) {
            totals[12 * year + 11] = years[year];
        }

        assertThat(difference(decumulated(Decumulation.decumulate(totals, 12)).values(), row(tempdisagg, "dentonToMonths"))).isLessThan(1e-8);
    }

    @Test
    void followsAnIndicatorAsDentonDoes() {
        var random = new Random(5);
        var indicator = random.doubles(48, 1, 3).toArray();
        var years = new double[]{240, 300, 330, 310};
        var totals = Numbers.same(48, NaN);
        for (int year = 0; year < years.length; year++) {
            totals[12 * year + 11] = years[year];
        }

        var months = decumulated(Decumulation.decumulate(totals, 12, indicator)).values();

        assertThat(Disaggregation.spread(years, 12, new Denton(true, 1), new double[][]{indicator}, 0))
                .isInstanceOfSatisfying(Spread.class, spread -> assertThat(difference(months, spread.values())).isLessThan(1e-8));
    }

    @Test
    void addsUpToAllThatIsKnown() {
        var random = new Random(11);
        var totals = new double[96];
        double sum = 0;
        for (int i = 0; i < totals.length; i++) {
            sum = (i % 12 == 0 ? 0 : sum) + 50 + 10 * random.nextGaussian();
            totals[i] = random.nextInt(3) == 0 ? sum : NaN;
        }

        var months = decumulated(Decumulation.decumulate(totals, 12));

        sum = 0;
        for (int i = 0; i < months.values().length; i++) {
            sum = (i % 12 == 0 ? 0 : sum) + months.values()[i];
            if (!Double.isNaN(totals[months.first() + i])) {
                assertThat(sum).isCloseTo(totals[months.first() + i], within(1e-9 * 600));
            }
        }
    }

    @Test
    void beginsWithTheYearOfTheFirstTotalAndEndsWithTheLast() {
        var totals = Numbers.same(36, NaN);
        totals[14] = 30;
        totals[20] = 90;

        var months = decumulated(Decumulation.decumulate(totals, 12));

        assertThat(months.first()).isEqualTo(12);
        assertThat(months.values()).containsExactly(Numbers.same(9, 10), within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kervan.demetra.Numbers#odd")
    void hasASensibleAnswerToEverything(String name, double[] totals) {
        var indicator = new double[totals.length];
        Arrays.setAll(indicator, i -> 2 + Math.sin(i));
        for (var answer : new Decumulation.Answer[]{Decumulation.decumulate(totals, 12), Decumulation.decumulate(totals, 12, indicator)}) {
            if (answer instanceof Decumulated(_, var values, var known)) {
                assertThat(Observations.allFinite(values)).isTrue();
                assertThat(known).hasSize(values.length);
            }
        }
    }

    @Test
    void refusesAnIndicatorOfWhichNoSharesCanBeTaken() {
        assertThat(Decumulation.decumulate(new double[]{1, NaN, 3}, 12, new double[]{1, 0, 1})).isEqualTo(new Refused(Reason.NOT_POSITIVE, 2, 0));
        assertThat(Decumulation.decumulate(new double[]{1, NaN, 3}, 12, new double[]{1, NaN, 1})).isEqualTo(new Refused(Reason.GAPS, 2, 0));
        assertThat(Decumulation.decumulate(new double[3000], 12)).isEqualTo(new Refused(Reason.TOO_LONG, 3000, 0));
        assertThat(Decumulation.decumulate(new double[]{NaN}, 12)).isEqualTo(new Refused(Reason.TOO_SHORT, 0, 1));
    }

    @Test
    void wrongParametersAreBugs() {
        assertThatThrownBy(() -> Decumulation.decumulate(new double[]{1, 2}, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decumulation.decumulate(new double[]{1, 2}, 12, new double[]{1})).isInstanceOf(IllegalArgumentException.class);
    }

    private static Decumulated decumulated(Decumulation.Answer answer) {
        assertThat(answer).isInstanceOf(Decumulated.class);
        return (Decumulated) answer;
    }
}
