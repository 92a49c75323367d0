package kervan.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kervan.figure.Figure;
import kervan.language.Texts;
import kervan.notation.Phrase.Said;
import kervan.notation.PhraseAmounts.Amount;
import kervan.notation.UnitNotation.Ambiguous;
import kervan.notation.UnitNotation.Found;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.UnitOfMeasure.Dimension;

/// What the one amount of a line means: value, range and unit.
final class SaidAmount {

    private static final Pattern DAILY = Pattern.compile("(?<!\\p{L})(?:daily|a day|per day|each day|every day|gündə|gündəlik|günlük|günde|в сутки|в день|"
            + "ежедневно|суточн\\p{L}*|тәулігіне|күніне)(?!\\p{L})|/(?:d|day|сут|gün)(?!\\p{L})");

    private final String text;
    private final String masked;
    private final Amount amount;
    private final Language language;
    private final List<String> doubts;
    private final Optional<BigDecimal> low;
    private final Optional<BigDecimal> high;

    SaidAmount(String text, String masked, Amount amount, Language language, List<String> doubts) {
        this.text = text;
        this.masked = masked;
        this.amount = amount;
        this.language = language;
        this.doubts = doubts;
        this.low = number(amount.low());
        this.high = amount.high().flatMap(this::number);
    }

    Optional<Said<UnitOfMeasure>> unit() {
        if (amount.unit().isPresent() && amount.unit().get().unit() instanceof Ambiguous ambiguous) {
            doubts.add(ambiguous.why());
        }
        return amount.unit().flatMap(found -> found.unit() instanceof Found unit && !isRate(unit.unit())
                ? Optional.of(Said.in(text, unit.unit(), found.start(), found.endExclusive())) : Optional.empty());
    }

    /// Whether a word elsewhere in the line says that a volume is that of a day: `günlük 34 bin varil`.
    private boolean isRate(UnitOfMeasure unit) {
        var daily = DAILY.matcher(Folding.fold(masked));
        if (unit.dimension() == Dimension.OIL_RATE || !daily.find()) {
            return false;
        }
        doubts.add(Texts.of("notation.doubt.daily", "words", text.substring(daily.start(), daily.end())));
        return true;
    }

    Optional<Said<BigDecimal>> value() {
        if (amount.high().isPresent()) {
            return range().map(range -> said(range.meaning().low().add(range.meaning().high()).divide(BigDecimal.TWO)));
        }
        return low.map(this::said);
    }

    Optional<Said<Figure.Range>> range() {
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Said.in(text, new Figure.Range(low.get(), high.get()), amount.start(), amount.endOfNumber()));
    }

    private Said<BigDecimal> said(BigDecimal value) {
        return Said.in(text, value, amount.start(), amount.endOfNumber());
    }

    /// In the unit of the amount.
    private Optional<BigDecimal> number(String written) {
        var likely = read(written, language.likely());
        var other = read(written, language.other());
        var plainlyGrouped = language.isPlain() && other.isPresent() && other.get().scale() > 0 && other.get().stripTrailingZeros().scale() <= 0;
        if (likely.isPresent() && other.isPresent() && likely.get().compareTo(other.get()) != 0 && !plainlyGrouped) {
            doubts.add(Texts.of(language.isPlain() ? "notation.doubt.taken-as" : "notation.doubt.can-be", "words", written,
                    "value", Marks.number(likely.get()), "other", Marks.number(other.get())));
            return language.isPlain() ? likely : Optional.empty();
        }
        return likely.or(() -> other).or(() -> {
            doubts.add(language.likely().read(written) instanceof Reading.Refused refused ? refused.why() : Texts.of("notation.doubt.no-number", "words", written));
            return Optional.empty();
        });
    }

    private Optional<BigDecimal> read(String written, NumberNotation notation) {
        var count = counted(written);
        var reading = notation.read(count == 0 ? written : written + " " + countWord());
        if (!(reading instanceof Reading.Value value)) {
            return Optional.empty();
        }
        var inUnit = value.value().scaleByPowerOfTen(-count);
        if (amount.unit().isPresent()) {
            return Optional.of(amount.unit().get().unit() instanceof Found unit ? unit.counted(inUnit) : inUnit);
        }
        return Optional.of(PhraseAmounts.bareCount(masked, amount.endOfNumber()).map(inUnit::multiply).orElse(inUnit));
    }

    /// The power of the count word behind the last part of a number such as *1 milyon 238 min*; 0 where the number has one part.
    private int counted(String written) {
        return CountWords.occurIn(written) ? CountWords.power(countWord()).orElse(0) : 0;
    }

    private String countWord() {
        var rest = Spaces.strip(masked.substring(amount.endOfNumber()));
        return rest.split("[\\s\\u00a0.]", 2)[0];
    }
}
