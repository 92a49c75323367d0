package kervan.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Figures of one scope and interval that cannot all be right, or of unequal scopes that could be taken for such.
///
/// @param interval the days that it is about; of nested figures those of the longer
/// @param low the lowest of what stands against each other, in the unit
/// @param high the highest
/// @param parties every figure that takes part, lowest first
/// @param why a sentence for readers that says what does not fit
public record Conflict(Kind kind, Interval interval, UnitOfMeasure unit, BigDecimal low, BigDecimal high, List<Party> parties, String why) {

    /// By kind, then the widest in per cent first, then the latest days.
    public static final Comparator<Conflict> IN_ORDER = Comparator.comparing(Conflict::kind)
            .thenComparing(Conflict::spreadPercent, Comparator.reverseOrder())
            .thenComparing(Conflict::interval, Comparator.reverseOrder());

    /// How figures can stand against each other, the gravest first.
    public enum Kind {

        /// Reported values for the same days differ by more than their rounding.
        REPORTED("reported"),
        /// A value is above that of days which contain its own.
        NESTED("nested"),
        /// A part is above the whole, or the parts do not add up to it.
        PARTS("parts"),
        /// A quarantined figure, and what was accepted for the same days.
        PRINT_ERROR("print-error"),
        /// An estimate, forecast or plan differs from what was reported, or from another one where nothing was.
        EXPECTED("expected"),
        /// Unequal scopes were quoted for the same days: no error, but easily taken for one.
        SCOPE("scope");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// How it is written in files, addresses and answers.
        public String code() {
            return code;
        }

        /// How it is said as a heading.
        public String words() {
            return Texts.of("conflict.kind." + name());
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /// A figure that takes part.
    ///
    /// @param quantity its value in the unit of the conflict
    /// @param leeway what it leaves open, in that unit
    /// @param converted whether a factor between tonnes and barrels stands between it and the quantity
    /// @param preferredBecause why it is the one taken for its days; null when it is not
    public record Party(Figure figure, Quantity quantity, Leeway leeway, boolean converted, @Nullable String preferredBecause) {

        /// Lowest first, then in the order of figures.
        public static final Comparator<Party> IN_ORDER = Comparator.comparing((Party party) -> party.quantity().value()).thenComparing(Party::figure, Figure.IN_ORDER);

        public boolean isPreferred() {
            return preferredBecause != null;
        }
    }

    /// Of parties that stand against each other as they are.
    public static Conflict among(Kind kind, Interval interval, UnitOfMeasure unit, List<Party> parties, String why) {
        var ordered = parties.stream().sorted(Party.IN_ORDER).toList();
        return new Conflict(kind, interval, unit, ordered.getFirst().quantity().value(), ordered.getLast().quantity().value(), ordered, why);
    }

    /// How far they lie apart, in the unit.
    public BigDecimal spread() {
        return high.subtract(low);
    }

    /// How far they lie apart in per cent of the highest: with one decimal, below 1 with two digits; 0 when the highest is zero.
    public BigDecimal spreadPercent() {
        if (high.signum() == 0 || spread().signum() == 0) {
            return BigDecimal.ZERO;
        }
        var percent = spread().movePointRight(2).divide(high.abs(), MathContext.DECIMAL64);
        return percent.compareTo(BigDecimal.ONE) < 0 ? percent.round(new MathContext(2)) : percent.setScale(1, RoundingMode.HALF_UP);
    }

    /// The figure that is taken for the days; empty when none of the parties is.
    public Optional<Party> preferred() {
        return parties.stream().filter(Party::isPreferred).findFirst();
    }

    /// Whether it says that something is wrong, rather than that scopes differ.
    public boolean isError() {
        return kind != Kind.SCOPE;
    }
}
