package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kervan.dashboard.TargetText;
import kervan.dashboard.VerdictText;
import kervan.figure.RunningTotal;
import kervan.pace.Assessment;
import kervan.pace.BaseEffect;
import kervan.pace.BestRun;
import kervan.pace.Goal;
import kervan.pace.Offer;
import kervan.pace.Pace;
import kervan.pace.PointOfNoReturn;
import kervan.pace.Rate;
import kervan.pace.RequiredRate;
import kervan.pace.Requirement;
import kervan.pace.ToDate;
import kervan.pace.TrackRecord;
import kervan.pace.Variance;
import kervan.pace.Verdict;
import kervan.target.Judged;
import kervan.target.PastVerdict;
import kervan.target.Slippage;
import kervan.target.Standpoint;
import kervan.target.Target;
import org.jspecify.annotations.Nullable;

/// How a target stands, as JSON.
final class TargetAnswers {

    private TargetAnswers() {
    }

    @Schema(name = "TargetStanding")
    record StandingAnswer(String key, String inForce, StandpointAnswer standpoint, Answers.TargetAnswer announcement, JudgedAnswer judged, List<StepAnswer> announcements, List<RecordAnswer> record) {

        static StandingAnswer of(Target target, Judged judged, List<StepAnswer> steps, List<RecordAnswer> record) {
            return new StandingAnswer(target.key(), target.inForce().key(), StandpointAnswer.of(judged.standpoint()), Answers.TargetAnswer.of(judged.announcement()), JudgedAnswer.of(judged), steps, record);
        }
    }

    @Schema(name = "Standpoint", description = "From where it is looked at")
    record StandpointAnswer(@Nullable LocalDate asOf, @Nullable Instant recordedBy, LocalDate day, @Nullable LocalDate figuresTo, @Nullable String pace, @Nullable Integer year) {

        static StandpointAnswer of(Standpoint one) {
            return new StandpointAnswer(one.vintage().day().orElse(null), one.vintage().recordedBy().orElse(null), one.day(), one.figuresTo(), Optional.ofNullable(one.pace()).map(Object::toString).orElse(null), one.year());
        }
    }

    @Schema(name = "Judged")
    record JudgedAnswer(VerdictAnswer verdict, String unit, @Nullable GoalAnswer goal, @Nullable TotalAnswer reached, @Nullable PaceAnswer pace, List<PaceAnswer> otherPaces,
            @Nullable RequiredAnswer required, @Nullable VarianceAnswer yearBefore, List<VoiceAnswer> voices, List<CourseAnswer> course) {

        static JudgedAnswer of(Judged one) {
            var assessment = one.assessment();
            return new JudgedAnswer(VerdictAnswer.of(one), one.unit().code(), one.goal().map(GoalAnswer::of).orElse(null),
                    assessment.flatMap(all -> all.evidence().last().map(last -> TotalAnswer.of(last, all))).orElse(null), assessment.map(all -> PaceAnswer.used(one, all)).orElse(null),
                    assessment.stream().flatMap(all -> one.paces().stream().filter(offer -> offer.kind() != all.pace().kind()).map(offer -> PaceAnswer.of(one, all, offer))).toList(),
                    assessment.flatMap(RequiredAnswer::of).orElse(null), assessment.flatMap(Assessment::toDate).flatMap(ToDate::againstYearBefore).map(VarianceAnswer::of).orElse(null),
                    one.voices().stream().map(VoiceAnswer::of).toList(), assessment.stream().flatMap(all -> all.deviations().stream().map(CourseAnswer::of)).toList());
        }
    }

    @Schema(name = "Verdict")
    record VerdictAnswer(@Schema(description = "met, met-within-rounding, met-by-some, within-cap, above-cap, on-track, behind, missed, not-assessable") String code, String words,
            @Schema(description = "Why it is not assessable: no-deadline, capacity, scopes-differ, baseline-missing, stale, no-figures, not-begun, rate, unit, figures-end-early") @Nullable String reason) {

        static VerdictAnswer of(Judged one) {
            return new VerdictAnswer(one.verdict().code(), VerdictText.words(one), reason(one.verdict()));
        }

        static VerdictAnswer of(Verdict verdict, Judged judged) {
            return new VerdictAnswer(verdict.code(), VerdictText.words(verdict, judged.unit(), judged.announcement().value().scale()), reason(verdict));
        }

        private static @Nullable String reason(Verdict verdict) {
            return verdict instanceof Verdict.NotAssessable(var why, _) ? why.code() : null;
        }
    }

    @Schema(name = "Goal")
    record GoalAnswer(BigDecimal value, @Nullable BigDecimal low, String unit, String qualifier, @Schema(description = "level, floor or cap") String sense, LocalDate start, LocalDate end) {

        static GoalAnswer of(Goal one) {
            return new GoalAnswer(one.value(), one.low(), one.unit().code(), one.qualifier().code(), one.sense().name().toLowerCase(Locale.ROOT), one.days().start(), one.days().lastDay());
        }
    }

    @Schema(name = "RunningTotal", description = "What had added up since the first day")
    record TotalAnswer(BigDecimal value, BigDecimal halfWidth, LocalDate start, LocalDate end, @Nullable String covered, boolean published, List<Answers.SourceAnswer> sources) {

        static TotalAnswer of(RunningTotal one, Assessment assessment) {
            return new TotalAnswer(one.quantity().value(), one.quantity().rounding().halfWidth(), one.days().start(), one.days().lastDay(),
                    assessment.toDate().map(ToDate::covered).map(ToDate.Covered::words).orElse(null), one.isPublished(), one.sources().stream().map(Answers.SourceAnswer::of).toList());
        }
    }

    @Schema(name = "Pace")
    record PaceAnswer(String kind, String words, @Schema(description = "What is due by the last day known, in the unit; null where it cannot be used") @Nullable BigDecimal due,
            @Nullable VerdictAnswer verdict, @Schema(description = "Why it cannot be used") @Nullable String why) {

        static PaceAnswer used(Judged judged, Assessment all) {
            return new PaceAnswer(all.pace().kind().code(), all.pace().kind().words(), due(all, all.pace()), VerdictAnswer.of(judged), null);
        }

        static PaceAnswer of(Judged judged, Assessment all, Offer offer) {
            return switch (offer) {
                case Offer.Impossible impossible -> new PaceAnswer(impossible.kind().code(), impossible.kind().words(), null, null, impossible.why());
                case Offer.Possible(Pace pace) -> new PaceAnswer(pace.kind().code(), pace.kind().words(), due(all, pace), all.alternatives().stream().filter(one -> one.pace().equals(pace)).findFirst()
                        .map(one -> VerdictAnswer.of(one.verdict(), judged)).orElse(null), null);
            };
        }

        private static @Nullable BigDecimal due(Assessment all, Pace pace) {
            return all.evidence().last().map(last -> pace.share(all.goal().days(), last.endExclusive()).multiply(all.goal().promised().value(), MathContext.DECIMAL64)).orElse(null);
        }
    }

    @Schema(name = "Required", description = "What the rest of the days must bring")
    record RequiredAnswer(@Schema(description = "rate, nothing-left or no-days-left") String kind, @Nullable BigDecimal needed, @Nullable LocalDate from, @Nullable BigDecimal months, @Nullable BigDecimal perMonth,
            @Nullable BigDecimal perDay, @Nullable BigDecimal meanPerMonth, @Nullable BestAnswer bestMonth, @Nullable BestAnswer bestThreeMonths,
            @Schema(description = "How many of the months known brought less") @Nullable Integer monthsBelow, @Nullable Integer monthsKnown, @Nullable Integer percentile,
            @Schema(description = "never, past, unknown, or a day") @Nullable String pointOfNoReturn) {

        static Optional<RequiredAnswer> of(Assessment one) {
            return one.required().map(required -> switch (required) {
                case RequiredRate rate -> new RequiredAnswer("rate", rate.needed(), rate.rest().start(), rate.months(), rate.perMonth().rounded(), rate.perDay().rounded(),
                        rate.meanSoFar().map(Rate::rounded).orElse(null), rate.bestMonth().map(BestAnswer::of).orElse(null), rate.bestThree().map(BestAnswer::of).orElse(null),
                        rate.rank().map(RequiredRate.Rank::below).orElse(null), rate.rank().map(RequiredRate.Rank::of).orElse(null), rate.rank().map(RequiredRate.Rank::percentile).orElse(null),
                        one.pointOfNoReturn().map(RequiredAnswer::said).orElse(null));
                case Requirement.NothingLeft nothing -> plain("nothing-left", nothing.surplus().negate());
                case Requirement.NoDaysLeft over -> plain("no-days-left", over.gap());
            });
        }

        private static RequiredAnswer plain(String kind, BigDecimal needed) {
            return new RequiredAnswer(kind, needed, null, null, null, null, null, null, null, null, null, null, null);
        }

        private static String said(PointOfNoReturn point) {
            return switch (point) {
                case PointOfNoReturn.OnDay day -> day.day().toString();
                case PointOfNoReturn.Past past -> "past";
                case PointOfNoReturn.Never never -> "never";
                case PointOfNoReturn.Unknown unknown -> "unknown";
            };
        }
    }

    @Schema(name = "BestMonths")
    record BestAnswer(String first, String last, BigDecimal perMonth) {

        static BestAnswer of(BestRun run) {
            return new BestAnswer(run.first().toString(), run.last().toString(), run.perMonth().rounded());
        }
    }

    @Schema(name = "Variance")
    record VarianceAnswer(BigDecimal value, BigDecimal reference, BigDecimal absolute, @Nullable BigDecimal percent, boolean withinRounding, List<String> cautions) {

        static VarianceAnswer of(Variance one) {
            return new VarianceAnswer(one.primary().value(), one.reference().value(), one.absolute().value(), one.percent().orElse(null), one.isWithinRounding(), one.cautions().stream().map(BaseEffect::words).toList());
        }
    }

    @Schema(name = "Voice", description = "What one figure for exactly the days says")
    record VoiceAnswer(BigDecimal value, String qualifier, boolean preferred, String verdict, Answers.SourceAnswer source) {

        static VoiceAnswer of(Judged.Voice one) {
            return new VoiceAnswer(one.quantity().value(), one.figure().qualifier().code(), one.preferred(), one.verdict().code(), Answers.SourceAnswer.of(one.figure().source()));
        }
    }

    @Schema(name = "Course", description = "What had added up by a day, and what was due")
    record CourseAnswer(LocalDate end, BigDecimal value, BigDecimal due, BigDecimal deviation) {

        static CourseAnswer of(Assessment.Deviation one) {
            return new CourseAnswer(one.endExclusive().minusDays(1), one.actual().value(), one.due().value(), one.amount());
        }
    }

    @Schema(name = "TargetStep", description = "An announcement of the target, and what it changed")
    record StepAnswer(String key, String announcedOn, String announcedBy, String promised, VerdictAnswer verdict, @Nullable BigDecimal change, @Nullable String changeUnit, @Nullable String deferral,
            boolean setsADeadline, boolean scopeChanged) {

        static StepAnswer of(Judged judged, Optional<Slippage> slippage) {
            var one = judged.announcement();
            return new StepAnswer(one.key(), one.announcedOn().toString(), one.announcedBy(), TargetText.promised(one), VerdictAnswer.of(judged), slippage.map(Slippage::change).map(by -> by.value()).orElse(null),
                    slippage.map(Slippage::change).map(by -> by.unit().code()).orElse(null), slippage.map(Slippage::deferral).map(Object::toString).orElse(null),
                    slippage.filter(Slippage::setsADeadline).isPresent(), slippage.filter(Slippage::scopeChanged).isPresent());
        }
    }

    @Schema(name = "AnnouncerRecord", description = "What came of the promises of a body whose days are over")
    record RecordAnswer(String body, int promises, int met, int metBySome, @Schema(description = "Outcome over promise") @Nullable BigDecimal mean, boolean rankable) {

        static RecordAnswer of(String body, TrackRecord record) {
            return new RecordAnswer(body, record.count(), record.met(), record.disputed(), record.mean().map(mean -> mean.setScale(3, RoundingMode.HALF_UP)).orElse(null), record.isRankable());
        }
    }

    @Schema(name = "PastVerdicts")
    record PastAnswers(Answers.ListMeta meta, List<PastAnswer> verdicts) {
    }

    @Schema(name = "PastVerdict", description = "How it stood from a day on, by what had been published then")
    record PastAnswer(LocalDate from, String announcement, String promised, VerdictAnswer verdict, @Nullable BigDecimal reached, String unit) {

        static PastAnswer of(PastVerdict one) {
            var judged = one.judged();
            return new PastAnswer(one.day(), judged.announcement().key(), TargetText.promised(judged.announcement()), VerdictAnswer.of(judged), judged.reached().map(volume -> volume.value()).orElse(null), judged.unit().code());
        }
    }
}
