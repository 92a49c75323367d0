package kervan.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import kervan.figure.Qualifier;
import kervan.notation.Phrase;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// The number of an announcement as a document prints it, and what Kervan understands of it: *не менее 1,5 млн тонн* is at least 1.5 Mt.
///
/// @param value the upper end where a range was printed; null where no number is understood
/// @param low the lower end of a range; null where one number was printed
/// @param unit null where none is understood
/// @param perYear whether the words say that it is a rate per year
/// @param doubts why something is not understood although it seems to be said, or could be meant otherwise: sentences
public record Quote(String printed, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable UnitOfMeasure unit, Qualifier qualifier, boolean perYear, List<String> doubts) {

    private static final Pattern PER_YEAR = Pattern.compile("(?iu)(?<!\\p{L})(?:per year|a year|per annum|annually|yearly|each year|every year|в год|ежегодно|ildə|hər il|illik|yılda|yıllık|her yıl|жылына|жыл сайын)(?!\\p{L})");
    private static final Pattern PER_YEAR_IN_UNIT = Pattern.compile("(?iu)\\s?/\\s?(?:yr|year|y|a|год|il|yıl)(?!\\p{L})");

    public Quote {
        doubts = List.copyOf(doubts);
    }

    /// What the text says; never throws.
    public static Quote of(String printed) {
        var inUnit = PER_YEAR_IN_UNIT.matcher(printed);
        var phrase = Phrase.of(inUnit.replaceAll(""));
        var range = phrase.range();
        return new Quote(printed.strip(), range.map(ends -> ends.meaning().high()).or(() -> phrase.value().map(Phrase.Said::meaning)).orElse(null),
                range.map(ends -> ends.meaning().low()).orElse(null), phrase.unit().map(Phrase.Said::meaning).orElse(null),
                phrase.qualifier().map(Phrase.Said::meaning).orElse(Qualifier.EXACTLY), PER_YEAR.matcher(printed).find() || inUnit.reset().find(), phrase.doubts());
    }

    /// Whether a number and a unit are understood, without a doubt.
    public boolean isPlain() {
        return value != null && unit != null && doubts.isEmpty();
    }
}
