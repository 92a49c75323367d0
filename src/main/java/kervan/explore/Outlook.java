package kervan.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kervan.analytics.Value;
import kervan.forecast.Forecast;
import kervan.forecast.StraightLine;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.Rounded;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;

/// How a line is expected to go on, or why nothing can be said of that.
///
/// **Definition**: of the values that happened and are whole, those since the last long gap are taken. Up to two periods in a row, and a tenth of them all, are filled by a straight line. The forecast is that of [kervan.forecast.Combination].
///
/// **When not**: fewer than five years, six half-years, eight quarters, 24 months: two years of a season, and as many years as intervals were found to hold for.
public sealed interface Outlook {

    /// Of the gaps that are filled.
    int LONGEST_GAP = 2;

    /// Makes a forecast, or has made it before.
    interface Forecaster {

        Forecast forecast(double[] values, int periods, int horizon);
    }

    /// @param steps the coming periods
    /// @param first of the values that it rests on
    /// @param last of them
    /// @param count of them, those that were filled among them
    /// @param filled how many were
    /// @param farthest how many periods ahead anything can be said
    record Expected(Forecast forecast, List<Step> steps, TimePeriod first, TimePeriod last, int count, int filled, int farthest) implements Outlook {
    }

    /// @param have how many values there are since the last long gap
    /// @param of how many are needed
    record TooFew(int have, int of, Frequency frequency) implements Outlook {

        /// `no forecast: 4 of 5 years in a row are known`.
        public String sentence() {
            return Texts.of("explore.forecast.none", "have", have, "of", of, "frequency", frequency.name());
        }
    }

    /// One coming period.
    ///
    /// Numbers have the digits that their uncertainty bears: the last one is worth less than a tenth of the interval of 80 per cent.
    record Step(TimePeriod period, int number, Forecast forecast) {

        public BigDecimal mean() {
            return shown(forecast.mean()[number - 1]);
        }

        /// Lower end of the interval that holds the value so many times of a hundred.
        ///
        /// @param level above 0 and below 100
        public BigDecimal low(double level) {
            return shown(forecast.low(number, level));
        }

        /// Its upper end.
        public BigDecimal high(double level) {
            return shown(forecast.high(number, level));
        }

        private BigDecimal shown(double value) {
            var width = BigDecimal.valueOf((forecast.high(number, 80) - forecast.low(number, 80)) / 40);
            return Rounded.reckoned(BigDecimal.valueOf(value), new Rounding(width), Integer.MAX_VALUE).number();
        }
    }

    /// As far as is usual: a year of half-years, quarters and months, and of years half as many as there are, three at the most.
    ///
    /// @param values consecutive ones, in the order of time
    static Outlook of(List<Value> values, Frequency frequency, Forecaster forecaster) {
        return of(values, frequency, OptionalInt.empty(), forecaster);
    }

    /// As far as is asked for, or can be said: two years, or half as many periods as there are values.
    ///
    /// @param horizon periods, from 1
    static Outlook of(List<Value> values, Frequency frequency, OptionalInt horizon, Forecaster forecaster) {
        var known = new ArrayList<>(values);
        while (!known.isEmpty() && !isKnown(known.getLast())) {
            known.removeLast();
        }
        var from = since(known);
        var taken = known.subList(from, known.size());
        var missing = (int) taken.stream().filter(value -> !isKnown(value)).count();
        var fewest = fewest(frequency);
        if (taken.size() - missing < fewest) {
            return new TooFew(taken.size() - missing, fewest, frequency);
        }
        var periods = Growth.parts(frequency);
        var farthest = Math.max(periods == 1 ? 1 : 2 * periods, taken.size() / 2);
        var steps = Math.min(farthest, horizon.orElse(periods == 1 ? 3 : periods));
        var forecast = forecaster.forecast(filled(taken), periods, steps);
        var last = taken.getLast().period();
        return new Expected(forecast, IntStream.rangeClosed(1, steps).mapToObj(step -> new Step(last.plus(step), step, forecast)).toList(), taken.getFirst().period(), last, taken.size(), missing, farthest);
    }

    /// `ETS (MAN 0.61, MNN 0.39), Theta, Dynamic Theta`.
    static String models(Forecast forecast) {
        return String.join(", ", forecast.members().stream().map(member -> member.form().isEmpty() ? member.name() : member.name() + " " + (member.form().startsWith("(") ? member.form() : "(" + member.form() + ")")).toList());
    }

    private static boolean isKnown(Value value) {
        return !value.isMissing() && !value.isPartial() && value.status().isActual();
    }

    /// Where the values begin that no long gap, and not too many gaps, lie behind.
    private static int since(List<Value> values) {
        var from = values.size();
        var gap = 0;
        var gaps = 0;
        var best = from;
        for (var at = values.size() - 1; at >= 0; at--) {
            if (isKnown(values.get(at))) {
                gap = 0;
                if (gaps * 10 <= values.size() - at) {
                    best = at;
                }
            } else {
                gap++;
                gaps++;
                if (gap > LONGEST_GAP) {
                    break;
                }
            }
        }
        return best;
    }

    private static double[] filled(List<Value> values) {
        return StraightLine.filled(values.stream().mapToDouble(value -> isKnown(value) ? Objects.requireNonNull(value.number()).doubleValue() : Double.NaN).toArray());
    }

    private static int fewest(Frequency frequency) {
        return switch (Growth.parts(frequency)) {
            case 1 -> 5;
            case 2 -> 6;
            case 4 -> 8;
            default -> 24;
        };
    }
}
