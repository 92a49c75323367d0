package kervan.notation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;

/// The units that files and press texts write, in five languages and in codes: `thousand tons`, `min ton`, `млрд куб м`, `THS_T`.
///
/// Never a guess: what means two things, such as `MT` or `mbbl`, is told with both. `ton` is the metric one.
public final class UnitNotation {

    /// What a text says where a unit is expected.
    public sealed interface Result {
    }

    /// A unit.
    ///
    /// @param powerOfTen by how many places the value is still to be moved to count in the unit: 3 for `thousand TEU`, otherwise 0
    public record Found(UnitOfMeasure unit, int powerOfTen) implements Result {

        /// The value in the unit, with the digits that were printed; the scale is negative where the last ones are not.
        public BigDecimal counted(BigDecimal value) {
            return value.scaleByPowerOfTen(powerOfTen);
        }
    }

    /// A text that means several units.
    ///
    /// @param meanings what it can mean, in words
    public record Ambiguous(List<String> meanings, String why) implements Result {
    }

    /// A text that means none of the units that Kervan has.
    public record Unknown(String why) implements Result {
    }

    private static final Pattern THOUSAND = Pattern.compile("'?000'?s?|1000");

    private UnitNotation() {
    }

    /// The unit that the text means; empty when it means none, several, or a multiple that is no unit of its own.
    public static Optional<UnitOfMeasure> find(String text) {
        return read(text) instanceof Found found && found.powerOfTen == 0 ? Optional.of(found.unit) : Optional.empty();
    }

    /// What the text means as a unit; never throws.
    public static Result read(String text) {
        var written = Spaces.strip(text);
        if (written.length() > 80) {
            return unknown(written);
        }
        if (UnitOfMeasure.ofCode(written).or(() -> UnitWords.ofForeignCode(written)).orElse(null) instanceof UnitOfMeasure unit) {
            return new Found(unit, 0);
        }
        var words = UnitWords.normalise(written);
        return AmbiguousUnits.find(words).<Result>map(meanings -> new Ambiguous(meanings, why(written, meanings)))
                .orElseGet(() -> multiple(words).<Result>map(found -> found).orElseGet(() -> unknown(written)));
    }

    /// A unit with a count word before or behind it: `thousand tons`, `tonnes, thousand`.
    private static Optional<Found> multiple(String words) {
        var plain = UnitWords.find(words);
        if (plain.isPresent()) {
            return plain;
        }
        var first = words.indexOf(' ');
        if (first < 0) {
            return Optional.empty();
        }
        var last = words.lastIndexOf(' ');
        return multiple(words.substring(0, first), words.substring(first + 1))
                .or(() -> multiple(words.substring(last + 1), words.substring(0, last)));
    }

    private static Optional<Found> multiple(String count, String unit) {
        var power = THOUSAND.matcher(count).matches() ? Optional.of(3) : CountWords.power(count);
        return power.flatMap(ten -> UnitWords.find(unit).map(base -> moved(base.unit, base.powerOfTen + ten)));
    }

    /// The unit so many powers of ten above; the same with what is left to move where there is no such unit.
    static Found moved(UnitOfMeasure unit, int powerOfTen) {
        return Arrays.stream(UnitOfMeasure.values())
                .filter(one -> one.dimension() == unit.dimension() && one.to(unit, BigDecimal.ONE).compareTo(BigDecimal.ONE.scaleByPowerOfTen(powerOfTen)) == 0)
                .findFirst().map(one -> new Found(one, 0)).orElseGet(() -> new Found(unit, powerOfTen));
    }

    private static String why(String text, List<String> meanings) {
        return Texts.of("notation.unit.ambiguous", "text", Quoted.of(text), "meanings",
                meanings.stream().reduce((one, other) -> Texts.of("notation.unit.or", "one", one, "other", other)).orElseThrow());
    }

    private static Unknown unknown(String text) {
        return new Unknown(text.isEmpty() ? Texts.of("notation.unit.none")
                : Texts.of("notation.unit.unknown", "text", Quoted.of(text)));
    }
}
