package kervan.dashboard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.Catalogue;
import kervan.chart.NumberText;
import kervan.claim.Answer;
import kervan.claim.Claim;
import kervan.claim.Parts;
import kervan.dashboard.ClaimPage.Choice;
import kervan.dashboard.ClaimPage.Part;
import kervan.timeseries.UnitOfMeasure;
import kervan.watch.CheckedClaim;
import kervan.watch.ClaimAnswer;
import kervan.watch.ClaimText;
import kervan.watch.ClaimWords;
import kervan.watch.Claims;
import kervan.watch.SavedClaims;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assembles the page of claims.
@Service
@Transactional(readOnly = true)
public class ClaimPages {

    private final Claims claims;
    private final SavedClaims saved;
    private final Catalogue catalogue;

    ClaimPages(Claims claims, SavedClaims saved, Catalogue catalogue) {
        this.claims = claims;
        this.saved = saved;
        this.catalogue = catalogue;
    }

    public ClaimPage page(ClaimWords words) {
        if (words.isEmpty()) {
            return blank(words, "Is it true?", "Say what is claimed, and leave a part empty to have it worked out. Every published figure of the scope, of its parts and of its wholes is tried, "
                    + "by every published factor between tonnes and barrels; rounding is allowed for.");
        }
        return switch (claims.check(words)) {
            case ClaimAnswer.Refused refused -> blank(words, refused.title(), refused.sentence());
            case ClaimAnswer.Checked checked -> answered(checked.claim());
        };
    }

    private ClaimPage blank(ClaimWords words, String finding, String scope) {
        return new ClaimPage(words, series(), units(), finding, scope, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), watched());
    }

    private ClaimPage answered(CheckedClaim checked) {
        return new ClaimPage(checked.words(), series(), units(), checked.headline(), checked.sentence(), Optional.of(ClaimSigns.of(checked.check().answer().code())),
                checked.check().answer() instanceof Answer.Solved solved ? Optional.of(open(solved.part())) : Optional.empty(), implied(checked), checked.notes(), parts(checked), new ClaimLines(checked).groups(),
                saved.find(checked.words()).map(ClaimSigns::watched), watched());
    }

    private List<ClaimPage.Watched> watched() {
        return saved.all().stream().map(ClaimSigns::watched).toList();
    }

    private List<Choice> series() {
        return catalogue.all().stream().map(one -> new Choice(one.key().text(), one.name())).toList();
    }

    private static List<Choice> units() {
        return Arrays.stream(UnitOfMeasure.values()).map(unit -> new Choice(unit.code(), unit.words())).toList();
    }

    private static String open(Claim.Part part) {
        return "Worked out: the %s.".formatted(part.code());
    }

    /// In the unit of the claim, then across the factor: `8.25 Mbbl (7.83–8.71), which is 1.10 Mt at 7.5, 1.13 at 7.33`.
    private static Optional<String> implied(CheckedClaim checked) {
        if (checked.implied().isEmpty()) {
            return Optional.empty();
        }
        var own = checked.implied().getFirst();
        var others = checked.implied().stream().skip(1).map(one -> "%s %s at %s".formatted(NumberText.rounded(one.bracket().nominal(), one.decimals()), one.unit().code(),
                NumberText.of(one.barrelsPerTonne()))).collect(Collectors.joining(", "));
        return Optional.of("%s%s".formatted(ClaimText.within(own.bracket(), own.decimals(), own.unit()), others.isEmpty() ? "" : ", which is " + others + " barrels a tonne"));
    }

    private static List<Part> parts(CheckedClaim checked) {
        var baselines = checked.check().parts().baselines();
        return baselines.size() < 2 ? List.of() : baselines.stream().map(one -> new Part(words(one.by()),
                ClaimText.within(one.bracket(), checked.decimals(one), checked.check().claim().unit()), one.bracket().meets(baselines.getFirst().bracket()))).toList();
    }

    private static String words(Parts.By by) {
        return switch (by) {
            case FACTOR -> "Value and factor imply";
            case CHANGE -> "Value and change imply";
            case FACTOR_AND_CHANGE -> "Factor and change imply";
            case TOLD -> "As told";
        };
    }

    /// Claims to try, by what they are called.
    public static Map<String, ClaimWords> examples() {
        return Stream.of(Map.entry("2.2 Mt of Kazakh oil by way of BTC is double 2023", Map.of("series", "btc_kz", "value", "2.2", "unit", "Mt", "relation", "double", "period", "2023")),
                Map.entry("16.5 million barrels is double 2023", Map.of("series", "btc_kz", "value", "16.5", "unit", "Mbbl", "relation", "double", "period", "2023")),
                Map.entry("A rise of 75 per cent, or 60.5, to 312.6 kt", Map.of("series", "aktau_oil_total", "value", "312.6", "unit", "kt", "relation", "percentMore", "factor", "75", "change", "60.5")),
                Map.entry("TITR rose by 65 per cent in 2024", Map.of("series", "titr_cargo", "relation", "percentMore", "factor", "65", "period", "2023", "valuePeriod", "2024")),
                Map.entry("2.2 Mt is double which year?", Map.of("series", "btc_kz", "value", "2.2", "unit", "Mt", "relation", "double")))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new ClaimWords(one.getValue()), (first, same) -> first, LinkedHashMap::new));
    }
}
