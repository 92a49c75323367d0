package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.claim.Answer;
import kervan.claim.Bracket;
import kervan.claim.ClaimCheck;
import kervan.claim.Exhibit;
import kervan.claim.Parts;
import kervan.claim.Row;
import kervan.figure.Figure;
import kervan.timeseries.Quantity;
import kervan.watch.CheckedClaim;
import kervan.watch.ClaimText;
import kervan.watch.Evaluation;
import kervan.watch.SavedClaim;
import org.jspecify.annotations.Nullable;

/// The shapes of the JSON that claims are answered with. Numbers that were worked out are rounded as on the page.
final class ClaimAnswers {

    private ClaimAnswers() {
    }

    @Schema(name = "ClaimCheck")
    record Check(@Schema(description = "The claim as it was sent") Map<String, String> claim, String sentence, String series, @Nullable LocalDate asOf,
            @Schema(description = "true, trueOnlyIf, false, notCheckable or solved") String answer,
            @Schema(description = "Of trueOnlyIf: scope, account, factor or figure") @Nullable String condition,
            @Schema(description = "Of false: record, parts or value; of notCheckable: noFigure, onlyForecasts, nothingCarried or noValue; of solved: the part") @Nullable String reason,
            String headline, List<String> notes, @Schema(description = "The row that decided") @Nullable RowAnswer decidedBy,
            @Schema(description = "What the claimed factor leaves, as a multiple of the baseline") @Nullable BracketAnswer claimedFactor,
            List<ImpliedAnswer> impliedBaseline, PartsAnswer parts, List<RowAnswer> rows,
            @Schema(description = "What the record has for the period of the value") List<ValueAnswer> valueRecord) {

        static Check of(CheckedClaim checked) {
            var check = checked.check();
            var answer = check.answer();
            return new Check(checked.words().members(), checked.sentence(), checked.series().key().text(), checked.vintage().day().orElse(null), answer.code(), condition(answer), reason(answer),
                    checked.headline(), checked.notes(), answer.by().map(row -> RowAnswer.of(checked, row)).orElse(null), check.reading().map(one -> BracketAnswer.of(one, 4)).orElse(null),
                    checked.implied().stream().map(ImpliedAnswer::of).toList(), PartsAnswer.of(checked), check.rows().stream().map(row -> RowAnswer.of(checked, row)).toList(),
                    check.values().stream().map(one -> ValueAnswer.of(checked, one)).toList());
        }

        private static @Nullable String condition(Answer answer) {
            return answer instanceof Answer.TrueOnlyIf only ? only.condition().code() : null;
        }

        private static @Nullable String reason(Answer answer) {
            return switch (answer) {
                case Answer.False no -> no.reason().code();
                case Answer.NotCheckable unknown -> unknown.lack().code();
                case Answer.Solved solved -> solved.part().code();
                case Answer.True yes -> null;
                case Answer.TrueOnlyIf only -> null;
            };
        }
    }

    @Schema(name = "SavedClaims")
    record SavedList(Answers.ListMeta meta, List<Saved> claims) {
    }

    @Schema(name = "SavedClaim")
    record Saved(String key, String title, @Nullable String madeBy, @Nullable String document, @Nullable String address, Instant savedAt, @Nullable String savedBy,
            @Schema(description = "Whether it is checked again when figures arrive") boolean watched, Map<String, String> claim, String answer, String headline,
            @Schema(description = "How often the answer changed since it was saved") int flips, @Schema(description = "The page that shows it") String page,
            @Schema(description = "What it came to, where that was something else than before; the newest first") List<EvaluationAnswer> evaluations) {

        static Saved of(SavedClaim claim) {
            var source = claim.source();
            return new Saved(claim.key(), source.title(), source.madeBy(), source.document(), source.address(), claim.savedAt(), source.savedBy(), claim.watched(), claim.words().members(),
                    claim.latest().answer(), claim.latest().headline(), (int) claim.evaluations().stream().filter(Evaluation::flipped).count(), "/claims?" + claim.words().query(),
                    claim.evaluations().stream().map(EvaluationAnswer::of).toList());
        }
    }

    @Schema(name = "ClaimEvaluation")
    record EvaluationAnswer(Instant evaluatedAt, @Schema(description = "After what: saved, start, an import") String occasion, String answer, String headline,
            @Schema(description = "Against which preferred figures it holds") String holds, boolean flipped) {

        static EvaluationAnswer of(Evaluation one) {
            return new EvaluationAnswer(one.evaluatedAt(), one.occasion(), one.answer(), one.headline(), one.holds(), one.flipped());
        }
    }

    @Schema(name = "Bracket")
    record BracketAnswer(BigDecimal value, BigDecimal low, @Schema(description = "null where nothing is said of how much it is at most") @Nullable BigDecimal high) {

        static BracketAnswer of(Bracket bracket, int decimals) {
            return new BracketAnswer(rounded(bracket.nominal(), decimals), rounded(bracket.low(), decimals), bracket.high() == null ? null : rounded(bracket.high(), decimals));
        }

        static BracketAnswer of(CheckedClaim checked, Bracket bracket) {
            return of(bracket, ClaimText.decimals(bracket.nominal(), checked.digits()));
        }

        private static BigDecimal rounded(BigDecimal number, int decimals) {
            return number.setScale(decimals, RoundingMode.HALF_UP);
        }
    }

    @Schema(name = "ImpliedBaseline")
    record ImpliedAnswer(BigDecimal value, BigDecimal low, @Nullable BigDecimal high, String unit, @Nullable BigDecimal barrelsPerTonne) {

        static ImpliedAnswer of(CheckedClaim.ImpliedBaseline one) {
            var bracket = BracketAnswer.of(one.bracket(), one.decimals());
            return new ImpliedAnswer(bracket.value(), bracket.low(), bracket.high(), one.unit().code(), one.barrelsPerTonne());
        }
    }

    @Schema(name = "ClaimParts")
    record PartsAnswer(@Schema(description = "Whether the parts fit one another") boolean fit, String unit, @Nullable BracketAnswer value,
            @Schema(description = "The change that value and factor come to") @Nullable BracketAnswer impliedChange,
            @Schema(description = "What the claimed change comes to, as a multiple and in per cent") @Nullable BracketAnswer changeAsFactor, @Nullable BracketAnswer changeAsPercent,
            List<BaselineAnswer> baselines) {

        static PartsAnswer of(CheckedClaim checked) {
            var parts = checked.check().parts();
            var factor = Optional.ofNullable(parts.value()).flatMap(parts::changeAsFactor);
            return new PartsAnswer(parts.fit(), checked.check().claim().unit().code(), parts.value() == null ? null : value(checked, parts.value()),
                    parts.impliedChange().map(one -> BracketAnswer.of(one, checked.decimals(parts.baselines().getFirst()))).orElse(null), factor.map(one -> BracketAnswer.of(one, 2)).orElse(null),
                    factor.map(PartsAnswer::percent).orElse(null), parts.baselines().stream().map(one -> BaselineAnswer.of(checked, one)).toList());
        }

        /// As it was said, with ends half a digit finer; otherwise as worked out.
        private static BracketAnswer value(CheckedClaim checked, Bracket value) {
            return checked.check().claim().value() == null ? BracketAnswer.of(checked, value) : new BracketAnswer(value.nominal(), value.low(), value.high());
        }

        private static BracketAnswer percent(Bracket factor) {
            return new BracketAnswer(points(factor.nominal()), points(factor.low()), factor.high() == null ? null : points(factor.high()));
        }

        private static BigDecimal points(BigDecimal factor) {
            return factor.subtract(BigDecimal.ONE).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        }
    }

    @Schema(name = "BaselineOfParts")
    record BaselineAnswer(@Schema(description = "factor, change, factorAndChange or told") String by, BigDecimal value, BigDecimal low, @Nullable BigDecimal high) {

        static BaselineAnswer of(CheckedClaim checked, Parts.Baseline one) {
            var bracket = BracketAnswer.of(one.bracket(), checked.decimals(one));
            return new BaselineAnswer(one.by().code(), bracket.value(), bracket.low(), bracket.high());
        }
    }

    @Schema(name = "ClaimRow")
    record RowAnswer(String scope, @Schema(description = "asked, same, part, whole or sibling") String nearness, String series, String period,
            @Schema(description = "As printed; null where it was put together") @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String unit,
            @Schema(description = "The number in words, with the factor that was used") String baseline, @Schema(description = "SDMX CL_OBS_STATUS") String status, String statusWord,
            boolean preferred, @Nullable BigDecimal barrelsPerTonne, @Schema(description = "Whether that is the factor of the series, or the one asked for") boolean ownFactor,
            @Nullable BracketAnswer multiple, @Schema(description = "How many per cent more than the baseline; below zero for less") @Nullable BracketAnswer percent,
            @Nullable BracketAnswer solved, boolean holds, @Schema(description = "holds, withinRounding, fails or open") String holding,
            @Schema(description = "Printed as the figure of the whole, but that of this part") @Nullable String attributedTo, List<String> baseEffects,
            @Schema(description = "Of what it was put together") @Nullable String formula, @Schema(description = "The value from the record, where the claim leaves it to that") @Nullable String recordValue,
            List<Answers.SourceAnswer> documents, @Schema(description = "The page with the chart that shows it") String chart, String sources,
            @Schema(description = "The page that tells what the claimed value, as a volume a year, would ask of the series") @Nullable String pace) {

        static RowAnswer of(CheckedClaim checked, Row row) {
            var one = row.baseline();
            var figure = one.basis().published();
            return new RowAnswer(one.scope(), one.nearness().code(), one.series().text(), one.period().toString(), figure.map(Figure::value).orElse(null),
                    figure.flatMap(Figure::printedRange).map(Figure.Range::low).orElse(null), figure.flatMap(Figure::printedRange).map(Figure.Range::high).orElse(null),
                    figure.map(Figure::unit).map(unit -> unit.code()).orElse(null), ClaimText.baseline(one), one.status().code(), one.status().word(), one.preferred(), one.barrelsPerTonne(),
                    one.ownFactor(), row.multiple().map(multiple -> BracketAnswer.of(multiple, ClaimText.timesDecimals(multiple))).orElse(null),
                    row.multiple().map(PartsAnswer::percent).orElse(null),
                    row.solved().map(solved -> BracketAnswer.of(solved, ClaimText.decimals(solved.nominal(), figure.map(Figure::quantity).map(Quantity::value).orElse(checked.digits())))).orElse(null),
                    row.holds(), row.match().code(), one.partOnly(), row.baseEffects().stream().map(Row.BaseEffect::code).toList(), ClaimText.formula(one).orElse(null),
                    row.value() == null ? null : ClaimText.baseline(row.value()), one.basis().sources().stream().map(Answers.SourceAnswer::of).toList(),
                    "/" + checked.chart(one), "/" + checked.sources(one), checked.pace(one).map(address -> "/" + address).orElse(null));
        }
    }

    @Schema(name = "ClaimedValue")
    record ValueAnswer(String scope, String nearness, String series, String figure, String status, boolean preferred, boolean agrees, List<Answers.SourceAnswer> documents) {

        static ValueAnswer of(CheckedClaim checked, ClaimCheck.Stated one) {
            Exhibit exhibit = one.exhibit();
            return new ValueAnswer(exhibit.scope(), exhibit.nearness().code(), exhibit.series().text(), ClaimText.baseline(exhibit), exhibit.status().code(), exhibit.preferred(), one.agrees(),
                    exhibit.basis().sources().stream().map(Answers.SourceAnswer::of).toList());
        }
    }
}
