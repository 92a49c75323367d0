package kervan.watch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kervan.chart.FigureText;
import kervan.chart.FormulaText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.claim.Basis;
import kervan.claim.Bracket;
import kervan.claim.ClaimCheck;
import kervan.claim.ClaimedFactor;
import kervan.claim.Exhibit;
import kervan.claim.Row;
import kervan.claim.Said;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Numbers of claims for people: what was said with its digits, what was worked out with three digits that count, or as many as what it was worked out of.
public final class ClaimText {

    private static final Set<String> COMMON = Set.of("All", "Oil", "Gas", "Freight", "Cargo", "Containers", "Container", "Tankers", "Trucks", "Trains", "Transit", "Rail");
    private static final BigDecimal SMALL = new BigDecimal("0.1");
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private ClaimText() {
    }

    /// How many decimals a number that was worked out is shown with.
    ///
    /// @param from one of the numbers that it was worked out of
    public static int decimals(BigDecimal number, BigDecimal from) {
        var digits = Math.max(from.precision(), Math.min(3, from.precision() + 1));
        var rounded = number.round(new MathContext(digits, RoundingMode.HALF_UP));
        return Math.max(0, rounded.precision() == digits ? rounded.scale() : digits - rounded.precision() + rounded.scale());
    }

    /// `178.6 kt`.
    static String amount(Bracket bracket, BigDecimal from, UnitOfMeasure unit) {
        return "%s %s".formatted(NumberText.rounded(bracket.nominal(), decimals(bracket.nominal(), from)), Terms.of(unit));
    }

    /// The name of a scope within a sentence: its first word in small letters, unless that is a name.
    static String within(String scope) {
        var first = scope.split(" ", 2)[0];
        return Language.current() == Language.ENGLISH && COMMON.contains(first) ? first.toLowerCase(Locale.ROOT) + scope.substring(first.length()) : scope;
    }

    /// `178.6 kt (178.1–179.2)`; without the brackets where nothing is left open.
    public static String within(Bracket bracket, BigDecimal from, UnitOfMeasure unit) {
        return amount(bracket, from, unit) + ends(bracket, decimals(bracket.nominal(), from));
    }

    /// The same with the decimals given.
    public static String within(Bracket bracket, int decimals, UnitOfMeasure unit) {
        return "%s %s%s".formatted(NumberText.rounded(bracket.nominal(), decimals), Terms.of(unit), ends(bracket, decimals));
    }

    /// The value that a claim comes to with one baseline.
    public static String solved(Row row, Bracket value, UnitOfMeasure unit) {
        return within(value, row.baseline().basis().published().map(Figure::value).orElse(row.baseline().bracket().nominal()), unit);
    }

    /// ` (1.54–1.62)`; nothing where both ends are the same.
    static String ends(Bracket bracket, int decimals) {
        var low = NumberText.rounded(bracket.low(), decimals);
        if (bracket.high() == null) {
            return " (%s)".formatted(Texts.of("claim.or-more", "low", low));
        }
        var high = NumberText.rounded(bracket.high(), decimals);
        return low.equals(high) ? "" : " (%s\u2013%s)".formatted(low, high);
    }

    /// `1.58 times`; with fewer decimals from a thousand on, with two digits that count below a tenth.
    public static String times(Bracket multiple) {
        return Texts.of("claim.times", "number", NumberText.rounded(multiple.nominal(), timesDecimals(multiple)));
    }

    /// `1.54–1.62`.
    public static String timesRange(Bracket multiple) {
        return ends(multiple, timesDecimals(multiple)).replaceAll("^ \\(|\\)$", "");
    }

    /// How many decimals a multiple is shown with.
    public static int timesDecimals(Bracket multiple) {
        var nominal = multiple.nominal();
        if (nominal.compareTo(SMALL) >= 0 || nominal.signum() == 0) {
            return nominal.compareTo(LARGE) >= 0 ? 0 : 2;
        }
        return nominal.round(new MathContext(2)).scale();
    }

    /// As the claim compares: `1.58 times`, or `62.4 per cent above`, each before the baseline.
    public static String compared(Bracket multiple, @Nullable ClaimedFactor claimed) {
        return isPercent(claimed) ? percent(multiple.nominal(), "") : times(multiple);
    }

    /// The ends of that: `1.54–1.62`, or `60.9–65.2` per cent.
    public static String range(Bracket multiple, @Nullable ClaimedFactor claimed) {
        if (!isPercent(claimed)) {
            return timesRange(multiple);
        }
        var low = points(multiple.low());
        return multiple.high() == null ? Texts.of("claim.or-more", "low", NumberText.rounded(low, 1)) : NumberText.range(low.setScale(1, RoundingMode.HALF_UP), points(multiple.high()).setScale(1, RoundingMode.HALF_UP));
    }

    private static boolean isPercent(@Nullable ClaimedFactor claimed) {
        return claimed != null && claimed.comparison().isPercent();
    }

    private static BigDecimal points(BigDecimal multiple) {
        return multiple.subtract(BigDecimal.ONE).movePointRight(2);
    }

    /// The same of a figure that is named already: `62.4 per cent above it`.
    static String comparedToIt(Bracket multiple, ClaimedFactor claimed) {
        return isPercent(claimed) ? percent(multiple.nominal(), "-it") : times(multiple);
    }

    /// The same with the baseline: `2.08 times 1.057 Mt`, `62.4 per cent above 1.392 Mt`.
    static String comparedTo(Bracket multiple, @Nullable ClaimedFactor claimed, String baseline) {
        var points = points(multiple.nominal());
        return isPercent(claimed) ? Texts.of(points.signum() < 0 ? "claim.below-of" : "claim.above-of", "number", NumberText.rounded(points.abs(), 1), "baseline", baseline)
                : Texts.of("claim.times-of", "number", NumberText.rounded(multiple.nominal(), timesDecimals(multiple)), "baseline", baseline);
    }

    private static String percent(BigDecimal multiple, String of) {
        var points = points(multiple);
        return Texts.of((points.signum() < 0 ? "claim.below" : "claim.above") + of, "number", NumberText.rounded(points.abs(), 1));
    }

    /// What stands at the baseline: `1.392 Mt`, `over 1.2 Mt at 7.5 barrels a tonne`.
    public static String baseline(Exhibit exhibit) {
        var printed = switch (exhibit.basis()) {
            case Basis.Published figure -> FigureText.printed(figure.figure());
            case Basis.PutTogether made -> made.observations().size() == 1 ? made.observations().getFirst().quantity().map(FormulaText::result).orElse("")
                    : FormulaText.result(made.observations().stream().flatMap(one -> one.quantity().stream()).reduce(Quantity::plus).orElseThrow());
            case Basis.Told told -> "%s %s".formatted(NumberText.of(told.baseline().number()), Terms.of(told.unit()));
        };
        return exhibit.barrelsPerTonne() == null ? printed : Texts.of("claim.at-factor", "printed", printed, "factor", NumberText.of(exhibit.barrelsPerTonne()));
    }

    /// `2.08 times 1.057 Mt`, `a rise of 12.3 kt on 123.7 kt`; the bare baseline where nothing is compared.
    static String compared(Row row, ClaimCheck check) {
        var claim = check.claim();
        if (row.multiple().isPresent() && claim.factor() == null && claim.change() != null) {
            return changed(row, check);
        }
        return row.multiple().map(multiple -> comparedTo(multiple, claim.factor(), baseline(row.baseline()))).orElseGet(() -> baseline(row.baseline()));
    }

    private static String changed(Row row, ClaimCheck check) {
        var value = row.value() == null ? check.parts().value().nominal() : row.value().bracket().nominal();
        var change = value.subtract(row.baseline().bracket().nominal());
        var amount = "%s %s".formatted(NumberText.of(change.abs().setScale(Math.min(6, Math.max(0, change.stripTrailingZeros().scale())), RoundingMode.HALF_UP)), Terms.of(check.claim().unit()));
        return Texts.of(change.signum() < 0 ? "claim.fall-of" : "claim.rise-of", "change", amount, "baseline", baseline(row.baseline()));
    }

    /// What it is, where nobody reported it.
    static String status(Row row) {
        return row.baseline().isReported() || row.baseline().basis() instanceof Basis.Told ? "" : " (%s)".formatted(Terms.of(row.baseline().status()));
    }

    /// Who said it, and what it is: `the forecast of 1.1 Mt (Trend (KMG))`.
    static String figure(Exhibit exhibit) {
        var kind = switch (exhibit.status()) {
            case FORECAST -> "claim.forecast";
            case ESTIMATED -> "claim.estimate";
            default -> "claim.figure";
        };
        return Texts.of(kind, "baseline", baseline(exhibit), "publisher", exhibit.basis().published().map(Figure::source).map(Source::publisher).orElse("none"));
    }

    /// What it was put together of; empty where a figure was taken as published.
    public static Optional<String> formula(Exhibit exhibit) {
        return exhibit.basis() instanceof Basis.PutTogether made ? Optional.of(made.observations().stream()
                .map(one -> FormulaText.of(one).or(() -> one.published().map(figure -> FigureText.printed(figure.figure()))).orElse("")).collect(Collectors.joining("; "))) : Optional.empty();
    }

    /// `2 times`, `double`, `65 per cent more than`, with the word beside it.
    static String claimed(ClaimedFactor factor) {
        return Texts.of("claim.claimed." + factor.comparison().code(), "word", factor.qualifier().name(), "number", factor.number(), "text", NumberText.of(factor.number()));
    }

    /// The same with what it is compared with: `double the figure of 2023`.
    static String claimed(ClaimedFactor factor, String base) {
        return Texts.of("claim.of-base", "claimed", claimed(factor), "base", base);
    }

    /// `about 2.2 Mt`.
    static String said(Said number, UnitOfMeasure unit) {
        return Terms.qualified(number.qualifier(), NumberText.of(number.number()) + " " + Terms.of(unit));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Language.current().locale()) + words.substring(1);
    }
}
