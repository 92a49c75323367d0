package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import kervan.figure.Figure;
import kervan.support.FigureBuilder;
import kervan.tabular.UnreadableTableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ReadAheadTests {

    private static final Figure FIGURE = FigureBuilder.figure("2031", "1 Mt").build();

    private final Thread caller = Thread.currentThread();
    private final List<Thread> threads = new ArrayList<>();
    private int taken;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 20_000})
    void everyFigureArrivesInTheCallingThread(int figures) throws UnreadableTableException {
        ReadAhead.read(reading(figures, null), sink(number -> true));

        assertThat(taken).isEqualTo(figures);
        assertThat(threads).allMatch(caller::equals);
    }

    @Test
    void stopsWhenTheSinkWantsNoMore() throws UnreadableTableException {
        ReadAhead.read(reading(1_000_000, null), sink(number -> number < 700));

        assertThat(taken).isEqualTo(700);
    }

    @Test
    void unreadableFileIsToldAfterItsFigures() {
        var broken = new UnreadableTableException("line 7 is broken.");

        assertThatExceptionOfType(UnreadableTableException.class).isThrownBy(() -> ReadAhead.read(reading(3, broken), sink(number -> true))).isSameAs(broken);
    }

    @Test
    void failureOfTheSinkStopsTheReader() {
        assertThatIllegalStateException().isThrownBy(() -> ReadAhead.read(reading(1_000_000, null), sink(number -> {
            throw new IllegalStateException("the database went away");
        }))).withMessage("the database went away");
    }

    private FigureReading reading(int figures, @Nullable UnreadableTableException end) {
        return new FigureReading() {
            @Override
            public String layout() {
                return "test";
            }

            @Override
            public boolean isJudgedByFile() {
                return false;
            }

            @Override
            public void read(FigureSink sink) throws UnreadableTableException {
                for (int number = 0; number < figures; number++) {
                    if (!sink.figure(FIGURE)) {
                        return;
                    }
                }
                if (end != null) {
                    throw end;
                }
            }
        };
    }

    /// @param more whether to go on after so many
    private FigureSink sink(IntPredicate more) {
        return new FigureSink() {
            @Override
            public boolean figure(Figure figure) {
                threads.add(Thread.currentThread());
                return more.test(++taken);
            }

            @Override
            public void problem(IngestProblem problem) {
                throw new AssertionError(problem);
            }

            @Override
            public void missing(long line, String column, String mark) {
                throw new AssertionError(column);
            }

            @Override
            public void leftOut(long line, String why) {
                throw new AssertionError(why);
            }
        };
    }
}
