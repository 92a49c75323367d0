package kervan.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.dashboard.Overview.Promise;
import kervan.dashboard.Overview.Tag;
import kervan.dashboard.Overview.Tone;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Judged;
import kervan.pace.Verdict;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;

/// What was promised, newest first, and how it stands.
///
/// @param judged how each stands
/// @param scopes what the promises of other series than that of the page are about
record Promises(Facts facts, Function<Announcement, Judged> judged, Map<SeriesKey, String> scopes) {

    List<Promise> newestFirst() {
        return facts.announcements().stream()
                .sorted(Comparator.comparing(Announcement::announcedOn, PartialDate.BY_EARLIEST).reversed())
                .map(this::promise)
                .toList();
    }

    private Promise promise(Announcement announcement) {
        return new Promise(DateText.of(announcement.announcedOn()), TargetText.promised(announcement), page(announcement), announcement.announcer(),
                scope(announcement), standing(announcement), announcement.source());
    }

    /// What another series is about, and what that of the page was in the year that was promised for.
    private Optional<String> scope(Announcement announcement) {
        var instead = announcement.due().flatMap(due -> facts.annual().at(TimePeriod.ofYear(due.getYear())))
                .filter(one -> one.observation().status().isActual())
                .map(one -> Texts.of("overview.instead", "name", SeriesWords.name(facts.annual().series()), "year", one.period().toString(), "amount", NumberText.of(one.observation().value()) + " " + Terms.of(one.unit())));
        return Optional.ofNullable(scopes.get(announcement.series())).map(scope -> scope + instead.map(words -> ". " + words).orElse(""));
    }

    private String page(Announcement announcement) {
        var named = announcement.key().equals(announcement.target()) ? "" : "announcement=" + announcement.key();
        var query = named + Facts.asOf(facts.vintage());
        return "target/" + announcement.target() + (query.isEmpty() ? "" : "?" + query.replaceFirst("^&", ""));
    }

    private Tag standing(Announcement announcement) {
        if (announcement.equals(facts.target())) {
            return new Tag(Texts.of("overview.agreed") + ", " + announcement.due().map(Promises::due).orElseGet(() -> Texts.of("overview.no-deadline")), Tone.PROMISE);
        }
        var stands = judged.apply(announcement);
        return stands.verdict() instanceof Verdict.NotAssessable(var reason, _) && reason == Verdict.Reason.NOT_BEGUN
                ? new Tag(notYetDue(announcement, announcement.due().orElseThrow()), Tone.NEUTRAL) : VerdictText.tag(stands);
    }

    private String notYetDue(Announcement announcement, LocalDate due) {
        if (!announcement.isOfAYear()) {
            return due(due);
        }
        var now = Facts.reported(facts.latest());
        var value = announcement.unit().to(facts.plan().unit(), announcement.value());
        var times = NumberText.range(ratio(value, now.high()), ratio(value, now.low()));
        return due(due) + ", " + times + " × " + facts.latestYear();
    }

    private static String due(LocalDate due) {
        return Texts.of("overview.due", "day", DateText.of(due));
    }

    private static BigDecimal ratio(BigDecimal value, BigDecimal base) {
        return value.divide(base, 1, RoundingMode.HALF_UP);
    }
}
