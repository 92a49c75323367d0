package kervan.batch;

import java.util.Locale;
import kervan.forecast.Calibration;

/// What `./kervan forecast` was asked for.
///
/// @param file its path; `-` for what comes in
/// @param horizon how many periods, from 1 to 1,000
/// @param periods of a year; 1 where they do not matter
record ForecastOrder(String file, int horizon, int periods, Calibration calibration) {

    static final String USAGE = """
            ./kervan forecast --csv FILE --horizon H [--frequency F]

              --csv FILE       a series in each line: its name, then its values with commas between them; - reads what comes in
              --horizon H      how many periods are to be forecast, 1 to 1000
              --frequency F    A years, S half-years, Q quarters, M months, W weeks, D days, H hours,
                               or the number of periods after which a season comes again; without it there is none

            The result is CSV: id,h,mean,lo80,hi80,lo95,hi95. What has to be said of a series goes to the standard error.
            """;
    private static final int MOST = 1000;

    /// It cannot be understood.
    static final class Misunderstood extends Exception {

        Misunderstood(String sentence) {
            super(sentence);
        }
    }

    static ForecastOrder of(String[] arguments) throws Misunderstood {
        String file = null;
        Integer horizon = null;
        var periods = 1;
        var calibration = Calibration.QUARTERS;
        for (var at = 0; at < arguments.length; at += 2) {
            var name = arguments[at];
            if (!name.equals("--csv") && !name.equals("--horizon") && !name.equals("--frequency")) {
                throw new Misunderstood("forecast does not know %s.".formatted(name));
            }
            if (at + 1 == arguments.length) {
                throw new Misunderstood("%s needs a value after it.".formatted(name));
            }
            var value = arguments[at + 1];
            switch (name) {
                case "--csv" -> file = value;
                case "--horizon" -> horizon = number(value, "--horizon");
                default -> {
                    periods = periods(value);
                    calibration = Calibration.of(periods);
                }
            }
        }
        if (file == null || horizon == null) {
            throw new Misunderstood(file == null ? "Say which file: --csv FILE." : "Say how many periods: --horizon H.");
        }
        return new ForecastOrder(file, horizon, periods, calibration);
    }

    private static int periods(String text) throws Misunderstood {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "A", "Y" -> 1;
            case "S" -> 2;
            case "Q" -> 4;
            case "M" -> 12;
            case "W" -> 52;
            case "D" -> 7;
            case "H" -> 24;
            default -> number(text, "--frequency");
        };
    }

    private static int number(String text, String name) throws Misunderstood {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new Misunderstood(name.equals("--horizon") ? "--horizon is a whole number from 1 to 1000, not %s.".formatted(text)
                    : "--frequency is A, S, Q, M, W, D, H or a whole number from 1 to 1000, not %s.".formatted(text));
        }
        return Integer.parseInt(text);
    }
}
