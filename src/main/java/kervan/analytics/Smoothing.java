package kervan.analytics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kervan.language.Texts;

/// Something of the last few values at each period: their mean, their sum, or what they come to in a year.
///
/// Trailing, and only where every one of them is there and whole.
///
/// @param periods from 1 to [#MOST]
public record Smoothing(Kind kind, int periods) {

    /// No more periods than ten years of months.
    public static final int MOST = 120;

    private static final Pattern FORM = Pattern.compile("(ma|ms|ar):([1-9]\\d{0,2})");

    /// What is made of the last values.
    public enum Kind {

        /// Moving mean.
        MEAN("ma"),
        /// Moving sum, of volumes only.
        SUM("ms"),
        /// Annualised rate: the sum, times the periods in a year over those summed; of volumes only.
        ANNUALISED("ar");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    public Smoothing {
        if (periods < 1 || periods > MOST) {
            throw new IllegalArgumentException("smoothed over %d periods".formatted(periods));
        }
    }

    /// Reads `ma:12`, `ms:12` or `ar:3`.
    public static Optional<Smoothing> parse(String code) {
        return Optional.of(FORM.matcher(code)).filter(found -> found.matches() && Integer.parseInt(found.group(2)) <= MOST)
                .map(found -> new Smoothing(Arrays.stream(Kind.values()).filter(kind -> kind.code.equals(found.group(1))).findFirst().orElseThrow(), Integer.parseInt(found.group(2))));
    }

    public String code() {
        return kind.code + ":" + periods;
    }

    /// *mean of the last 12 periods*.
    public String words() {
        return Texts.of("analytics.smoothing." + kind.code, "count", periods);
    }

    public Outcome apply(TimeSeries series) {
        if (kind != Kind.MEAN && series.behaviour() != Behaviour.FLOW) {
            return Refusal.of("moving-sum-of", "behaviour", series.behaviour().words());
        }
        var year = Calendar.periodsAYear(series.frequency());
        if (kind == Kind.ANNUALISED && year.isEmpty()) {
            return Refusal.of("no-year", "frequency", Calendar.words(series.frequency()));
        }
        var behaviour = series.behaviour() == Behaviour.FLOW ? Behaviour.RATE : series.behaviour();
        return series.with(kind == Kind.ANNUALISED ? series.unit().perYear() : series.unit(), behaviour, value -> smoothed(series, value, year.orElse(1)));
    }

    private Value smoothed(TimeSeries series, Value value, int year) {
        List<Value> last = new ArrayList<>();
        for (int back = periods - 1; back >= 0; back--) {
            series.at(value.period().plus(-back)).filter(one -> one.whole().isPresent()).ifPresent(last::add);
        }
        if (last.size() < periods) {
            return value.isMissing() ? value : Value.missing(value.period(), new Gap.Incomplete(new Coverage(last.size(), periods), series.frequency()));
        }
        var sum = Inexact.sum(last.stream().map(one -> one.inexact().orElseThrow()).toList());
        var result = switch (kind) {
            case MEAN -> sum.over(BigDecimal.valueOf(periods));
            case SUM -> sum;
            case ANNUALISED -> sum.times(BigDecimal.valueOf(year)).over(BigDecimal.valueOf(periods));
        };
        return Value.of(value.period(), result, Mean.status(last.stream()), Coverage.WHOLE);
    }
}
