package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.check.Relative.Adding;
import kervan.figure.Relation;
import org.junit.jupiter.api.Test;

class WrongPeriodTests {

    private static final Asked STORY = asked().beside(Relation.WHOLE, Adding.EVERYTHING, "total", figure("2021-01/2021-05", "11.12 Mt").by("Unikal.az"));

    @Test
    void isAskedWhenTheTotalsOfTheStoryAreOfOtherMonths() {
        var found = STORY.knowing(figure("2021-01", "276 kt").by("Trend"), figure("2021-S1", "1.7 Mt").by("The Tribune")).of(figure("2021-Q1", "1.52 Mt").by("Unikal.az"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Finding.Kind.WRONG_PERIOD);
            assertThat(one.sentence()).isEqualTo("1.52 Mt for January-March 2021 (Unikal.az) stands in a document whose totals are for January-May 2021; "
                    + "the other figures of the year fit better to January-May 2021. Are the days right?");
        });
    }

    @Test
    void isNotAskedWhenAnotherDocumentConfirmsTheFigure() {
        assertThat(STORY.knowing(figure("2021-Q1", "858 kt").by("SSC")).of(figure("2021-Q1", "0.86 Mt").by("Unikal.az"))).isEmpty();
    }

    @Test
    void isNotAskedWhenTheStoryHasBothStretchesOrWholeYearsOrOtherYears() {
        assertThat(STORY.of(figure("2021-Q1", "0.86 Mt").by("Unikal.az"), figure("2021-01/2021-05", "1.52 Mt").by("Unikal.az"))).isEmpty();
        assertThat(STORY.of(figure("2021", "3.6 Mt").by("Unikal.az"))).isEmpty();
        assertThat(STORY.of(figure("2020-Q1", "0.9 Mt").by("Unikal.az"))).isEmpty();
        assertThat(STORY.of(figure("2021-04", "0.4 Mt").by("Unikal.az"))).isEmpty();
        assertThat(STORY.of(figure("2021-Q1", "0.86 Mt").by("Another paper"))).isEmpty();
    }

    @Test
    void isAskedWhenTheDocumentGivesTheSameValueForAPartOfTheDays() {
        var found = asked().beside(Relation.PART, Adding.AT_MOST, "tengiz", figure("2008-Q4", "285.1 kt")).of(figure("2008", "285.1 kt"));

        assertThat(found).singleElement().satisfies(one -> assertThat(one.sentence()).contains("which gives the same value for October-December 2008 only"));
        assertThat(asked().beside(Relation.PART, Adding.AT_MOST, "tengiz", figure("2008-Q4", "12 kt")).of(figure("2008", "12 kt"))).isEmpty();
    }
}
