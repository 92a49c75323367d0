package kervan.conflict;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.Conflict;
import kervan.figure.Conflict.Kind;
import kervan.figure.Conflict.Party;
import kervan.figure.Figure;
import kervan.figure.Reconciliation;
import kervan.target.Announcement;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitConversion;

/// Works out what each value of a conflict would imply.
///
/// @param announcements all that the vintage knows
/// @param today deadlines before it have passed
record Implications(Accounts accounts, List<Announcement> announcements, LocalDate today) {

    /// One for each different value, lowest first. Of unequal scopes nothing but the share follows.
    List<Implied> of(Conflict conflict) {
        var values = conflict.parties().stream().collect(Collectors.groupingBy(party -> List.of(party.quantity().value().stripTrailingZeros(), party.figure().interval(),
                account(party).key()), LinkedHashMap::new, Collectors.toList()));
        return values.values().stream().map(same -> implied(conflict.kind(), same)).toList();
    }

    private Implied implied(Kind kind, List<Party> same) {
        var party = same.getFirst();
        var account = account(party);
        var days = party.figure().interval();
        var figures = same.stream().map(Party::figure).toList();
        return kind == Kind.SCOPE ? new Implied(party.quantity(), figures, share(account, party), Optional.empty(), List.of(), List.of())
                : new Implied(party.quantity(), figures, share(account, party), growth(account, days, party.quantity()), targets(account, days, party.quantity()),
                        differences(account, days, party.quantity()));
    }

    private Account account(Party party) {
        return accounts.of(party.figure().series()).orElseThrow();
    }

    private Optional<Implied.Share> share(Account account, Party party) {
        return accounts.wholes(account).stream().flatMap(whole -> whole.taken(party.figure().interval())
                .filter(all -> all.quantity().value().signum() > 0)
                .flatMap(all -> account.party(party.figure(), whole.unit()).map(part -> new Implied.Share(whole.name(), all.quantity(),
                        Implied.percent(part.quantity().value(), all.quantity().value(), 1)))).stream()).findFirst();
    }

    private static Optional<Implied.Growth> growth(Account account, Interval days, Quantity quantity) {
        var before = new Interval(days.start().minusYears(1), days.endExclusive().minusYears(1));
        return known(account, before).flatMap(was -> inUnitOf(quantity, was))
                .filter(was -> was.value().signum() > 0)
                .map(was -> new Implied.Growth(before, was, Implied.percent(quantity.value().subtract(was.value()), was.value(), 1)));
    }

    /// What was published for the days, otherwise what other figures of the year make of them where they are a period.
    private static Optional<Quantity> known(Account account, Interval days) {
        var taken = account.taken(days).map(Party::quantity);
        return taken.isPresent() ? taken : days.period().filter(period -> period.frequency().compareTo(Frequency.MONTHLY) <= 0)
                .flatMap(period -> new Reconciliation(account.unit(), account.main().conversion(), account.main().aggregation(), Map.of()).at(period.frequency(), inYear(account, days)).stream()
                        .filter(one -> one.period().equals(period)).findFirst())
                .flatMap(one -> one.quantity()).filter(quantity -> !quantity.isLostInRounding());
    }

    private static List<Figure> inYear(Account account, Interval days) {
        return account.intervals().stream().filter(other -> other.start().getYear() == days.start().getYear())
                .flatMap(other -> account.taken(other).map(Party::figure).stream()).toList();
    }

    private List<Implied.Ratio> targets(Account account, Interval days, Quantity quantity) {
        if (days.period().filter(period -> period.frequency() == Frequency.ANNUAL).isEmpty() || quantity.value().signum() <= 0) {
            return List.of();
        }
        return announcements.stream()
                .filter(one -> account.series().stream().anyMatch(series -> series.key().equals(one.series())) && one.isLevel() && concerns(one, days))
                .sorted(Comparator.comparing((Announcement one) -> !isDueIn(one, days)).thenComparing(Announcement::announcedOn, PartialDate.BY_EARLIEST))
                .flatMap(one -> ratio(one, days, account, quantity).stream()).toList();
    }

    private static boolean concerns(Announcement one, Interval days) {
        return isDueIn(one, days) || one.perYear() && one.due().map(due -> due.isAfter(days.lastDay())).orElse(true);
    }

    private static boolean isDueIn(Announcement one, Interval days) {
        return one.due().filter(due -> !due.isBefore(days.start()) && due.isBefore(days.endExclusive())).isPresent();
    }

    private Optional<Implied.Ratio> ratio(Announcement one, Interval days, Account account, Quantity quantity) {
        return account.main().conversion().convert(quantity, one.unit(), days.days()).filter(value -> value.value().signum() > 0 && one.value().signum() > 0)
                .map(value -> new Implied.Ratio(one, Implied.percent(value.value(), one.value(), 1), one.value().divide(value.value(), 2, RoundingMode.HALF_UP),
                        isDueIn(one, days) && one.due().filter(today::isAfter).isPresent() ? Optional.of(one.verdictOf(value)) : Optional.empty()));
    }

    /// June and July, where January-May, the half-year and January-July are known.
    private static List<Implied.Difference> differences(Account account, Interval days, Quantity quantity) {
        if (!account.addsUp()) {
            return List.of();
        }
        var same = account.intervals().stream().filter(other -> other.start().equals(days.start()) && account.taken(other).isPresent()).toList();
        var shorter = same.stream().filter(other -> other.endExclusive().isBefore(days.endExclusive())).max(Comparator.naturalOrder());
        var longer = same.stream().filter(other -> other.endExclusive().isAfter(days.endExclusive()) && other.start().getYear() == other.lastDay().getYear()).min(Comparator.naturalOrder());
        return Stream.concat(
                shorter.flatMap(other -> difference(account, quantity, other, new Interval(other.endExclusive(), days.endExclusive()), false)).stream(),
                longer.flatMap(other -> difference(account, quantity, other, new Interval(days.endExclusive(), other.endExclusive()), true)).stream()).toList();
    }

    private static Optional<Implied.Difference> difference(Account account, Quantity quantity, Interval other, Interval days, boolean otherIsLonger) {
        return account.taken(other).map(Party::quantity).flatMap(taken -> inUnitOf(quantity, taken))
                .map(taken -> new Implied.Difference(days, otherIsLonger ? taken.minus(quantity) : quantity.minus(taken)));
    }

    /// In the unit of the value, where no factor is needed.
    private static Optional<Quantity> inUnitOf(Quantity quantity, Quantity other) {
        return UnitConversion.isExact(other.unit(), quantity.unit()) ? Optional.of(other.in(quantity.unit())) : Optional.empty();
    }
}
