package kervan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.target.Announcement.Kind;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnouncementTests {

    @Test
    void promisesAVolumeOnlyWhenItIsALevel() {
        assertThat(announced("2.2", null, Kind.LEVEL).isLevel()).isTrue();
        assertThat(announced("10", null, Kind.CAPACITY).isLevel()).isFalse();
        assertThat(announced("1.2", null, Kind.INCREMENT).isLevel()).isFalse();
    }

    @Test
    void isAsExactAsItsDigits() {
        var target = announced("2.2", null, Kind.LEVEL).quantity();

        assertThat(target.value()).isEqualByComparingTo("2.2");
        assertThat(target.rounding().halfWidth()).isEqualByComparingTo("0.05");
    }

    @Test
    void hasARangeThatGoesUp() {
        assertThat(announced("7", "5", Kind.LEVEL).low()).isEqualByComparingTo("5");
        assertThatIllegalArgumentException().isThrownBy(() -> announced("5", "7", Kind.LEVEL));
        assertThatIllegalArgumentException().isThrownBy(() -> announced("5", "5.0", Kind.LEVEL));
    }

    private static Announcement announced(String value, @Nullable String low, Kind kind) {
        return new Announcement("kz_btc_2_2", "2.2 Mt a year", new SeriesKey("btc_kz"), "KazMunayGas and SOCAR", PartialDate.parse("2024-03-11"),
                new BigDecimal(value), low == null ? null : new BigDecimal(low), UnitOfMeasure.MEGATONNE, true, Qualifier.GRADUALLY, kind, null, null,
                new Source("Trend", "Agreement", null, null), null, new Origin("targets.csv", 5));
    }
}
