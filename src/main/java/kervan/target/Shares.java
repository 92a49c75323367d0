package kervan.target;

import java.time.LocalDate;
import java.util.Optional;
import kervan.language.Texts;
import kervan.pace.Prorating;
import kervan.target.LedgerAnswer.Refused;
import kervan.timeseries.Interval;

/// How the share of an announcement for a part of a year becomes an announcement of its own.
final class Shares {

    private Shares() {
    }

    /// Why there is no such share; nothing when there is one.
    static Optional<Refused> refusal(Announcement one, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return refused("to", Texts.of("rules.share.order"), Texts.of("rules.share.order-why", "to", to.toString(), "from", from.toString()));
        }
        if (from.getYear() != to.getYear()) {
            return refused("to", Texts.of("rules.share.years"), Texts.of("rules.share.years-why", "from", from.toString(), "to", to.toString()));
        }
        if (year(from).equals(days(from, to))) {
            return refused("from", Texts.of("rules.share.whole"), Texts.of("rules.share.whole-why", "from", from.toString(), "to", to.toString()));
        }
        if (one.proratedFrom() != null) {
            return refused("key", Texts.of("rules.share.share"), Texts.of("rules.share.share-why", "key", one.key(), "whole", one.proratedFrom()));
        }
        return one.perYear() ? beforeItStarts(one, from) : ofAnotherYear(one, from, to);
    }

    private static Optional<Refused> beforeItStarts(Announcement one, LocalDate from) {
        return one.promise().startsOn() instanceof LocalDate start && from.isBefore(start)
                ? refused("from", Texts.of("rules.share.early"), Texts.of("rules.share.early-why", "key", one.key(), "start", start.toString())) : Optional.empty();
    }

    /// A total is pro-rated only where it is that of a whole calendar year.
    private static Optional<Refused> ofAnotherYear(Announcement one, LocalDate from, LocalDate to) {
        var due = one.dueOn();
        var start = one.promise().startsOn();
        if (due == null) {
            return refused("key", Texts.of("rules.no-days"), Texts.of("rules.no-days-why"));
        }
        var first = LocalDate.of(due.getYear(), 1, 1);
        var begins = start == null ? first : start;
        if (!begins.equals(first) || !due.equals(LocalDate.of(due.getYear(), 12, 31))) {
            return refused("key", Texts.of("rules.share.no-year"), Texts.of("rules.share.no-year-why", "key", one.key(), "from", begins.toString(), "to", due.toString()));
        }
        return from.getYear() == due.getYear() ? Optional.empty()
                : refused("from", Texts.of("rules.share.other-year"), Texts.of("rules.share.other-year-why", "key", one.key(), "year", String.valueOf(due.getYear()), "from", from.toString(), "to", to.toString()));
    }

    static Proposal of(Announcement one, LocalDate from, LocalDate to) {
        var promise = one.promise();
        var share = Prorating.of(promise.value(), year(from), days(from, to));
        var low = Optional.ofNullable(promise.low()).map(end -> Prorating.of(end, year(from), days(from, to)));
        var whole = Proposal.of(one);
        return new Proposal(null, null, "%s: share of %s".formatted(days(from, to), one.title()), whole.series(), one.scope(), one.announcedBy(), one.bodies(), one.announcedOn(), one.printed(),
                new Proposal.Amount(share.value(), low.map(Prorating::value).orElse(null), promise.unit(), false, promise.qualifier(), promise.kind(), promise.subject(), from, to),
                Proposal.Compared.NOTHING, null, one.key(), whole.document(),
                "%s%s %s".formatted(low.map(end -> end.formula() + "; ").orElse(""), share.formula(), promise.unit().code()));
    }

    private static Interval year(LocalDate day) {
        return new Interval(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear() + 1, 1, 1));
    }

    private static Interval days(LocalDate from, LocalDate to) {
        return new Interval(from, to.plusDays(1));
    }

    private static Optional<Refused> refused(String field, String title, String sentence) {
        return Optional.of(Refused.of(field, title, sentence));
    }
}
