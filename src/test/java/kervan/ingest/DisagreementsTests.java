package kervan.ingest;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kervan.archive.Arrival;
import kervan.archive.Change;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.support.FigureBuilder;
import kervan.timeseries.ObservationStatus;
import org.junit.jupiter.api.Test;

class DisagreementsTests {

    @Test
    void differenceOfMoreThanRoundingIsToldWithTheOther() {
        var known = figure("2031", "1.5 Mt").by("Known").build();

        assertThat(among(List.of(known), figure("2031", "1100 kt"))).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(1);
            assertThat(one.other()).isEqualTo(known);
        });
    }

    @Test
    void roundingsOfOneNumberAgree() {
        assertThat(among(List.of(figure("2031", "1.39 Mt").build()), figure("2031", "1392 kt"), figure("2031", "1.4 Mt"))).isEmpty();
    }

    @Test
    void wordBesideTheNumberIsPartOfIt() {
        assertThat(among(List.of(figure("2031", "1.4 Mt").saying(Qualifier.OVER).build()), figure("2031", "1.46 Mt"))).isEmpty();
    }

    @Test
    void otherDaysForecastsAndQuarantinedFiguresAreNoReason() {
        assertThat(among(List.of(figure("2030", "9 Mt").build(), figure("2031", "9 Mt").is(ObservationStatus.FORECAST).build(),
                figure("2031", "9 Mt").quarantined().build()), figure("2031", "1.5 Mt"))).isEmpty();
    }

    private static List<Disagreement> among(List<Figure> known, FigureBuilder... incoming) {
        return Disagreements.among(IntStream.range(0, incoming.length).mapToObj(at -> new Arrival(at + 1, incoming[at].by("New " + at).build(), Change.NEW, at + 2, false, null))
                .toList(), known);
    }
}
