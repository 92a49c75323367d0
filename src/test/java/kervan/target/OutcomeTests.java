package kervan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.target.Announcement.Kind;
import kervan.target.Outcome.NotAssessable.Reason;
import kervan.timeseries.PartialDate;
import kervan.timeseries.Quantity;
import kervan.timeseries.SeriesKey;
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
        assertThat(Outcome.of(announcement("25", Kind.CAPACITY, END_OF_2025), List.of(), TODAY)).isEqualTo(new Outcome.NotAssessable(Reason.CAPACITY_IS_NOT_TRAFFIC));
        assertThat(Outcome.of(announcement("1.2", Kind.INCREMENT, END_OF_2025), List.of(), TODAY)).isEqualTo(new Outcome.NotAssessable(Reason.INCREMENT_WITHOUT_BASELINE));
    }

    private static Outcome outcome(String target, LocalDate due, String... reported) {
        var quantities = Stream.of(reported).map(value -> Quantity.of(new BigDecimal(value), UnitOfMeasure.MEGATONNE)).toList();
        return Outcome.of(announcement(target, Kind.LEVEL, due), quantities, TODAY);
    }

    private static Announcement announcement(String value, Kind kind, LocalDate due) {
        return new Announcement("a", "a promise", new SeriesKey("btc_kz"), "somebody", PartialDate.parse("2024"), new BigDecimal(value), null,
                UnitOfMeasure.MEGATONNE, false, Qualifier.EXACTLY, kind, due, null, new Source("p", "t", null, null), null, new Origin("f", 2));
    }
}
