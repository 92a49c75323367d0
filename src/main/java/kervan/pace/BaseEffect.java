package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kervan.language.Texts;
import kervan.timeseries.Quantity;

/// Why growth from a base says little.
public enum BaseEffect {

    PARTIAL_BASE("partial-base"),
    TINY_BASE("tiny-base"),
    UNUSUAL_BASE("unusual-base");

    private static final BigDecimal TINY = new BigDecimal("0.2");
    private static final BigDecimal UNUSUAL = new BigDecimal("0.1");

    private final String code;

    BaseEffect(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// A clause for readers.
    public String words() {
        return Texts.of("pace.base-effect." + code);
    }

    /// What is to be said of the growth from a base.
    ///
    /// @param pastYears volumes of past years in the unit of the base, for as many days as it; none when they are not known
    /// @param partial whether the base is not known for all of its days
    public static List<BaseEffect> of(Quantity compared, Quantity base, Collection<BigDecimal> pastYears, boolean partial) {
        var effects = new ArrayList<BaseEffect>();
        if (partial) {
            effects.add(PARTIAL_BASE);
        }
        if (base.value().compareTo(compared.in(base.unit()).value().multiply(TINY)) < 0) {
            effects.add(TINY_BASE);
        }
        if (!pastYears.isEmpty() && base.value().compareTo(median(pastYears).multiply(UNUSUAL)) < 0) {
            effects.add(UNUSUAL_BASE);
        }
        return List.copyOf(effects);
    }

    private static BigDecimal median(Collection<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1 ? middle : middle.add(sorted.get(sorted.size() / 2 - 1)).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }
}
