package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kervan.support.FigureBuilder;
import org.junit.jupiter.api.Test;

class WrongYearTests {

    @Test
    void isFoundFromTheRestOfTheYear() {
        var found = asked().of(figure("2023-01/2023-07", "2.5 Mt").by("Azernews").titled("August"), figure("2024-01/2024-07", "2.5 Mt").by("Azernews").titled("July"),
                figure("2023", "2.76 Mt").by("Daryo"), figure("2024-S1", "2.1 Mt").by("News.az"), figure("2024", "4.5 Mt").by("Report.az"));

        assertThat(Asked.inShort(found)).containsExactly("wrong-year 2023-01/2023-07 2.5");
        assertThat(found.getFirst().sentence()).endsWith("Within its own year it leaves too little or too much for the rest. Is the year wrong?");
    }

    @Test
    void isFoundFromTheGrowthThatAnotherStoryPrints() {
        assertThat(asked().inShort(figure("2023-01/2023-07", "2.5 Mt").by("A"), figure("2024-01/2024-07", "2.5 Mt").by("B").noting("+62%"))).containsExactly("wrong-year 2023-01/2023-07 2.5");
    }

    @Test
    void isFoundInEveryRowOfATablePastedOneRowLower() {
        var values = new int[] {759, 783, 586, 1485, 2764, 4484, 4119};
        var known = IntStream.range(0, 7).mapToObj(at -> figure(String.valueOf(2019 + at), values[at] + " kt").by("Ministry")).toArray(FigureBuilder[]::new);
        var pasted = IntStream.range(0, 6).mapToObj(at -> figure(String.valueOf(2020 + at), values[at] + " kt").by("Paste")).toArray(FigureBuilder[]::new);

        assertThat(asked().knowing(known).of(pasted)).hasSize(6).allSatisfy(one -> assertThat(one.kind()).isEqualTo(Finding.Kind.WRONG_YEAR));
    }

    @Test
    void isNoneWhereNothingSpeaksAgainstTheOwnYear() {
        assertThat(asked().of(figure("2023", "51400 t").by("A"), figure("2024", "51400 t").by("B"))).isEmpty();
        assertThat(asked().of(figure("2023-01/2023-07", "2.5 Mt").by("A"), figure("2024-01/2024-07", "2.5 Mt").by("B"), figure("2023", "4.4 Mt").by("C"), figure("2024", "4.5 Mt").by("C"))).isEmpty();
    }

    @Test
    void isNoneForNumbersTooRoundToSay() {
        assertThat(asked().of(figure("2024", "1.4 Mt").by("A"), figure("2025", "1.3 Mt").by("B"), figure("2025", "1.4 Mt").by("C"))).isEmpty();
    }

    @Test
    void countsLeapDays() {
        assertThat(asked().of(figure("2024-02-28", "12.5 kt"), figure("2024-02-29", "12.7 kt"), figure("2023-02-28", "12.5 kt"), figure("2024-02", "350.1 kt"), figure("2023-02", "340.3 kt"))).isEmpty();
    }
}
