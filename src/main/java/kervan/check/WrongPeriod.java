package kervan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kervan.figure.Relation;
import kervan.language.Texts;
import kervan.timeseries.Interval;

/// Asks whether the days are wrong: transit of *January-March* in a story whose totals are of January-May.
///
/// Definition: the figure is a year to date; the document gives the whole, or a sibling, of that year for another year to
/// date and for none of these days, and no other document confirms the figure. Or: the document gives the very same value,
/// with three digits or more, in a related series for some of these days only.
///
/// Choices: only stories are asked, documents with 30 figures of the series at most; a table has its reasons. What the
/// neighbours within the year say is told with the question, and does not silence it.
///
/// Source: a rule of this project, made for stories that mix what several tables say.
///
/// When not: whole years beside months, which stories print together; the related series are not in the document.
final class WrongPeriod implements Check {

    private static final int STORY = 30;

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        if (claim.isForecast() || claim.value() <= 0 || inquiry.relatives().isEmpty()) {
            return Optional.empty();
        }
        return sameValue(claim, inquiry).or(() -> otherStretch(claim, inquiry));
    }

    private static Optional<Finding> otherStretch(Claim claim, Inquiry inquiry) {
        var document = claim.figure().source();
        if (!isPartOfYear(claim.interval()) || inquiry.own().inDocument(document).size() > STORY || isConfirmed(claim, inquiry)) {
            return Optional.empty();
        }
        var totals = inquiry.relatives().stream().filter(one -> one.is(Relation.WHOLE) || one.is(Relation.SIBLING))
                .flatMap(one -> one.claims().inDocument(document).stream().limit(STORY)).filter(other -> !other.isForecast()).toList();
        if (totals.stream().anyMatch(other -> other.interval().equals(claim.interval()))) {
            return Optional.empty();
        }
        return totals.stream().filter(other -> isPartOfYear(other.interval()) && other.interval().start().equals(claim.interval().start()))
                .filter(other -> inquiry.own().inDocument(document).stream().noneMatch(own -> own.interval().equals(other.interval())))
                .findFirst().map(other -> totals(claim, other, better(claim, other, inquiry)));
    }

    private static Finding totals(Claim claim, Claim other, Optional<Interval> better) {
        return finding(claim, other, () -> better
                .map(days -> Texts.of("check.wrong-period.totals-fit", "figure", Words.figure(claim), "days", Words.days(other.interval()), "better", Words.days(days)))
                .orElseGet(() -> Texts.of("check.wrong-period.totals", "figure", Words.figure(claim), "days", Words.days(other.interval()))));
    }

    /// To which days the other figures of the year fit better; empty where they do not tell.
    private static Optional<Interval> better(Claim claim, Claim other, Inquiry inquiry) {
        var labelled = Around.of(claim, claim.interval(), inquiry.own()).map(around -> around.unevenness(claim.value()));
        var mixed = Around.of(claim, other.interval(), inquiry.own()).map(around -> around.unevenness(claim.value()));
        return labelled.isEmpty() || mixed.isEmpty() ? Optional.empty()
                : Optional.of(labelled.orElseThrow() > mixed.orElseThrow() ? other.interval() : claim.interval());
    }

    private static boolean isConfirmed(Claim claim, Inquiry inquiry) {
        return !inquiry.own().evidence(claim.interval(), other -> other != claim && !other.sameDocument(claim) && other.agreesWith(claim)).isEmpty();
    }

    private static boolean isPartOfYear(Interval days) {
        return days.isYearToDate() && days.endExclusive().getDayOfYear() != 1;
    }

    private static Optional<Finding> sameValue(Claim claim, Inquiry inquiry) {
        if (claim.figure().value().stripTrailingZeros().precision() < 3) {
            return Optional.empty();
        }
        return inquiry.relatives().stream().filter(one -> !one.is(Relation.SIBLING))
                .flatMap(one -> one.claims().inDocument(claim.figure().source()).stream().limit(STORY))
                .filter(other -> other.figure().unit() == claim.figure().unit() && other.figure().value().compareTo(claim.figure().value()) == 0
                        && claim.interval().contains(other.interval()) && !claim.interval().equals(other.interval()))
                .findFirst().map(other -> finding(claim, other, () -> Texts.of("check.wrong-period.same-value", "figure", Words.figure(claim), "days", Words.days(other.interval()))));
    }

    private static Finding finding(Claim claim, Claim other, Supplier<String> saying) {
        return new Finding(Finding.Kind.WRONG_PERIOD, claim.figure(), saying, List.of(other.figure()));
    }
}
