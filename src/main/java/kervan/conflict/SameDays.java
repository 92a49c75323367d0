package kervan.conflict;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.Conflict;
import kervan.figure.Conflict.Kind;
import kervan.figure.Conflict.Party;
import kervan.figure.Figure;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure.Dimension;

/// Figures of one scope for the same days: reported ones, expected ones, and those that are quarantined.
final class SameDays {

    private SameDays() {
    }

    static Stream<Conflict> of(Account account) {
        return account.intervals().stream().flatMap(interval -> Stream.of(reported(account, interval), expected(account, interval), printed(account, interval))
                .flatMap(Optional::stream));
    }

    private static Optional<Conflict> reported(Account account, Interval interval) {
        var reported = account.reported(interval);
        if (!differ(reported)) {
            return Optional.empty();
        }
        var conflict = Conflict.among(Kind.REPORTED, interval, account.unit(), reported, "");
        var why = Texts.of("conflict.why.reported", "days", ConflictText.heading(interval), "count", reported.size(), "low", ConflictText.number(conflict.low()),
                "high", ConflictText.of(conflict.high(), account.unit())) + cutOff(conflict) + factor(account, reported);
        return Optional.of(Conflict.among(Kind.REPORTED, interval, account.unit(), reported, why));
    }

    /// What is expected is held against the reported figure that is taken, or against one another where nothing was reported.
    private static Optional<Conflict> expected(Account account, Interval interval) {
        var expected = account.parties(interval).stream().filter(party -> party.figure().isAccepted() && !Account.isReported(party.figure())).toList();
        var taken = account.taken(interval);
        var against = taken.map(party -> expected.stream().filter(one -> !one.leeway().meets(party.leeway())).toList()).orElse(differ(expected) ? expected : List.of());
        if (against.isEmpty()) {
            return Optional.empty();
        }
        var parties = new ArrayList<>(against);
        taken.ifPresent(parties::add);
        var why = taken.map(party -> Texts.of("conflict.why.expected", "days", ConflictText.heading(interval), "taken", ConflictText.of(party), "others", ConflictText.listed(against)))
                .orElseGet(() -> Texts.of("conflict.why.only-expected", "days", ConflictText.heading(interval), "others", ConflictText.listed(against)));
        return Optional.of(Conflict.among(Kind.EXPECTED, interval, account.unit(), parties, why + factor(account, parties)));
    }

    private static Optional<Conflict> printed(Account account, Interval interval) {
        var quarantined = account.parties(interval).stream().filter(party -> !party.figure().isAccepted()).toList();
        if (quarantined.isEmpty()) {
            return Optional.empty();
        }
        var accepted = account.reported(interval);
        var printed = quarantined.stream().map(party -> ConflictText.of(party.figure().value(), party.figure().unit())).distinct().collect(Collectors.joining(", "));
        var findings = quarantined.stream().map(Party::figure).map(Figure::finding).distinct().collect(Collectors.joining("; "));
        var why = accepted.isEmpty() ? Texts.of("conflict.why.only-printed", "days", ConflictText.heading(interval), "printed", printed, "findings", findings)
                : Texts.of("conflict.why.printed", "days", ConflictText.heading(interval), "printed", printed, "findings", findings, "accepted", ConflictText.listed(accepted));
        return Optional.of(Conflict.among(Kind.PRINT_ERROR, interval, account.unit(), Stream.concat(quarantined.stream(), accepted.stream()).toList(), why));
    }

    /// Whether two of them cannot be the same true value.
    private static boolean differ(List<Party> parties) {
        return parties.stream().anyMatch(one -> parties.stream().anyMatch(other -> !one.leeway().meets(other.leeway())));
    }

    /// Where the lower of two values is the higher one without its last digits, that is the likely reason.
    private static String cutOff(Conflict conflict) {
        var low = conflict.parties().getFirst().figure();
        var high = conflict.parties().getLast();
        var scale = low.value().scale();
        return UnitConversion.isExact(low.unit(), high.figure().unit()) && high.quantity().in(low.unit()).value().setScale(scale, RoundingMode.DOWN).compareTo(low.value()) == 0
                ? " " + Texts.of("conflict.why.cut-off", "low", ConflictText.number(low.value()), "high", ConflictText.of(high.quantity().in(low.unit()))) : "";
    }

    /// The factor that was compared through, and the one at which the ends would be equal.
    private static String factor(Account account, List<Party> parties) {
        var factor = account.main().conversion().barrelsPerTonne();
        if (factor == null || parties.stream().noneMatch(Party::converted)) {
            return "";
        }
        var told = " " + Texts.of("conflict.why.factor", "factor", ConflictText.number(factor));
        var plain = parties.stream().filter(party -> !party.converted()).findFirst();
        var changed = parties.stream().filter(Party::converted).findFirst();
        if (parties.size() != 2 || plain.isEmpty() || changed.isEmpty() || plain.get().quantity().value().signum() == 0 || changed.get().quantity().value().signum() == 0) {
            return told;
        }
        var ratio = changed.get().quantity().value().divide(plain.get().quantity().value(), MathContext.DECIMAL64);
        var implied = account.unit().dimension() == Dimension.MASS ? factor.multiply(ratio) : factor.divide(ratio, MathContext.DECIMAL64);
        return told + " " + Texts.of("conflict.why.equal-at", "factor", ConflictText.number(implied.setScale(2, RoundingMode.HALF_UP)));
    }
}
