package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.timeseries.Frequency;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class RevisionTests {

    private static final Figure YEAR = figure("2023", "1.3 Mt").by("A").build();
    private static final Figure SHORT = figure("2024-01", "100 kt").by("A").build();
    private static final Figure LONG = figure("2024-01/2024-02", "210 kt").by("A").build();

    @Test
    void figuresComeChangeAndGo() {
        var revised = figure("2023", "1.35 Mt").by("A").build();

        var revisions = Revision.between(List.of(YEAR, SHORT), List.of(LONG, revised));

        assertThat(revisions).containsExactly(new Revision(YEAR, revised), new Revision(SHORT, null), new Revision(null, LONG));
        assertThat(revisions).extracting(Revision::kind).containsExactly(Revision.Kind.REVISED, Revision.Kind.WITHDRAWN, Revision.Kind.NEW);
        assertThat(revisions.getFirst().difference()).hasValueSatisfying(by -> assertThat(by).isEqualByComparingTo("0.05"));
        assertThat(revisions.getLast().difference()).isEmpty();
    }

    @Test
    void sameContentFromAnotherRowIsNoRevision() {
        var elsewhere = new Figure(YEAR.series(), YEAR.interval(), YEAR.value(), YEAR.range(), YEAR.unit(), YEAR.qualifier(), YEAR.status(), YEAR.standing(), YEAR.finding(),
                YEAR.reason(), YEAR.source(), YEAR.note(), new Figure.Origin("other.csv", 99));

        assertThat(Revision.between(List.of(YEAR), List.of(elsewhere))).isEmpty();
        assertThat(Revision.between(List.of(), List.of())).isEmpty();
    }

    @Test
    void judgementIsARevisionWithoutDifference() {
        var judged = YEAR.judged(Standing.QUARANTINED, "out of line", "kept as printed");

        assertThat(Revision.between(List.of(YEAR), List.of(judged))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Revision.Kind.REVISED);
            assertThat(one.difference()).hasValueSatisfying(by -> assertThat(by).isZero());
        });
    }

    @Test
    void revisionIsOfAFigure() {
        assertThatThrownBy(() -> new Revision(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void observationChangesWithTheFiguresItIsMadeOf() {
        var corrected = figure("2024-01", "110 kt").by("A").build();

        var changed = observations(List.of(SHORT, LONG), List.of(corrected, LONG));

        assertThat(changed).extracting(one -> one.period().toString()).containsExactly("2024-01", "2024-02");
        assertThat(changed.getLast().oldValue()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("110"));
        assertThat(changed.getLast().newValue()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("100"));
        assertThat(changed.getLast().difference()).hasValueSatisfying(by -> assertThat(by).isEqualByComparingTo("-10"));
        assertThat(changed).allSatisfy(one -> assertThat(one.causes()).containsExactly(new Revision(SHORT, corrected)));
    }

    @Test
    void observationComesWithTheFirstFigureAndGoesWithTheLast() {
        assertThat(observations(List.of(), List.of(SHORT))).singleElement().satisfies(one -> {
            assertThat(one.before()).isNull();
            assertThat(one.difference()).isEmpty();
            assertThat(one.causes()).containsExactly(new Revision(null, SHORT));
        });
        assertThat(observations(List.of(SHORT), List.of())).singleElement().satisfies(one -> assertThat(one.after()).isNull());
    }

    @Test
    void sameValueFromAnotherFigureIsNoRevisionOfTheObservation() {
        assertThat(observations(List.of(SHORT), List.of(SHORT, figure("2024-01", "100 kt").by("B").build()))).isEmpty();
    }

    @Test
    void changeOfPreferenceHasNoCauseAmongFigures() {
        var other = figure("2024-01", "90 kt").by("B").build();
        var choice = new Choice(new SeriesOfDays(other.series(), other.interval()), other.source(), "nearer");

        var changed = ObservationRevision.between(at(List.of(SHORT, other), Map.of()), at(List.of(SHORT, other), Map.of(choice.days(), choice)), List.of());

        assertThat(changed).singleElement().satisfies(one -> {
            assertThat(one.causes()).isEmpty();
            assertThat(one.newValue()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("90"));
        });
    }

    private static List<ObservationRevision> observations(List<Figure> before, List<Figure> after) {
        return ObservationRevision.between(at(before, Map.of()), at(after, Map.of()), Revision.between(before, after));
    }

    private static List<ReconciledObservation> at(List<Figure> figures, Map<SeriesOfDays, Choice> choices) {
        return new Reconciliation(UnitOfMeasure.KILOTONNE, new UnitConversion(new BigDecimal("7.5")), Aggregation.SUM, choices).at(Frequency.MONTHLY, figures);
    }
}
