package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kervan.target.Capacity;
import kervan.target.Change;
import kervan.target.LedgerAnswer;
import kervan.target.LedgerEntry;
import kervan.target.WatchedTarget;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The shapes of the JSON in which the ledger, watched targets and capacities are told.
final class LedgerAnswers {

    private LedgerAnswers() {
    }

    @Schema(name = "Announcements")
    record Announcements(Answers.ListMeta meta, List<Answers.TargetAnswer> announcements) {
    }

    @Schema(name = "LedgerEntries")
    record Entries(Answers.ListMeta meta, List<EntryAnswer> entries) {

        static Entries of(List<LedgerEntry> entries) {
            return new Entries(new Answers.ListMeta(entries.size(), false), entries.stream().map(EntryAnswer::of).toList());
        }
    }

    @Schema(name = "LedgerEntry")
    record EntryAnswer(@Schema(description = "The number by which a draft is approved or refused") long entry,
            @Schema(allowableValues = {"draft", "approved", "refused", "from a file", "taken back"}) String state,
            @Schema(description = "Whether it is what the ledger says now") boolean counts,
            @Schema(description = "Whether it takes the announcement out of the ledger") boolean withdrawn, Instant recordedAt, @Nullable String writtenBy,
            @Schema(description = "The file it came in; null where it was written by hand") @Nullable String file, @Nullable Integer line,
            @Schema(description = "Why it corrects or withdraws what was said before") @Nullable String reason, @Nullable DecisionAnswer decision,
            @Schema(description = "What it changes of what counted when it was written: value 1.5 Mt to 1.2 Mt; due 2025-12-31 as before") List<String> changes,
            Answers.TargetAnswer announcement) {

        static EntryAnswer of(LedgerEntry one) {
            var origin = one.announcement().origin();
            return new EntryAnswer(one.number(), one.state().words(), one.counts(), one.withdrawn(), one.recordedAt(), one.writtenBy(), one.isByHand() ? null : origin.file(),
                    one.isByHand() ? null : origin.line(), one.reason(), one.decided().map(DecisionAnswer::of).orElse(null), one.changes().stream().map(Change::words).toList(),
                    Answers.TargetAnswer.of(one.announcement()));
        }
    }

    @Schema(name = "LedgerDecision")
    record DecisionAnswer(Instant decidedAt, String decidedBy, boolean approved, @Nullable String reason) {

        static DecisionAnswer of(LedgerEntry.Decision one) {
            return new DecisionAnswer(one.at(), one.by(), one.approved(), one.reason());
        }
    }

    @Schema(name = "Watch")
    record WatchAnswer(String target, boolean watched, @Nullable Instant since, @Nullable String by, @Nullable String reason) {

        static WatchAnswer of(WatchedTarget one) {
            return new WatchAnswer(one.target(), true, one.since(), one.by(), one.reason());
        }
    }

    @Schema(name = "Capacities")
    record Capacities(Answers.ListMeta meta, List<CapacityAnswer> capacities) {
    }

    @Schema(name = "Capacity")
    record CapacityAnswer(String key, String name, @Schema(description = "The scope that it bounds, with all parts of that scope") String scope, BigDecimal value, String unit,
            boolean perYear, String qualifier, @Nullable String from, @Nullable String until,
            @Schema(description = "When it was stated: from then on it could be known") String statedOn, Answers.SourceAnswer source, @Nullable String note) {

        static CapacityAnswer of(Capacity one) {
            return new CapacityAnswer(one.key(), one.name(), one.scope(), one.value(), one.unit().code(), one.perYear(), one.qualifier().code(), text(one.from()), text(one.until()),
                    one.statedOn().toString(), Answers.SourceAnswer.of(one.source()), one.note());
        }

        private static @Nullable String text(@Nullable PartialDate date) {
            return date == null ? null : date.toString();
        }
    }

    static ResponseEntity<?> answer(LedgerAnswer answer, HttpStatus kept) {
        return switch (answer) {
            case LedgerAnswer.Kept written -> ResponseEntity.status(kept).body(EntryAnswer.of(written.entry()));
            case LedgerAnswer.Refused refused -> throw refusal(refused);
        };
    }

    /// What does not exist is not found; what was decided or has changed since is a conflict.
    static Refusal refusal(LedgerAnswer.Refused refused) {
        if (refused.title().equals("Unknown entry") || refused.title().equals("Unknown announcement") && refused.flaws().getFirst().field().equals("key")) {
            return Refusal.notFound(refused.title(), refused.sentence());
        }
        return refused.flaws().getFirst().field().equals("entry") ? Refusal.conflict(refused.title(), refused.sentence()) : Refusal.badRequest(refused.title(), refused.sentence());
    }
}
