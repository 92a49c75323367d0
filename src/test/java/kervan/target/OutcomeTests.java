package kervan.target;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kervan.target.Outcome.NotAssessable.Reason;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class OutcomeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    @Test
    void everyFigureReachesAMetTarget() {
        assertThat(outcome("1.2", END_OF_2025, "1.3", "1.5")).isEqualTo(new Outcome.Met(false));
    }

    @Test
    void roundingIsHonoured() {
        assertThat(outcome("1.5", END_OF_2025, "1.48")).isEqualTo(new Outcome.Met(true));
        assertThat(outcome("1.50", END_OF_2025, "1.48")).isEqualTo(new Outcome.Missed(new BigDecimal("0.02"), new BigDecimal("0.02")));
    }

    @Test
    void figuresThatDisagreeAreAskedOneByOne() {
        assertThat(outcome("1.5", END_OF_2025, "1.3", "1.5")).isEqualTo(new Outcome.MetBySome(1, 2));
    }

    @Test
    void gapRunsFromTheBestFigureToTheWorst() {
        assertThat(outcome("2.2", END_OF_2025, "1.3", "1.5")).isEqualTo(new Outcome.Missed(new BigDecimal("0.7"), new BigDecimal("0.9")));
    }

    @Test
    void deadlineThatHasNotPassedIsNotYetDue() {
        assertThat(outcome("1.6", TODAY)).isEqualTo(new Outcome.NotYetDue(TODAY));
        assertThat(outcome("1.6", TODAY.minusDays(1))).isEqualTo(new Outcome.NotAssessable(Reason.NO_FIGURE_FOR_THE_YEAR));
    }

    @Test
    void promiseWithoutDeadlineOrOfSomethingElseIsNotAssessed() {
        assertThat(outcome("20", null, "1.3")).isEqualTo(new Outcome.NotAssessable(Reason.NO_DEADLINE));
        assertThat(Outcome.of(announced("2024", "25 Mt").capacity().due("2025-12-31").build(), List.of(), TODAY)).isEqualTo(new Outcome.NotAssessable(Reason.CAPACITY_IS_NOT_TRAFFIC));
        assertThat(Outcome.of(announced("2024", "1.2 Mt").increment().due("2025-12-31").build(), List.of(), TODAY)).isEqualTo(new Outcome.NotAssessable(Reason.INCREMENT_WITHOUT_BASELINE));
    }

    private static Outcome outcome(String target, LocalDate due, String... reported) {
        var quantities = Stream.of(reported).map(value -> Quantity.of(new BigDecimal(value), UnitOfMeasure.MEGATONNE)).toList();
        var promise = announced("2024", target + " Mt");
        return Outcome.of(due == null ? promise.build() : promise.due(due.toString()).build(), quantities, TODAY);
    }
}
