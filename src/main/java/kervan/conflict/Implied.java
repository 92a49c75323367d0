package kervan.conflict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import kervan.figure.Figure;
import kervan.pace.Verdict;
import kervan.target.Announcement;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;

/// What would follow if one value of a conflict were the true one.
///
/// @param quantity the value, in the unit of the conflict
/// @param figures the figures that say it
/// @param share of the nearest whole that is known for the same days; empty when none is
/// @param growth on the same days of the year before; empty when they are not known
/// @param targets of a year: those due in it, and the yearly levels that are announced for later or without a deadline
/// @param differences what is left for the days between it and the figures just shorter and just longer that begin on the same day
public record Implied(Quantity quantity, List<Figure> figures, Optional<Share> share, Optional<Growth> growth, List<Ratio> targets, List<Difference> differences) {

    /// @param percent of the whole, with one decimal
    public record Share(String scope, Quantity whole, BigDecimal percent) {
    }

    /// @param percent more than before, below zero for less, with one decimal
    public record Growth(Interval before, Quantity was, BigDecimal percent) {
    }

    /// @param percent of the target that the value is, with one decimal
    /// @param times how many times the value the target is, with two decimals
    /// @param outcome how it would stand where it was due for these days and they are over; empty where it was not
    public record Ratio(Announcement target, BigDecimal percent, BigDecimal times, Optional<Verdict> outcome) {
    }

    /// @param quantity below zero by more than its rounding where the value contradicts the figure beside it
    public record Difference(Interval days, Quantity quantity) {

        public boolean isImpossible() {
            return quantity.value().signum() < 0 && !quantity.isLostInRounding();
        }
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
