package kervan.dashboard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.catalogue.Catalogue;
import kervan.catalogue.SeriesWords;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.claim.Answer;
import kervan.claim.Claim;
import kervan.dashboard.ClaimPage.Choice;
import kervan.dashboard.ClaimPage.Part;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;
import kervan.watch.CheckedClaim;
import kervan.watch.ClaimAnswer;
import kervan.watch.ClaimText;
import kervan.watch.ClaimWords;
import kervan.watch.Claims;
import kervan.watch.SavedClaim;
import kervan.watch.SavedClaims;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assembles the page of claims.
@Service
@Transactional(readOnly = true)
public class ClaimPages {

    private static final int MOST_SAID_ANEW = 30;

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
            return blank(words, Texts.of("claim.ask.title"), Texts.of("claim.ask.scope"));
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
                saved.find(checked.words()).map(claim -> ClaimSigns.watched(claim, Optional.of(checked))), watched());
    }

    private List<ClaimPage.Watched> watched() {
        var kept = saved.all();
        return IntStream.range(0, kept.size()).mapToObj(index -> ClaimSigns.watched(kept.get(index), index < MOST_SAID_ANEW ? saidAnew(kept.get(index)) : Optional.empty())).toList();
    }

    /// What is kept is kept in English; in other languages it is said anew, as far as it comes to the same.
    private Optional<CheckedClaim> saidAnew(SavedClaim claim) {
        return Language.current() != Language.ENGLISH && claims.check(claim.words()) instanceof ClaimAnswer.Checked(var checked) ? Optional.of(checked) : Optional.empty();
    }

    private List<Choice> series() {
        return catalogue.all().stream().map(one -> new Choice(one.key().text(), SeriesWords.name(one))).toList();
    }

    private static List<Choice> units() {
        return Arrays.stream(UnitOfMeasure.values()).map(unit -> new Choice(unit.code(), Terms.words(unit))).toList();
    }

    private static String open(Claim.Part part) {
        return Texts.of("claim.open." + part.code());
    }

    /// In the unit of the claim, then across the factor: `8.25 Mbbl (7.83–8.71), which is 1.10 Mt at 7.5, 1.13 at 7.33`.
    private static Optional<String> implied(CheckedClaim checked) {
        if (checked.implied().isEmpty()) {
            return Optional.empty();
        }
        var own = checked.implied().getFirst();
        var others = checked.implied().stream().skip(1).map(one -> Texts.of("claim.implied.other", "amount", "%s %s".formatted(NumberText.rounded(one.bracket().nominal(), one.decimals()), Terms.of(one.unit())),
                "factor", NumberText.of(one.barrelsPerTonne()))).collect(Collectors.joining(", "));
        var first = ClaimText.within(own.bracket(), own.decimals(), own.unit());
        return Optional.of(others.isEmpty() ? first : Texts.of("claim.implied.across", "own", first, "others", others));
    }

    private static List<Part> parts(CheckedClaim checked) {
        var baselines = checked.check().parts().baselines();
        return baselines.size() < 2 ? List.of() : baselines.stream().map(one -> new Part(Texts.of("claim.part." + one.by().code(), "baseline",
                ClaimText.within(one.bracket(), checked.decimals(one), checked.check().claim().unit())), one.bracket().meets(baselines.getFirst().bracket()))).toList();
    }

    /// Claims to try, by what they are called.
    public static Map<String, ClaimWords> examples() {
        return Stream.of(Map.entry(Texts.of("claim.try.double"), Map.of("series", "btc_kz", "value", "2.2", "unit", "Mt", "relation", "double", "period", "2023")),
                Map.entry(Texts.of("claim.try.barrels"), Map.of("series", "btc_kz", "value", "16.5", "unit", "Mbbl", "relation", "double", "period", "2023")),
                Map.entry(Texts.of("claim.try.rise"), Map.of("series", "aktau_oil_total", "value", "312.6", "unit", "kt", "relation", "percentMore", "factor", "75", "change", "60.5")),
                Map.entry(Texts.of("claim.try.titr"), Map.of("series", "titr_cargo", "relation", "percentMore", "factor", "65", "period", "2023", "valuePeriod", "2024")),
                Map.entry(Texts.of("claim.try.which-year"), Map.of("series", "btc_kz", "value", "2.2", "unit", "Mt", "relation", "double")))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new ClaimWords(one.getValue()), (first, same) -> first, LinkedHashMap::new));
    }
}
