package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.timeseries.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecreasingYearToDateTests {

    @Test
    void isFoundWhereNineMonthsAreMoreThanTheYear() {
        var found = asked().of(figure("2022-01/2022-09", "1.84 Mt").by("KTZ"), figure("2022", "1.7 Mt").by("The Astana Times"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Finding.Kind.DECREASING_YEAR_TO_DATE);
            assertThat(one.figure().value()).isEqualByComparingTo("1.7");
            assertThat(one.sentence()).isEqualTo("1.84 Mt for January-September 2022 (KTZ) is more than 1.7 Mt for 2022 (The Astana Times), which contains these days. Which of them is wrong?");
        });
    }

    @Test
    void leavesRoundingAlone() {
        assertThat(asked().of(figure("2022-01/2022-09", "1.74 Mt"), figure("2022", "1.7 Mt").by("B"))).isEmpty();
        assertThat(asked().of(figure("2022-01/2022-07", "22771 kt"), figure("2022-01/2022-08", "22.7 Mt").by("B"))).isEmpty();
        assertThat(asked().of(figure("2022-01/2022-09", "1.84 Mt"), figure("2022", "1.7 Mt").by("B").saying(Qualifier.OVER))).isEmpty();
        assertThat(asked().of(figure("2022-01/2022-09", "1.4 Mt").saying(Qualifier.NEARLY), figure("2022", "1.3 Mt").by("B"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 10, 11})
    void isPutToTheOneWithoutADigit(int month) {
        var year = year();
        var right = year.get(month).value().unscaledValue().toString();

        year.set(month, figure(year.get(month).interval().toString(), right.substring(0, 1) + right.substring(2) + " kt").build());

        assertThat(asked().of(year)).isNotEmpty().allSatisfy(one -> assertThat(one.figure()).isEqualTo(year.get(month)));
    }

    @Test
    void isFoundOfAnyDaysWithinOthers() {
        assertThat(asked().inShort(figure("2024-02", "520 kt"), figure("2024-Q1", "1401 kt"), figure("2024-03", "1450 kt"), figure("2024-S1", "2.7 Mt"))).contains("decreasing-year-to-date 2024-03 1450");
        assertThat(asked().of(figure("2023-12", "900 kt"), figure("2024-Q1", "800 kt"))).isEmpty();
    }

    @Test
    void isPutToTheFigureThatComesIn() {
        var found = asked().knowing(figure("2022", "1.7 Mt").by("The Astana Times")).inShort(figure("2022-01/2022-09", "1.84 Mt").by("KTZ"));

        assertThat(found).containsExactly("decreasing-year-to-date 2022-01/2022-09 1.84");
    }

    @Test
    void believesTheFigureThatAnotherDocumentConfirms() {
        var found = asked().inShort(figure("2022-01/2022-09", "1.84 Mt").by("KTZ"), figure("2022", "1.70 Mt").by("A"), figure("2022", "1.7 Mt").by("B"));

        assertThat(found).containsExactly("decreasing-year-to-date 2022-01/2022-09 1.84");
    }

    @Test
    void hearsNoForecastNoRateNoQuarantinedWitness() {
        assertThat(asked().of(figure("2022-01/2022-09", "1.84 Mt"), figure("2022", "1.7 Mt").is(ObservationStatus.FORECAST))).isEmpty();
        assertThat(asked().rates().of(figure("2022-01/2022-09", "34 kb/d"), figure("2022", "28 kb/d"))).isEmpty();
        assertThat(asked().knowing(figure("2022-01/2022-09", "1.84 Mt").quarantined()).of(figure("2022", "1.7 Mt"))).isEmpty();
    }

    @Test
    void allowsWhatEitherOfTwoDocumentsAllows() {
        assertThat(asked().of(figure("2024-S1", "2.1 Mt").by("A"), figure("2024-S1", "1.6 Mt").by("B"), figure("2024-01/2024-07", "1.8 Mt").by("C"))).hasSize(1)
                .allSatisfy(one -> assertThat(one.figure().source().publisher()).isEqualTo("A"));
    }

    /// A year to date for every month, about 2 Mt a month.
    private static ArrayList<Figure> year() {
        var year = new ArrayList<Figure>();
        for (var month = 1; month <= 12; month++) {
            var days = month == 1 ? "2024-01" : String.format(Locale.ROOT, "2024-01/2024-%02d", month);
            year.add(figure(days, (2113 * month + 17 * (month % 3)) + " kt").build());
        }
        return year;
    }
}
