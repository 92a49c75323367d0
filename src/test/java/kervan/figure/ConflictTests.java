package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kervan.figure.Conflict.Kind;
import kervan.figure.Conflict.Party;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTests {

    @ParameterizedTest
    @CsvSource({"1.0, 1.4, 0.4, 28.6", "12.8, 12.9, 0.1, 0.78", "14.468, 14.4687, 0.0007, 0.0048", "0, 33.93, 33.93, 100.0", "0, 0, 0, 0", "2, 2, 0, 0",
        "-2, -1, 1, 100.0", "-1, 0, 1, 0", "0.001, 1000, 999.999, 100.0", "99, 100, 1, 1.0"})
    void saysHowFarItsEndsLieApart(String low, String high, BigDecimal spread, String percent) {
        var conflict = conflict(Kind.REPORTED, "2023", low, high);

        assertThat(conflict.spread()).isEqualByComparingTo(spread);
        assertThat(conflict.spreadPercent()).hasToString(percent);
    }

    @Test
    void listsTheLowestFirst() {
        var conflict = Conflict.among(Kind.REPORTED, Interval.parse("2023"), UnitOfMeasure.MEGATONNE, List.of(party("1.4", null), party("1.0", null), party("1.392", "chosen")), "");

        assertThat(conflict.parties()).extracting(party -> party.quantity().value().toPlainString()).containsExactly("1.0", "1.392", "1.4");
        assertThat(conflict.low()).isEqualByComparingTo("1.0");
        assertThat(conflict.high()).isEqualByComparingTo("1.4");
        assertThat(conflict.preferred()).map(party -> party.quantity().value()).contains(new BigDecimal("1.392"));
    }

    @Test
    void comesByKindThenSpreadThenNewestDays() {
        var scope = conflict(Kind.SCOPE, "2025", "1", "9");
        var narrow = conflict(Kind.REPORTED, "2025", "8", "9");
        var older = conflict(Kind.REPORTED, "2023", "1", "2");
        var newer = conflict(Kind.REPORTED, "2024", "1", "2");
        var expected = conflict(Kind.EXPECTED, "2025", "1", "9");

        assertThat(Stream.of(scope, expected, narrow, older, newer).sorted(Conflict.IN_ORDER)).containsExactly(newer, older, narrow, expected, scope);
    }

    @Test
    void isNoErrorWhereScopesDiffer() {
        assertThat(conflict(Kind.SCOPE, "2025", "1", "9").isError()).isFalse();
        assertThat(conflict(Kind.EXPECTED, "2025", "1", "9").isError()).isTrue();
    }

    @Test
    void isReadByTheCodeOfItsKind() {
        assertThat(Stream.of(Kind.values())).allSatisfy(kind -> assertThat(Kind.ofCode(kind.code())).contains(kind));
        assertThat(Kind.ofCode("REPORTED")).isEmpty();
        assertThat(Kind.ofCode("")).isEmpty();
    }

    private static Conflict conflict(Kind kind, String days, String low, String high) {
        return Conflict.among(kind, Interval.parse(days), UnitOfMeasure.MEGATONNE, List.of(party(low, null), party(high, null)), "");
    }

    private static Party party(String value, @Nullable String because) {
        var figure = figure("2023", value + " Mt").build();
        return new Party(figure, figure.quantity(), Leeway.of(figure), false, because);
    }
}
