package kervan.dashboard;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.SpanText;
import kervan.chart.Terms;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.language.Writing;
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
        var capacity = one.promise().subject() == Promise.Subject.CAPACITY ? "yes" : "no";
        var share = one.proratedFrom() == null ? "no" : "yes";
        if (one.perYear()) {
            var starts = one.promise().startsOn() instanceof LocalDate from && one.dueOn() == null ? String.valueOf(from.getYear()) : "none";
            return Texts.of("target.promised.a-year", "amount", amount(one), "capacity", capacity, "starts", starts, "due", one.due().map(TargetText::by).orElse("none"), "share", share);
        }
        return one.due().map(due -> total(one, due, capacity, share)).orElseGet(() -> Texts.of("target.promised.in-all", "amount", amount(one), "capacity", capacity, "share", share));
    }

    private static String total(Announcement one, LocalDate due, String capacity, String share) {
        var from = Optional.ofNullable(one.promise().startsOn()).orElse(due.withDayOfYear(1));
        var days = new Interval(from, due.plusDays(1));
        return days.period().isPresent() ? Texts.of("target.promised.in", "amount", amount(one), "days", SpanText.of(days), "capacity", capacity, "share", share)
                : Texts.of("target.promised.from-to", "amount", amount(one), "from", DateText.of(from), "to", DateText.of(due), "capacity", capacity, "share", share);
    }

    /// What names it: its title, which is English; in other languages what is promised, and of what.
    public static String title(Announcement one, Series series) {
        return Language.current() == Language.ENGLISH ? one.title() : Texts.of("target.title", "promised", capital(promised(one)), "series", SeriesWords.name(series));
    }

    /// `about 1.5 Mt`, `1.7–1.8 Mt`, `+1.2 bcm`.
    public static String amount(Announcement one) {
        var value = one.low() == null ? NumberText.of(one.value()) : NumberText.range(one.low(), one.value());
        return Terms.qualified(one.qualifier(), (one.promise().kind() == Promise.Kind.INCREMENT ? "+" : "") + value + " " + Terms.of(one.unit()));
    }

    private static String by(LocalDate due) {
        return due.getDayOfYear() == due.lengthOfYear() ? Texts.of("target.year-by", "year", String.valueOf(due.getYear())) : DateText.of(due);
    }

    /// `missed by 0.2 Mt: 1.3 Mt of 1.5 Mt in 2025`, `behind by 44.7 kt: 701.2 kt of 1.5 Mt after 6 of 12 months`.
    static String finding(Judged judged) {
        var words = capital(VerdictText.words(judged));
        if (judged.atMost().isPresent()) {
            var bound = judged.atMost().orElseThrow();
            return Texts.of("target.finding.bound", "verdict", words, "days", SpanText.of(bound.days()), "volume", AmountText.of(bound.volume()), "promised", promised(judged.announcement()));
        }
        if (judged.reached().isEmpty()) {
            return Texts.of("target.finding.none", "verdict", words, "promise", capital(Texts.of("target.finding.promised", "promised", promised(judged.announcement()))));
        }
        var reached = AmountText.of(judged.reached().orElseThrow());
        return partly(judged).map(known -> Texts.of("target.finding.part", "verdict", words, "reached", reached, "told", told(judged), "covered", known.words()))
                .orElseGet(() -> Texts.of("target.finding.whole", "verdict", words, "reached", reached, "told", told(judged), "days", judged.days().map(SpanText::of).orElse("")));
    }

    /// The promise as announced; in a unit with a factor between, what that comes to.
    private static String told(Judged judged) {
        var announced = amount(judged.announcement());
        return judged.goal().filter(goal -> UnitConversion.needsFactor(judged.announcement().unit(), goal.unit()))
                .map(goal -> "%s (%s)".formatted(Terms.qualified(judged.announcement().qualifier(), AmountText.of(goal.promised().honest())), announced)).orElse(announced);
    }

    /// `in 2025`, or `after 8 of 12 months` while not all of it is known.
    static String span(Judged judged) {
        return partly(judged).map(known -> Texts.of("target.span.part", "covered", known.words()))
                .orElseGet(() -> judged.days().map(days -> Texts.of("target.span.whole", "days", SpanText.of(days))).orElseGet(() -> Texts.of("target.span.the-year")));
    }

    /// How much of the days is known, while that is not all.
    private static Optional<ToDate.Covered> partly(Judged judged) {
        return judged.assessment().flatMap(Assessment::toDate).map(ToDate::covered).filter(known -> !known.isAll());
    }

    /// What an announcement changed: `−0.3 Mt (−20.0 %), due a year later, another scope`; empty where nothing.
    static String moved(Slippage slippage) {
        var change = Optional.ofNullable(slippage.change()).filter(by -> by.value().signum() != 0)
                .map(by -> "%s %s%s".formatted(NumberText.signed(by.value()), Terms.of(by.unit()), slippage.share().filter(share -> !slippage.scopeChanged())
                        .map(share -> " (%s)".formatted(NumberText.signedPercent(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)))).orElse("")));
        return Stream.of(change, due(slippage), slippage.scopeChanged() ? Optional.of(Texts.of("target.moved.scope")) : Optional.<String>empty())
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static Optional<String> due(Slippage slippage) {
        if (slippage.setsADeadline()) {
            return Optional.of(Texts.of("target.moved.sets"));
        }
        if (slippage.dropsTheDeadline()) {
            return Optional.of(Texts.of("target.moved.drops"));
        }
        return Optional.ofNullable(slippage.deferral()).filter(by -> !by.isZero()).map(by -> {
            var length = by.isNegative() ? by.negated() : by;
            var parts = Stream.of(count("target.years", length.getYears()), count("target.months", length.getMonths()), count("target.days", length.toTotalMonths() == 0 ? length.getDays() : 0))
                    .flatMap(Optional::stream).toList();
            return Texts.of(by.isNegative() ? "target.moved.sooner" : "target.moved.later", "length", Writing.list(parts));
        });
    }

    private static Optional<String> count(String key, int number) {
        return number == 0 ? Optional.empty() : Optional.of(Texts.of(key, "count", number));
    }

    /// Whether the figures do not reach the end of the days.
    static boolean isPartial(Judged judged) {
        return judged.assessment().flatMap(Assessment::toDate).filter(toDate -> !toDate.covered().isAll()).isPresent() && !(judged.verdict() instanceof Verdict.Met);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Language.current().locale()) + words.substring(1);
    }
}
