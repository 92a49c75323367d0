package kervan.explore;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kervan.forecast.Combination;
import kervan.forecast.Forecast;
import org.springframework.stereotype.Component;

/// Forecasts that were made, the newest five hundred: one of a long series takes a second, and a reader who changes colours asks for the same again.
@Component
class Forecasts implements Outlook.Forecaster {

    private static final int MOST = 500;

    private final Map<Asked, Forecast> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Forecast> eldest) {
            return size() > MOST;
        }
    };

    /// By what its values are, whatever series they come from.
    private record Asked(double[] values, int periods, int horizon) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && periods == asked.periods && horizon == asked.horizon && Arrays.equals(values, asked.values);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Arrays.hashCode(values) + periods) + horizon;
        }
    }

    @Override
    public Forecast forecast(double[] values, int periods, int horizon) {
        var asked = new Asked(values, periods, horizon);
        synchronized (made) {
            var before = made.get(asked);
            if (before != null) {
                return before;
            }
        }
        var forecast = Combination.forecast(values, periods, horizon);
        synchronized (made) {
            made.put(asked, forecast);
        }
        return forecast;
    }
}
