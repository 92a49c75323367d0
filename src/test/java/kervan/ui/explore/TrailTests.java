package kervan.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kervan.explore.Exploration;
import kervan.explore.Parameter;
import kervan.timeseries.SeriesKey;
import org.junit.jupiter.api.Test;

class TrailTests {

    private static final Exploration FIRST = Exploration.of(List.of(new SeriesKey("btc_kz")));
    private static final Exploration SECOND = FIRST.with(Parameter.FREQUENCY, "M");
    private static final Exploration THIRD = SECOND.with(Parameter.TRANSFORMATION, "pc1");

    private final Trail trail = new Trail();

    @Test
    void undoLeadsToTheStateBeforeAndRedoBack() {
        visit(FIRST, SECOND, THIRD);

        visit(trail.before().orElseThrow());

        assertThat(trail.before()).contains(FIRST);
        assertThat(trail.after()).contains(THIRD);
    }

    @Test
    void somethingNewForgetsWhatWasUndone() {
        visit(FIRST, SECOND, FIRST);

        visit(THIRD);

        assertThat(trail.after()).isEmpty();
        assertThat(trail.before()).contains(FIRST);
    }

    @Test
    void sameStateAgainIsNoStep() {
        visit(FIRST, SECOND, SECOND);

        assertThat(trail.before()).contains(FIRST);
    }

    @Test
    void thereIsNothingToUndoAtTheBeginning() {
        visit(FIRST);

        assertThat(trail.before()).isEmpty();
        assertThat(trail.after()).isEmpty();
    }

    @Test
    void quietChangeTakesThePlaceOfTheState() {
        visit(FIRST, SECOND);

        trail.replace(THIRD);

        visit(trail.before().orElseThrow());
        assertThat(trail.after()).contains(THIRD);
    }

    @Test
    void longTrailForgetsItsBeginning() {
        for (int year = 1800; year < 2100; year++) {
            visit(FIRST.with(Parameter.FROM, Integer.toString(year)));
        }

        var steps = 0;
        while (trail.before().isPresent()) {
            visit(trail.before().orElseThrow());
            steps++;
        }
        assertThat(steps).isEqualTo(199);
    }

    private void visit(Exploration... states) {
        List.of(states).forEach(trail::at);
    }
}
