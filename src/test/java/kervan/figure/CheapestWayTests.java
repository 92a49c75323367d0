package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kervan.figure.CheapestWay.Leg;
import kervan.figure.CheapestWay.Step;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class CheapestWayTests {

    private record Cost(BigDecimal rounding, int figures) {
    }

    @Test
    void isTheBestOfAllSimplePaths() {
        int connected = 0;
        for (int seed = 0; seed < 1500; seed++) {
            var random = new Random(seed);
            var steps = IntStream.range(0, random.nextInt(1, 11)).mapToObj(number -> anyStep(random)).toList();
            var ends = random.ints(1, 8).distinct().limit(2).sorted().mapToObj(CheapestWayTests::firstOf).toList();

            var way = CheapestWay.from(ends.getFirst(), ends.getLast(), steps);

            var best = best(ends.getFirst(), ends.getLast(), steps, Set.of(ends.getFirst()), new Cost(BigDecimal.ZERO, 0));
            assertThat(way.map(CheapestWayTests::cost)).isEqualTo(best);
            way.ifPresent(legs -> assertThat(walk(ends.getFirst(), legs)).isEqualTo(ends.getLast()));
            connected += way.isPresent() ? 1 : 0;
        }

        assertThat(connected).isBetween(300, 1400);
    }

    @Test
    void toEachDateIsTheWayToThatDate() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var steps = IntStream.range(0, random.nextInt(1, 11)).mapToObj(number -> anyStep(random)).toList();

            var ways = CheapestWay.fromEach(firstOf(1), steps);

            assertThat(ways.get(firstOf(1))).isEmpty();
            for (int month = 1; month < 9; month++) {
                var end = firstOf(month);
                assertThat(Optional.ofNullable(ways.get(end)).map(CheapestWayTests::cost)).isEqualTo(CheapestWay.from(firstOf(1), end, steps).map(CheapestWayTests::cost));
            }
        }
    }

    @Test
    void isEmptyWhereFiguresDoNotConnect() {
        assertThat(CheapestWay.from(firstOf(1), firstOf(2), List.of())).isEmpty();
        assertThat(CheapestWay.from(firstOf(1), firstOf(4), List.of(step(1, 2, "1.0"), step(3, 4, "1.0")))).isEmpty();
    }

    @Test
    void takesTheFewestFiguresAmongEquallyExactOnes() {
        var way = CheapestWay.from(firstOf(1), firstOf(4), List.of(step(1, 2, "1.0"), step(2, 3, "1.00"), step(3, 4, "1.000"), step(1, 4, "0"), step(2, 4, "0"), step(1, 2, "0")));

        assertThat(way.orElseThrow()).hasSize(1);
    }

    @Test
    void goesRoundForLessRounding() {
        var way = CheapestWay.from(firstOf(2), firstOf(3), List.of(step(2, 3, "1"), step(1, 2, "1.00"), step(1, 5, "4.00"), step(3, 5, "2.00"))).orElseThrow();

        assertThat(way).extracting(Leg::forwards).containsExactly(false, true, false);
        assertThat(way.stream().map(leg -> leg.term().signed().value()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("1.00");
    }

    private static Optional<Cost> best(LocalDate at, LocalDate end, List<Step> steps, Set<LocalDate> seen, Cost sofar) {
        if (at.equals(end)) {
            return Optional.of(sofar);
        }
        var found = new ArrayList<Cost>();
        for (var step : steps) {
            var days = step.figure().figure().interval();
            for (var hop : List.of(List.of(days.start(), days.endExclusive()), List.of(days.endExclusive(), days.start()))) {
                if (hop.getFirst().equals(at) && !seen.contains(hop.getLast())) {
                    var further = new HashSet<>(seen);
                    further.add(hop.getLast());
                    best(hop.getLast(), end, steps, further, new Cost(sofar.rounding.add(step.quantity().rounding().halfWidth()), sofar.figures + 1)).ifPresent(found::add);
                }
            }
        }
        return found.stream().min(Comparator.comparing(Cost::rounding).thenComparing(Cost::figures)).map(CheapestWayTests::plain);
    }

    private static Cost cost(List<Leg> way) {
        return plain(new Cost(way.stream().map(leg -> leg.step().quantity().rounding().halfWidth()).reduce(BigDecimal.ZERO, BigDecimal::add), way.size()));
    }

    private static Cost plain(Cost cost) {
        return new Cost(cost.rounding.stripTrailingZeros(), cost.figures);
    }

    private static LocalDate walk(LocalDate from, List<Leg> way) {
        var at = from;
        for (var leg : way) {
            var days = leg.step().figure().figure().interval();
            assertThat(leg.forwards() ? days.start() : days.endExclusive()).isEqualTo(at);
            at = leg.forwards() ? days.endExclusive() : days.start();
        }
        return at;
    }

    private static Step anyStep(Random random) {
        var months = random.ints(1, 8).distinct().limit(2).sorted().toArray();
        return step(months[0], months[1], new BigDecimal(random.nextInt(0, 50)).movePointLeft(random.nextInt(4)).toPlainString());
    }

    private static Step step(int firstMonth, int endMonthExclusive, String value) {
        var built = figure("%s/%s".formatted(firstOf(firstMonth), firstOf(endMonthExclusive).minusDays(1)), value + " Mt").build();
        var preferred = PreferredFigure.among(List.of(built), UnitOfMeasure.MEGATONNE, UnitConversion.EXACT_ONLY, Map.of());
        return new Step(preferred, built.quantity());
    }

    private static LocalDate firstOf(int month) {
        return LocalDate.of(2024, month, 1);
    }
}
