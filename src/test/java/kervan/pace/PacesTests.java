package kervan.pace;

import static kervan.pace.Known.evidence;
import static kervan.pace.Known.goal;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kervan.figure.Figure;
import kervan.pace.Offer.Impossible;
import kervan.pace.Offer.Possible;
import kervan.pace.Pace.Kind;
import kervan.timeseries.Interval;
import org.junit.jupiter.api.Test;

class PacesTests {

    private static final BigDecimal EPSILON = new BigDecimal("1e-15");
    private static final List<Figure> EVEN_2022 = even(2022);
    private static final List<Figure> ALL_IN_JANUARY_2023 = Known.year(2023, "120", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0");

    @Test
    void seasonalIsTheMeanOfTheShares() {
        var seasonal = (Pace.Seasonal) possible(seasonal("2024", EVEN_2022, ALL_IN_JANUARY_2023));

        assertThat(seasonal.years()).containsExactly(2022, 2023);
        assertThat(seasonal.shares().getFirst()).isCloseTo(new BigDecimal("0.5416666666666667"), within(EPSILON)); // (1/12 + 1) / 2
        assertThat(seasonal.shares().getLast()).isCloseTo(new BigDecimal("0.0416666666666667"), within(EPSILON));
        assertThat(seasonal.share(Interval.parse("2024"), LocalDate.of(2024, 8, 1))).isEqualByComparingTo("0.7916666666666667");
    }

    @Test
    void seasonalTakesTheLastFiveCompleteYearsBeforeTheDays() {
        var figures = IntStream.rangeClosed(2015, 2025).filter(year -> year != 2021).mapToObj(PacesTests::even).toList();
        var gap = Known.year(2021, "10", "10", "10");

        var seasonal = (Pace.Seasonal) possible(seasonal("2024", figures.stream().flatMap(List::stream).toList(), gap));

        assertThat(seasonal.years()).containsExactly(2018, 2019, 2020, 2022, 2023);
    }

    @Test
    void seasonalNeedsTwoCompleteYears() {
        assertThat(seasonal("2024", EVEN_2022)).isEqualTo(new Impossible(Kind.SEASONAL, "seasonal shares need two complete years of months; there is one, 2022"));
        assertThat(seasonal("2024")).isEqualTo(new Impossible(Kind.SEASONAL, "seasonal shares need two complete years of months; there is none"));
        assertThat(seasonal("2022", EVEN_2022, ALL_IN_JANUARY_2023)).isInstanceOf(Impossible.class);
        assertThat(seasonal("2024", EVEN_2022, Known.year(2023, Collections.nCopies(12, "0").toArray(String[]::new)))).isInstanceOf(Impossible.class);
    }

    @Test
    void yearWithAMonthBelowZeroHasNoShares() {
        var corrected = Known.year(2023, "10", "10", "-5", "10", "10", "10", "10", "10", "10", "10", "10", "10");

        assertThat(seasonal("2024", EVEN_2022, corrected)).isEqualTo(new Impossible(Kind.SEASONAL, "seasonal shares need two complete years of months; there is one, 2022"));
    }

    @Test
    void seasonalNeedsSomethingInTheMonthsOfTheDays() {
        var january2022 = Known.year(2022, "120", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0");

        assertThat(seasonal("2024-04/2024-12", january2022, ALL_IN_JANUARY_2023))
                .isEqualTo(new Impossible(Kind.SEASONAL, "in the years that the seasonal shares come from, these months brought nothing"));
    }

    @Test
    void rampBeginsAtTheRateOfTheYearBefore() {
        var figures = Known.figures(figure("2024", "1.2 Mt"));

        assertThat(Paces.ramp(goal("1.5", "2025"), evidence("2025", figures))).isEqualTo(new Possible(new Pace.Ramp(new BigDecimal("0.8"))));
        assertThat(Paces.ramp(goal("0.5", "2025"), evidence("2025", figures))).isInstanceOf(Impossible.class);
        assertThat(Paces.ramp(goal("1.5", "2025"), Evidence.NONE)).isInstanceOf(Impossible.class);
    }

    @Test
    void stepComesBeforeTheEnd() {
        assertThat(Paces.step(Interval.parse("2024"), LocalDate.of(2024, 12, 31))).isInstanceOf(Possible.class);
        assertThat(Paces.step(Interval.parse("2024"), LocalDate.of(2025, 1, 1))).isEqualTo(new Impossible(Kind.STEP, "the step would come after the last day"));
    }

    @Test
    void outagesLieWithinTheDaysAndLeaveSome() {
        var days = Interval.parse("2025");

        assertThat(Paces.outages(days, List.of(Interval.parse("2025-08")))).isInstanceOf(Possible.class);
        assertThat(Paces.outages(days, List.of(Interval.parse("2024-08")))).isEqualTo(new Impossible(Kind.OUTAGES, "no outage is known in these days"));
        assertThat(Paces.outages(days, List.of())).isInstanceOf(Impossible.class);
        assertThat(Paces.outages(days, List.of(Interval.parse("2024-08/2026-01")))).isEqualTo(new Impossible(Kind.OUTAGES, "all of these days are an outage"));
    }

    @Test
    void everyKindIsOfferedOrRefused() {
        var offers = Paces.all(goal("1.5", "2025"), Evidence.NONE, Optional.empty(), List.of());

        assertThat(offers).extracting(Offer::kind).containsExactly(Kind.values());
        assertThat(offers.getFirst()).isEqualTo(new Possible(new Pace.Linear()));
        assertThat(offers.subList(1, 5)).allSatisfy(offer -> assertThat(((Impossible) offer).why()).isNotBlank());
    }

    @SafeVarargs
    private static Offer seasonal(String days, List<Figure>... figures) {
        return Paces.seasonal(Interval.parse(days), evidence(days, Known.all(figures)).months());
    }

    private static Pace possible(Offer offer) {
        return ((Possible) offer).pace();
    }

    private static List<Figure> even(int year) {
        return Known.year(year, Collections.nCopies(12, "10").toArray(String[]::new));
    }
}
