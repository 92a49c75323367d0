package kervan.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.figure.Qualifier;
import kervan.pace.Feasibility.Cap;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class FeasibilityTests {

    private static final Cap BERTHS = new Cap("Aktau crude berths", new BigDecimal("7.5"), UnitOfMeasure.MEGATONNE, null);
    private static final Cap QUOTA = new Cap("quota", new BigDecimal("1500"), UnitOfMeasure.KILOTONNE, null);

    @Test
    void saysWhichCapsItLiesAbove() {
        var feasibility = of(goal("20", "2027"), BERTHS, QUOTA);

        assertThat(feasibility.above()).extracting(above -> above.cap().name()).containsExactly("quota", "Aktau crude berths");
        assertThat(feasibility.above().getFirst().excess()).isEqualByComparingTo("18.5");
        assertThat(feasibility.above().getLast().excess()).isEqualByComparingTo("12.5");
        assertThat(feasibility.within()).isEmpty();
    }

    @Test
    void goalAtItsCapIsWithinIt() {
        assertThat(of(goal("7.5", "2027"), BERTHS).above()).isEmpty();
        assertThat(of(goal("7.55", "2027"), BERTHS).within()).containsExactly(BERTHS);
        assertThat(of(goal("2.2", "2027"), BERTHS, QUOTA).within()).containsExactly(BERTHS);
    }

    @Test
    void partOfAYearIsHeldAsAYear() {
        assertThat(of(goal("1.125", "2023-04/2023-12")).yearly().value()).isEqualByComparingTo("1.5");
        assertThat(of(goal("1.125", "2023-04/2023-12"), QUOTA).above()).isEmpty();
        assertThat(of(goal("1", "2024-01-01/2024-03-01")).yearly().value()).isEqualByComparingTo("6"); // 61 of 366 days
        assertThat(of(goal("4", "2023/2024")).yearly().value()).isEqualByComparingTo("2");
    }

    @Test
    void newestCapOfANameHolds() {
        var wider = new Cap("Aktau crude berths", new BigDecimal("20"), UnitOfMeasure.MEGATONNE, LocalDate.of(2028, 1, 1));

        assertThat(of(goal("10", "2027"), BERTHS, wider).above()).hasSize(1);
        assertThat(of(goal("10", "2028"), wider, BERTHS).above()).isEmpty();
        assertThat(of(goal("10", "2028"), BERTHS, wider).within()).containsExactly(wider);
    }

    @Test
    void barrelsNeedAFactor() {
        var barrels = new Cap("pipeline", new BigDecimal("1.2"), UnitOfMeasure.MEGABARREL_PER_DAY, null);

        assertThat(of(goal("80", "2027"), barrels).above()).hasSize(1); // 58.4 Mt
        assertThat(Feasibility.of(goal("80", "2027"), List.of(barrels), UnitConversion.EXACT_ONLY).notComparable()).containsExactly(barrels);
    }

    private static Feasibility of(Goal goal, Cap... caps) {
        return Feasibility.of(goal, List.of(caps), Known.BTC);
    }

    private static Goal goal(String value, String days) {
        return new Goal(new BigDecimal(value), null, UnitOfMeasure.MEGATONNE, Qualifier.EXACTLY, Interval.parse(days));
    }
}
