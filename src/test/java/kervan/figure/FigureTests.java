package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kervan.timeseries.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTests {

    @Test
    void isAsExactAsItsDigits() {
        var printed = figure("2023", "1.392 Mt").build().quantity();

        assertThat(printed.value()).isEqualByComparingTo("1.392");
        assertThat(printed.rounding().halfWidth()).isEqualByComparingTo("0.0005");
    }

    @Test
    void isAsWideAsItsRange() {
        var expected = figure("2024", "1.75 Mt").between("1.7", "1.8").build().quantity();

        assertThat(expected.value()).isEqualByComparingTo("1.75");
        assertThat(expected.rounding().halfWidth()).isEqualByComparingTo("0.05");
    }

    @ParameterizedTest
    @EnumSource(value = ObservationStatus.class, names = {"MISSING", "NOT_YET_DUE", "CONFIDENTIAL"})
    void isNotMissing(ObservationStatus status) {
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024", "1.4 Mt").is(status).build());
    }

    @Test
    void liesWithinItsRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024", "1.9 Mt").between("1.7", "1.8").build());
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024", "1.7 Mt").between("1.8", "1.7").build());
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024", "1.7 Mt").between("1.7", "1.7").build());
    }

    @Test
    void saysWhyItIsQuarantined() {
        assertThat(figure("2024", "1.4 Mt").quarantined().build().isAccepted()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024", "1.4 Mt").quarantinedWithoutReason().build());
    }

    @Test
    void standsInAnOrderThatDoesNotDependOnWhereItCameFrom() {
        var ordered = List.of(
                figure("2023-S1", "0.7 Mt").on("2024").build(),
                figure("2023", "1.4 Mt").by("Trend").on("2024-01-15").build(),
                figure("2023", "1.39 Mt").by("Azernews").on("2024-03").build(),
                figure("2023", "1.4 Mt").by("Trend").on("2024-03").build(),
                figure("2023", "1.4 kt").by("Trend").on("2024-04").titled("A").build(),
                figure("2023", "1.4 Mt").by("Trend").on("2024-04").titled("A").build(),
                figure("2023", "1.4 Mt").by("Trend").on("2024-04").titled("B").build(),
                figure("2023", "1.0 Mt").by("Trend").build(),
                figure("2023", "1.4 Mt").by("Trend").build());

        for (int seed = 0; seed < 50; seed++) {
            var shuffled = Arrays.asList(ordered.toArray(Figure[]::new));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(shuffled.stream().sorted(Figure.IN_ORDER)).containsExactlyElementsOf(ordered);
        }
    }
}
