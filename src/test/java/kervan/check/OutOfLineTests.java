package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kervan.figure.Figure;
import org.junit.jupiter.api.Test;

class OutOfLineTests {

    @Test
    void isAskedOfAMonthThatLostADigit() {
        var months = months(24, month -> 500 + 20 * Math.sin(month));
        months.set(10, figure("2023-11", "54 kt").build());

        assertThat(Asked.inShort(asked().of(months))).containsExactly("out-of-line 2023-11 54");
    }

    @Test
    void isAskedOfTheFirstAndTheLastOnlyWhenFarOff() {
        assertThat(Asked.inShort(asked().of(with(months(12, month -> 500), 11, 5000)))).containsExactly("out-of-line 2023-12 5000.0");
        assertThat(Asked.inShort(asked().of(with(months(12, month -> 500), 0, 50)))).containsExactly("out-of-line 2023-01 50.0");
        assertThat(asked().of(with(months(12, month -> 500), 11, 1500))).isEmpty();
    }

    @Test
    void isNotAskedOfASeriesThatGrowsThreeTimesAYear() {
        assertThat(asked().of(months(36, month -> 10 * Math.pow(3, month / 12.0)))).isEmpty();
        assertThat(asked().of(IntStream.range(2016, 2026).mapToObj(year -> figure(String.valueOf(year), number(10 * Math.pow(3, year - 2016))).build()).toList())).isEmpty();
        assertThat(asked().of(IntStream.range(2016, 2026).mapToObj(year -> figure(String.valueOf(year), number(year < 2023 ? 100 : 100 * Math.pow(3, year - 2022))).build()).toList())).isEmpty();
    }

    @Test
    void isNotAskedOfASeasonThatComesEveryYear() {
        assertThat(asked().of(months(46, month -> month % 12 == 7 ? 4000 : 500 + month % 5))).isEmpty();
    }

    @Test
    void isNotAskedOfLumpsStandstillsAndNewLevels() {
        assertThat(asked().of(months(36, month -> month % 3 == 0 ? 1000 : month % 3 == 1 ? 90 : 310))).isEmpty();
        assertThat(asked().of(months(24, month -> month == 12 ? 0 : 500))).isEmpty();
        assertThat(asked().of(months(24, month -> month < 12 ? 50 : 800))).isEmpty();
    }

    @Test
    void needsSixOthersAndBelievesASecondDocument() {
        assertThat(asked().of(with(months(6, month -> 500), 3, 5000))).isEmpty();
        assertThat(asked().of(with(months(7, month -> 500), 3, 5000))).hasSize(1);
        var twice = new ArrayList<>(with(months(12, month -> 500), 5, 5000));
        twice.add(figure("2023-06", "5.0 Mt").by("Another").build());
        assertThat(asked().of(twice)).isEmpty();
    }

    @Test
    void isAskedOfAYearToDateThatTakesFromTheNextMonth() {
        var values = List.of(2480, 4725, 7267, 9600, 11986, 14468, 17167, 19300, 21681, 24100, 26700, 29479);
        var right = toDate(values);
        var wrong = toDate(values.stream().map(value -> value == 19300 ? 21200 : value).toList());

        assertThat(asked().of(right)).isEmpty();
        assertThat(Asked.inShort(asked().of(wrong))).containsExactly("out-of-line 2024-01/2024-08 21200");
    }

    @Test
    void isAskedOfRatesToo() {
        var months = IntStream.rangeClosed(1, 12).mapToObj(month -> figure(days(month), month == 6 ? "61 kb/d" : "6" + month % 10 + "5 kb/d").build()).toList();

        assertThat(Asked.inShort(asked().rates().of(months))).containsExactly("out-of-line 2023-06 61");
    }

    private static List<Figure> toDate(List<Integer> values) {
        return IntStream.range(0, 12).mapToObj(month -> figure(month == 0 ? "2024-01" : String.format(Locale.ROOT, "2024-01/2024-%02d", month + 1), values.get(month) + " kt").build()).toList();
    }

    private static List<Figure> with(List<Figure> months, int at, double value) {
        months.set(at, figure(days(at + 1), number(value)).build());
        return months;
    }

    private static List<Figure> months(int number, IntToDoubleFunction value) {
        return new ArrayList<>(IntStream.range(0, number).mapToObj(month -> figure(days(month + 1), number(value.applyAsDouble(month))).build()).toList());
    }

    /// @param month from 1, January 2023
    private static String days(int month) {
        return String.format(Locale.ROOT, "%d-%02d", 2023 + (month - 1) / 12, (month - 1) % 12 + 1);
    }

    private static String number(double kilotonnes) {
        return String.format(Locale.ROOT, "%.1f kt", kilotonnes);
    }
}
