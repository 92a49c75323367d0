package kervan.analytics;

import java.time.DateTimeException;
import java.util.Optional;
import kervan.timeseries.TimePeriod;

/// What is made of each value of a series: its change, its growth, its logarithm, what has added up, or an index. FRED's codes and definitions, and three more.
public sealed interface Transformation permits Movement, Rebased {

    /// The values as they are.
    Transformation LEVEL = Movement.LEVEL;

    /// Reads a code of FRED (`lin`, `chg`, `ch1`, `pch`, `pc1`, `pca`, `cch`, `cca`, `log`), `ytd`, `idx:2023` or `rel:2023`.
    static Optional<Transformation> parse(String code) {
        var colon = code.indexOf(':');
        if (colon < 0) {
            return Movement.ofCode(code).map(change -> change);
        }
        try {
            var base = TimePeriod.parse(code.substring(colon + 1));
            return switch (code.substring(0, colon)) {
                case "idx" -> Optional.of(new Rebased(base, Rebased.Scale.HUNDRED));
                case "rel" -> Optional.of(new Rebased(base, Rebased.Scale.ONE));
                default -> Optional.empty();
            };
        } catch (DateTimeException noPeriod) {
            return Optional.empty();
        }
    }

    /// As it stands in addresses and files.
    String code();

    /// How it is said in the language of who reads: *change on the same period of the year before, %*.
    String words();

    /// The series made of another; its periods are the same ones.
    Outcome apply(TimeSeries series);
}
