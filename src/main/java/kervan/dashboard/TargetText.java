package kervan.dashboard;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.pace.Assessment;
import kervan.pace.ToDate;
import kervan.pace.Verdict;
import kervan.target.Announcement;
import kervan.target.Judged;
import kervan.target.Promise;
import kervan.target.Slippage;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitConversion;

/// Announcements, and how they stand, in sentences.
public final class TargetText {

    private TargetText() {
    }

    /// `about 1.5 Mt in 2025`, `up to 7 Mt a year by 2027`, `+1.2 bcm a year from 2026`, `10 Mt a year of capacity by 2027`.
    public static String promised(Announcement one) {
        return amount(one) + " " + period(one) + (one.proratedFrom() == null ? "" : ", pro rata");
    }

    /// `about 1.5 Mt`, `1.7–1.8 Mt`, `+1.2 bcm`.
    public static String amount(Announcement one) {
        var value = one.low() == null ? NumberText.of(one.value()) : NumberText.range(one.low(), one.value());
        return one.qualifier().before() + (one.promise().kind() == Promise.Kind.INCREMENT ? "+" : "") + value + " " + one.unit().code();
    }

    private static String period(Announcement one) {
        var capacity = one.promise().subject() == Promise.Subject.CAPACITY ? " of capacity" : "";
        if (one.perYear()) {
            var starts = one.promise().startsOn() instanceof LocalDate from && one.dueOn() == null ? " from " + year(from) : "";
            return "a year" + capacity + starts + one.due().map(due -> " by " + by(due)).orElse("");
        }
        return one.due().map(due -> days(one, due)).orElse("in all") + capacity;
    }

    private static String days(Announcement one, LocalDate due) {
        var from = Optional.ofNullable(one.promise().startsOn()).orElse(due.withDayOfYear(1));
        var days = new Interval(from, due.plusDays(1));
        return days.period().map(period -> "in " + period).orElseGet(() -> "from %s to %s".formatted(DateText.of(from), DateText.of(due)));
    }

    private static String by(LocalDate due) {
        return due.getDayOfYear() == due.lengthOfYear() ? year(due) : DateText.of(due);
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    /// `missed by 0.2 Mt: 1.3 Mt of 1.5 Mt in 2025`, `behind by 44.7 kt: 701.2 kt of 1.5 Mt after 6 of 12 months`.
    static String finding(Judged judged) {
        var words = capital(VerdictText.words(judged));
        if (judged.atMost().isPresent()) {
            var bound = judged.atMost().orElseThrow();
            return "%s: all of %s brought %s, of %s".formatted(words, days(bound.days()), AmountText.of(bound.volume()), promised(judged.announcement()));
        }
        if (judged.reached().isEmpty()) {
            return "%s. %s promised".formatted(words, capital(promised(judged.announcement())));
        }
        return "%s: %s of %s %s".formatted(words, AmountText.of(judged.reached().orElseThrow()), told(judged), span(judged));
    }

    /// The promise as announced; in a unit with a factor between, what that comes to.
    private static String told(Judged judged) {
        var announced = amount(judged.announcement());
        return judged.goal().filter(goal -> UnitConversion.needsFactor(judged.announcement().unit(), goal.unit()))
                .map(goal -> "%s%s (%s)".formatted(judged.announcement().qualifier().before(), AmountText.of(goal.promised().honest()), announced)).orElse(announced);
    }

    /// `in 2025`, or `after 8 of 12 months` while not all of it is known.
    static String span(Judged judged) {
        var covered = judged.assessment().flatMap(Assessment::toDate).map(ToDate::covered);
        return covered.filter(known -> !known.isAll()).map(known -> "after " + known.words()).orElseGet(() -> "in " + judged.days().map(TargetText::days).orElse("the year"));
    }

    static String days(Interval days) {
        return days.period().map(Object::toString).orElseGet(() -> "%s to %s".formatted(DateText.of(days.start()), DateText.of(days.lastDay())));
    }

    /// What an announcement changed: `−0.3 Mt (−20.0 %), due a year later, another scope`; empty where nothing.
    static String moved(Slippage slippage) {
        var change = Optional.ofNullable(slippage.change()).filter(by -> by.value().signum() != 0)
                .map(by -> "%s %s%s".formatted(NumberText.signed(by.value()), by.unit().code(), slippage.share().filter(share -> !slippage.scopeChanged()).map(share -> " (%s %%)".formatted(NumberText.signed(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)))).orElse("")));
        return Stream.of(change, due(slippage), slippage.scopeChanged() ? Optional.of("counts something else") : Optional.<String>empty())
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static Optional<String> due(Slippage slippage) {
        if (slippage.setsADeadline()) {
            return Optional.of("sets a deadline");
        }
        if (slippage.dropsTheDeadline()) {
            return Optional.of("gives up the deadline");
        }
        return Optional.ofNullable(slippage.deferral()).filter(by -> !by.isZero()).map(by -> {
            var length = by.isNegative() ? by.negated() : by;
            var words = Stream.of(count(length.getYears(), "year"), count(length.getMonths(), "month"), length.toTotalMonths() == 0 ? count(length.getDays(), "day") : "")
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(" and "));
            return "due %s %s".formatted(words, by.isNegative() ? "sooner" : "later");
        });
    }

    private static String count(int number, String of) {
        return number == 0 ? "" : "%d %s%s".formatted(number, of, number == 1 ? "" : "s");
    }

    /// Whether the figures do not reach the end of the days.
    static boolean isPartial(Judged judged) {
        return judged.assessment().flatMap(Assessment::toDate).filter(toDate -> !toDate.covered().isAll()).isPresent() && !(judged.verdict() instanceof Verdict.Met);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
