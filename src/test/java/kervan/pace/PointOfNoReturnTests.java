package kervan.pace;

import static kervan.pace.Known.evidence;
import static kervan.pace.Known.goal;
import static kervan.pace.Known.linear;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class PointOfNoReturnTests {

    /// 182 kt in 91 days: two a day.
    private static final List<Figure> TWO_A_DAY = Known.figures(figure("2022-04", "60 kt"), figure("2022-05", "62 kt"), figure("2022-06", "60 kt"), figure("2022-08", "90 kt"));
    /// A hundred in the first two hundred days: half a kilotonne a day, and 165 days are left.
    private static final List<Figure> HALF_A_DAY = Known.figures(figure("2023-01-01/2023-07-19", "100 kt"));

    @Test
    void isTheDayAfterWhichTheBestThreeMonthsDoNotSuffice() {
        // 100 + 0.5 t + 2 (165 - t) = 365, so that t is 43.3: on the 44th day after 19 July it is still possible, on the 45th no more
        assertThat(of("365")).isEqualTo(new PointOfNoReturn.OnDay(LocalDate.of(2023, 9, 2)));
    }

    @Test
    void dayOnWhichItJustSufficesIsNotTooLate() {
        // t is 40: whoever begins on 29 August makes it
        assertThat(of("370")).isEqualTo(new PointOfNoReturn.OnDay(LocalDate.of(2023, 8, 30)));
        assertThat(of("430")).isEqualTo(new PointOfNoReturn.OnDay(LocalDate.of(2023, 7, 21)));
    }

    @Test
    void isPastWhenEvenTheBestThreeMonthsLeaveAGap() {
        assertThat(of("431")).isEqualTo(new PointOfNoReturn.Past(new BigDecimal("1")));
    }

    @Test
    void neverComesWhenItGoesOnWellEnough() {
        assertThat(of("182")).isEqualTo(new PointOfNoReturn.Never());
        assertThat(of("182.5")).isEqualTo(new PointOfNoReturn.Never());
        assertThat(of("183")).isEqualTo(new PointOfNoReturn.OnDay(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void isPastWhereTheBestIsNoBetterThanTheMean() {
        var figures = Known.all(Known.figures(figure("2022-04", "3 kt"), figure("2022-05", "3 kt"), figure("2022-06", "3 kt")), HALF_A_DAY);

        assertThat(linear(kt("365"), evidence("2023", figures), "2023-08-01").pointOfNoReturn().orElseThrow()).isInstanceOf(PointOfNoReturn.Past.class);
    }

    @Test
    void isUnknownWithoutThreeMonthsOrWithoutFigures() {
        assertThat(linear(kt("365"), evidence("2023", HALF_A_DAY), "2023-08-01").pointOfNoReturn()).contains(new PointOfNoReturn.Unknown());
        assertThat(linear(kt("365"), evidence("2023", TWO_A_DAY), "2023-02-01").pointOfNoReturn()).contains(new PointOfNoReturn.Unknown());
    }

    @Test
    void isNotAskedWhenReachedOrOver() {
        assertThat(linear(kt("90"), evidence("2023", HALF_A_DAY), "2023-08-01").pointOfNoReturn()).isEmpty();
        assertThat(linear(kt("365"), evidence("2023", HALF_A_DAY), "2024-01-01").pointOfNoReturn()).isEmpty();
    }

    @Test
    void sevenMonthsOf2024() {
        var autumn = Known.figures(figure("2023-10", "130 kt"), figure("2023-11", "140 kt"), figure("2023-12", "150 kt"));

        var assessment = linear(goal("1.5", "2024"), evidence("2024", Known.all(autumn, Known.toJuly2024())), "2024-08-20");

        // 837 kt in 213 days, 420 kt in 92 days: t is 55.8 of 153 days
        assertThat(assessment.pointOfNoReturn()).contains(new PointOfNoReturn.OnDay(LocalDate.of(2024, 9, 26)));
    }

    private static PointOfNoReturn of(String kilotonnes) {
        return linear(kt(kilotonnes), evidence("2023", Known.all(TWO_A_DAY, HALF_A_DAY)), "2023-08-01").pointOfNoReturn().orElseThrow();
    }

    private static Goal kt(String value) {
        return new Goal(new BigDecimal(value), null, UnitOfMeasure.KILOTONNE, Qualifier.EXACTLY, Interval.parse("2023"));
    }
}
