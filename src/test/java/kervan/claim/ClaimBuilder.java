package kervan.claim;

import java.math.BigDecimal;
import kervan.figure.Figure;
import kervan.figure.Leeway;
import kervan.figure.Qualifier;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Claims for tests: `claim().reaches("2.2").times("2").of("2023")`. They are about `btc_kz`, in Mt.
final class ClaimBuilder {

    private @Nullable Said value;
    private @Nullable ClaimedFactor factor;
    private @Nullable Said change;
    private boolean falls;
    private @Nullable Said baseline;
    private @Nullable Interval period;
    private @Nullable Interval valuePeriod;

    static ClaimBuilder claim() {
        return new ClaimBuilder();
    }

    ClaimBuilder reaches(String number) {
        value = Said.exactly(new BigDecimal(number));
        return this;
    }

    ClaimBuilder reaches(Qualifier word, String number) {
        value = new Said(new BigDecimal(number), word);
        return this;
    }

    ClaimBuilder is(Comparison comparison, String number) {
        factor = new ClaimedFactor(comparison, new BigDecimal(number), Qualifier.EXACTLY);
        falls = factor.readings().getFirst().nominal().compareTo(BigDecimal.ONE) < 0;
        return this;
    }

    ClaimBuilder rising(String number) {
        change = Said.exactly(new BigDecimal(number));
        return this;
    }

    ClaimBuilder falling(String number) {
        falls = true;
        return rising(number);
    }

    ClaimBuilder from(String number) {
        baseline = Said.exactly(new BigDecimal(number));
        return this;
    }

    ClaimBuilder of(String days) {
        period = Interval.parse(days);
        return this;
    }

    ClaimBuilder in(String days) {
        valuePeriod = Interval.parse(days);
        return this;
    }

    Claim build() {
        return new Claim(new SeriesKey("btc_kz"), value, factor, change, falls, baseline, period, valuePeriod, UnitOfMeasure.MEGATONNE);
    }

    /// A figure in Mt as exhibit of a scope.
    static Exhibit exhibit(Nearness nearness, Figure figure, boolean preferred) {
        return new Exhibit(nearness, figure.series(), nearness.code(), new Basis.Published(figure), figure.interval(), figure.status(), preferred, null,
                Bracket.of(figure.value(), Leeway.of(figure)), null, true);
    }
}
