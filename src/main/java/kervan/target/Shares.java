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
            return refused("key", "A share already", "%s is a share of %s already. Pro-rate that one.".formatted(one.key(), one.proratedFrom()));
        }
        return one.perYear() ? beforeItStarts(one, from) : ofAnotherYear(one, from, to);
    }

    private static Optional<Refused> beforeItStarts(Announcement one, LocalDate from) {
        return one.promise().startsOn() instanceof LocalDate start && from.isBefore(start)
                ? refused("from", "Before it starts", "%s starts on %s only. Choose days from then on.".formatted(one.key(), start)) : Optional.empty();
    }

    /// A total is pro-rated only where it is that of a whole calendar year.
    private static Optional<Refused> ofAnotherYear(Announcement one, LocalDate from, LocalDate to) {
        var due = one.dueOn();
        var start = one.promise().startsOn();
        var wholeYear = due != null && due.equals(LocalDate.of(due.getYear(), 12, 31)) && (start == null || start.equals(LocalDate.of(due.getYear(), 1, 1)));
        if (!wholeYear) {
            return refused("key", "Not of a year", "%s is the total of %s to %s, and not of a calendar year. Only a rate per year or the total of a year is pro-rated.".formatted(one.key(), start, due));
        }
        return from.getYear() == due.getYear() ? Optional.empty()
                : refused("from", "Another year", "%s is for %d, and %s to %s lies in another year. Choose days of %d.".formatted(one.key(), due.getYear(), from, to, due.getYear()));
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
