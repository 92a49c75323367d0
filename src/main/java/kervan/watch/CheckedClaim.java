package kervan.watch;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kervan.catalogue.Series;
import kervan.claim.Bracket;
import kervan.claim.ClaimCheck;
import kervan.claim.Exhibit;
import kervan.claim.Parts;
import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// A claim held against the record, in words.
///
/// @param sentence what was claimed
/// @param headline the answer
/// @param notes what else is to be said of it
/// @param implied the baseline that the claim implies, in its own unit first; empty where it implies none
public record CheckedClaim(ClaimWords words, Series series, Vintage vintage, ClaimCheck check, String sentence, String headline, List<String> notes, List<ImpliedBaseline> implied) {

    /// @param barrelsPerTonne the factor that it was changed by; null where none was
    /// @param decimals that it is shown with
    public record ImpliedBaseline(Bracket bracket, UnitOfMeasure unit, @Nullable BigDecimal barrelsPerTonne, int decimals) {
    }

    /// Whether a title is nothing but the sentence of the claim, as it is kept where nobody thought of another.
    public boolean isSaidBy(String title) {
        var english = new AtomicReference<String>();
        Language.ENGLISH.speaking(() -> english.set(new ClaimSentence(check.claim(), Counted.scope(series)).toString()));
        return title.equals(english.get());
    }

    /// The number that tells how many digits are shown of what is worked out of the claim.
    public BigDecimal digits() {
        return ClaimDigits.of(check.claim());
    }

    /// How many decimals a baseline that its parts imply is shown with.
    public int decimals(Parts.Baseline baseline) {
        return ClaimDigits.decimals(check.claim(), baseline);
    }

    /// The page of the series with the chart that shows a number of the record, in the unit of the claim, as the vintage knows it.
    public String chart(Exhibit exhibit) {
        return "series/%s?%sunit=%s%s".formatted(exhibit.series(), frequency(exhibit.period()).map(one -> "frequency=%s&".formatted(one.code())).orElse(""),
                encoded(check.claim().unit().code()), vintage.day().map("&asOf=%s"::formatted).orElse(""));
    }

    /// The same page, at the documents.
    public String sources(Exhibit exhibit) {
        return chart(exhibit) + "&tab=sources";
    }

    /// The page that tells what the claimed value, as a volume a year, would ask of a series: its pace, the months that are needed, the best ever. Empty
    /// where the claim says no value, or compares no years; for the figure that is taken of its series only.
    public Optional<String> pace(Exhibit exhibit) {
        var value = check.claim().value();
        var unit = check.claim().unit();
        if (value == null || !exhibit.isFirst() || unit.dimension() == UnitOfMeasure.Dimension.OIL_RATE || frequency(exhibit.period()).filter(Frequency.ANNUAL::equals).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("pace?series=%s&value=%s&unit=%s%s%s".formatted(exhibit.series(), value.number().toPlainString(), encoded(unit.code()),
                value.qualifier() == Qualifier.EXACTLY ? "" : "&qualifier=" + encoded(value.qualifier().code()), vintage.day().map("&asOf=%s"::formatted).orElse("")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<Frequency> frequency(Interval days) {
        return days.period().map(TimePeriod::frequency).filter(one -> one.compareTo(Frequency.MONTHLY) <= 0);
    }
}
