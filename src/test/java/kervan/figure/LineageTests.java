package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kervan.language.Language;
import kervan.support.FigureBuilder;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTests {

    /// Transit oil through BTC in 2024, as State Statistics had it year to date, and as Reuters had it with the years swapped.
    private static final List<FigureBuilder> TRANSIT_2024 = List.of(
            figure("2024-01", "430.8 kt"), figure("2024-01/2024-02", "842.9 kt"), figure("2024-Q1", "1400.3 kt"), figure("2024-01/2024-05", "2.237 Mt"),
            figure("2024-S1", "2.694 Mt").by("State Statistics"), figure("2024-S1", "2.455 Mt").by("Reuters").quarantined(), figure("2024-01/2024-07", "3.215 Mt"));

    @Test
    void june2024IsTheHalfYearLessFiveMonths() {
        var june = month("2024-06", TRANSIT_2024);

        assertThat(june.observation().value()).isEqualByComparingTo("457");
        assertThat(june.rounding().halfWidth()).isEqualByComparingTo("1");
        assertThat(june.uncertain()).isFalse();
        assertThat(june.lineage()).extracting(LineageTests::said).containsExactlyInAnyOrder("+ 2.694 Mt of 2024-S1", "- 2.237 Mt of 2024-01/2024-05");
    }

    @Test
    void july2024IsSevenMonthsLessTheHalfYear() {
        var july = month("2024-07", TRANSIT_2024);

        assertThat(july.observation().value()).isEqualByComparingTo("521");
        assertThat(july.lineage()).extracting(LineageTests::said).containsExactlyInAnyOrder("+ 3.215 Mt of 2024-01/2024-07", "- 2.694 Mt of 2024-S1");
    }

    @Test
    void swappedYearsWouldHaveGivenOtherMonths() {
        var swapped = TRANSIT_2024.stream().map(FigureBuilder::build).filter(figure -> !figure.value().toString().equals("2.694"))
                .map(figure -> figure.judged(Standing.ACCEPTED, null, null)).toList();

        assertThat(Stream.of("2024-06", "2024-07").map(period -> at(period, swapped).observation().value().intValueExact())).containsExactly(218, 760);
    }

    @Test
    void roundedWholeLessAnExactPartIsUncertain() {
        var rest = month("2025-09", List.of(figure("2025-01/2025-09", "1.2 Mt"), figure("2025-01/2025-08", "923 kt")));

        assertThat(rest.observation().value()).isEqualByComparingTo("277");
        assertThat(rest.rounding().halfWidth()).isEqualByComparingTo("50.5");
        assertThat(rest.uncertain()).isTrue();
        assertThat(rest.in(UnitOfMeasure.MEGATONNE, UnitConversion.EXACT_ONLY).uncertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"110 kt, 100 kt, false", "109 kt, 100 kt, true", "1100 kt, 1000 kt, false", "100.0 kt, 99.0 kt, false", "100.0 kt, 99.1 kt, true", "100 kt, 100 kt, true"})
    void tenthOfTheValueIsTheBound(String twoMonths, String firstMonth, boolean uncertain) {
        assertThat(month("2024-02", List.of(figure("2024-01/2024-02", twoMonths), figure("2024-01", firstMonth))).uncertain()).isEqualTo(uncertain);
    }

    @Test
    void publishedFigureIsNeverUncertainHoweverRound() {
        assertThat(month("2024-02", List.of(figure("2024-02", "1 kt"))).uncertain()).isFalse();
    }

    @Test
    void sumHasOnlyWhatIsAdded() {
        var quarter = VOLUME.at(Frequency.QUARTERLY, built(List.of(figure("2024-01", "1 kt"), figure("2024-02", "2 kt"), figure("2024-03", "3 kt")))).getFirst();

        assertThat(quarter.lineage()).allMatch(ReconciledObservation.Term::added);
        assertThat(quarter.uncertain()).isTrue();
    }

    @Test
    void lineageAddsUpToTheValue() {
        for (var one : VOLUME.at(Frequency.MONTHLY, built(TRANSIT_2024))) {
            var sum = one.lineage().stream().map(term -> term.added() ? term.quantity().value() : term.quantity().value().negate()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(one.isMissing() || sum.compareTo(one.observation().value()) == 0).as("%s", one).isTrue();
        }
    }

    @Test
    void negativeDifferenceIsMissingAndNamesTheFigures() {
        var june = month("2024-06", List.of(figure("2024-01", "430.8 kt"), figure("2024-01/2024-05", "2.237 Mt"), figure("2024-S1", "2.1 Mt"), figure("2024-07", "1 kt")));

        assertThat(june.isMissing()).isTrue();
        assertThat(june.lineage()).isEmpty();
        assertThat(june.uncertain()).isFalse();
        assertThat(june.why()).isEqualTo("the figures contradict each other: their difference is below zero (2.1 Mt - 2.237 Mt)");
        assertThat(Language.RUSSIAN.saying(june::why)).endsWith("их разность меньше нуля (2,1 млн т - 2,237 млн т)");
    }

    private static final Reconciliation VOLUME = new Reconciliation(UnitOfMeasure.KILOTONNE, new UnitConversion(new BigDecimal("7.53")), Aggregation.SUM, Map.of());

    private static ReconciledObservation month(String period, List<FigureBuilder> figures) {
        return at(period, built(figures));
    }

    private static ReconciledObservation at(String period, List<Figure> figures) {
        return VOLUME.at(Frequency.MONTHLY, figures).stream().filter(one -> one.period().equals(TimePeriod.parse(period))).findFirst().orElseThrow();
    }

    private static List<Figure> built(List<FigureBuilder> figures) {
        return figures.stream().map(FigureBuilder::build).toList();
    }

    private static String said(ReconciledObservation.Term term) {
        var figure = term.preferred().figure();
        return "%s %s %s of %s".formatted(term.added() ? "+" : "-", figure.value(), figure.unit().code(), figure.interval());
    }
}
