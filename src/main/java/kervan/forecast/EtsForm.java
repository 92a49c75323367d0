package kervan.forecast;

import java.util.ArrayList;
import java.util.List;

/// The form of an exponential smoothing model: how its error, its trend and its season come in, `MAdM` for a multiplicative error, a damped trend and a multiplicative season.
///
/// Trends that multiply are left out: they leave every bound after a few years.
///
/// **Source**: Hyndman, Koehler, Ord, Snyder, *Forecasting with Exponential Smoothing* (2008), table 2.1.
public record EtsForm(Error error, Trend trend, Season season) {

    public enum Error {
        ADDITIVE("A"), MULTIPLICATIVE("M");

        private final String code;

        Error(String code) {
            this.code = code;
        }
    }

    public enum Trend {
        NONE("N"), ADDITIVE("A"), DAMPED("Ad");

        private final String code;

        Trend(String code) {
            this.code = code;
        }
    }

    public enum Season {
        NONE("N"), ADDITIVE("A"), MULTIPLICATIVE("M");

        private final String code;

        Season(String code) {
            this.code = code;
        }
    }

    /// `ANN`, `MAdM`.
    public String code() {
        return error.code + trend.code + season.code;
    }

    /// @throws IllegalArgumentException where there is no such form
    public static EtsForm ofCode(String code) {
        return all().stream().filter(form -> form.code().equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("There is no form " + code + "."));
    }

    /// All eighteen.
    public static List<EtsForm> all() {
        var forms = new ArrayList<EtsForm>();
        for (var error : Error.values()) {
            for (var season : Season.values()) {
                for (var trend : Trend.values()) {
                    forms.add(new EtsForm(error, trend, season));
                }
            }
        }
        return forms;
    }

    /// Those that can be tried on a series.
    ///
    /// @param positive whether all values are above zero: what multiplies needs that
    /// @param seasonal whether there are seasons and enough values for them
    static List<EtsForm> admissible(boolean positive, boolean seasonal) {
        return all().stream().filter(form -> form.isStable() && (positive || !form.multiplies()) && (seasonal || form.season == Season.NONE)).toList();
    }

    /// An additive error beside a season that multiplies has a variance without bound.
    private boolean isStable() {
        return error == Error.MULTIPLICATIVE || season != Season.MULTIPLICATIVE;
    }

    private boolean multiplies() {
        return error == Error.MULTIPLICATIVE || season == Season.MULTIPLICATIVE;
    }

    boolean hasTrend() {
        return trend != Trend.NONE;
    }

    boolean isDamped() {
        return trend == Trend.DAMPED;
    }

    boolean isSeasonal() {
        return season != Season.NONE;
    }

    /// How many numbers are estimated, the variance among them.
    ///
    /// @param periods of a year
    int parameters(int periods) {
        return 2 + (hasTrend() ? 2 : 0) + (isDamped() ? 1 : 0) + (isSeasonal() ? periods : 0) + 1;
    }
}
