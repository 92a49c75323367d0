package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.conflict.Dispute;
import kervan.conflict.Implied;
import kervan.figure.Conflict;
import kervan.figure.Scope;
import kervan.pace.Verdict;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// The shapes of the JSON about scopes and conflicts.
final class ConflictAnswers {

    private ConflictAnswers() {
    }

    @Schema(name = "Scopes")
    record Scopes(Answers.ListMeta meta, List<ScopeInTree> scopes) {
    }

    @Schema(name = "ScopeInTree")
    record ScopeInTree(String key, String name, @Nullable String partOf, boolean partsExhaustIt, boolean partsOverlap, @Nullable String note, List<String> series) {

        static ScopeInTree of(Scope scope, List<String> series) {
            return new ScopeInTree(scope.key(), scope.name(), scope.partOf(), scope.partsExhaustIt(), scope.partsOverlap(), scope.note(), series);
        }
    }

    @Schema(name = "Conflicts")
    record Conflicts(Answers.FiguresMeta meta, List<ConflictAnswer> conflicts) {
    }

    @Schema(name = "Conflict")
    record ConflictAnswer(@Schema(allowableValues = {"reported", "nested", "parts", "print-error", "expected", "scope"}) String kind,
            @Schema(description = "Whether something is wrong, rather than scopes unequal") boolean error,
            @Schema(description = "The series with the most figures of the scope") String series, List<String> allSeries, Answers.@Nullable ScopeAnswer scope,
            String period, LocalDate start, LocalDate end, String unit, BigDecimal low, BigDecimal high, BigDecimal spread,
            @Schema(description = "In per cent of the highest") BigDecimal spreadPercent, String why, List<PartyAnswer> figures, List<ImpliedAnswer> implied) {

        static ConflictAnswer of(Dispute dispute) {
            var conflict = dispute.conflict();
            return new ConflictAnswer(conflict.kind().code(), conflict.isError(), dispute.series().key().text(), dispute.allSeries().stream().map(SeriesKey::text).toList(),
                    Answers.ScopeAnswer.of(dispute.scope()), conflict.interval().toString(), conflict.interval().start(), conflict.interval().lastDay(), conflict.unit().code(),
                    conflict.low(), conflict.high(), conflict.spread(), conflict.spreadPercent(), conflict.why(), conflict.parties().stream().map(PartyAnswer::of).toList(),
                    dispute.implied().stream().map(ImpliedAnswer::of).toList());
        }
    }

    @Schema(name = "ConflictFigure")
    record PartyAnswer(String series, @Schema(description = "In the unit of the conflict") BigDecimal value,
            @Schema(description = "From where the true value may lie, by rounding, word and factor") BigDecimal from, BigDecimal to,
            @Schema(description = "Whether a factor between tonnes and barrels was used") boolean converted, Answers.FigureAnswer figure) {

        static PartyAnswer of(Conflict.Party party) {
            return new PartyAnswer(party.figure().series().text(), party.quantity().value(), party.leeway().low(), party.leeway().high(), party.converted(),
                    Answers.FigureAnswer.of(party.figure(), party.preferredBecause()));
        }
    }

    @Schema(name = "Implied", description = "What would follow if the value were the true one")
    record ImpliedAnswer(BigDecimal value, String unit, List<String> publishers, @Nullable ShareAnswer share, @Nullable GrowthAnswer growth, List<RatioAnswer> targets,
            List<DifferenceAnswer> differences) {

        static ImpliedAnswer of(Implied one) {
            return new ImpliedAnswer(one.quantity().value(), one.quantity().unit().code(), one.figures().stream().map(figure -> figure.source().publisher()).distinct().toList(),
                    one.share().map(share -> new ShareAnswer(share.scope(), share.whole().value(), share.whole().unit().code(), share.percent())).orElse(null),
                    one.growth().map(growth -> new GrowthAnswer(growth.before().toString(), growth.was().value(), growth.percent())).orElse(null),
                    one.targets().stream().map(RatioAnswer::of).toList(),
                    one.differences().stream().map(left -> new DifferenceAnswer(left.days().toString(), left.quantity().value(), left.isImpossible())).toList());
        }
    }

    @Schema(name = "ImpliedShare")
    record ShareAnswer(String of, BigDecimal whole, String unit, BigDecimal percent) {
    }

    @Schema(name = "ImpliedGrowth")
    record GrowthAnswer(String on, BigDecimal was, BigDecimal percent) {
    }

    @Schema(name = "ImpliedTarget")
    record RatioAnswer(String key, String title, @Nullable LocalDate dueOn, @Schema(description = "The value, in per cent of the target") BigDecimal percent,
            @Schema(description = "How many times the value the target is") BigDecimal times,
            @Schema(description = "met, met-within-rounding, missed, within-cap, above-cap; null where it was not due for these days, or they are not over") @Nullable String outcome) {

        static RatioAnswer of(Implied.Ratio ratio) {
            return new RatioAnswer(ratio.target().key(), ratio.target().title(), ratio.target().dueOn(), ratio.percent(), ratio.times(), ratio.outcome().map(Verdict::code).orElse(null));
        }
    }

    @Schema(name = "ImpliedDifference")
    record DifferenceAnswer(String period, BigDecimal value, @Schema(description = "Below zero by more than its rounding") boolean impossible) {
    }
}
