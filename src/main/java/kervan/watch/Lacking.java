package kervan.watch;

import java.util.List;
import java.util.stream.Collectors;
import kervan.chart.SpanText;
import kervan.claim.Answer;
import kervan.claim.ClaimCheck;
import kervan.claim.Exhibit;
import kervan.claim.Row;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// Why a claim cannot be checked, and what there is instead.
///
/// @param subject the asked scope within a sentence
/// @param known the periods that the asked series has figures for
record Lacking(ClaimCheck check, String subject, List<Interval> known) {

    private static final int MOST_PERIODS = 8;

    String sentence(Answer.NotCheckable unknown) {
        var days = check.claim().period();
        return switch (unknown.lack()) {
            case NO_FIGURE -> Texts.of("claim.lack.no-figure", "subject", subject, "days", days(days), "there", there(days));
            case ONLY_FORECASTS -> unknown.row().map(this::forecasts).orElseGet(() -> Texts.of("claim.lack.forecasts", "subject", subject, "days", days(days)));
            case NOTHING_CARRIED -> Texts.of("claim.lack.zero", "subject", subject, "days", days(days));
            case NO_VALUE -> noValue(check.claim().valuePeriod() == null ? days : check.claim().valuePeriod());
        };
    }

    private String forecasts(Row row) {
        var one = expected(row);
        return Texts.of(one == row.value() ? "claim.lack.forecasts-with" : "claim.lack.forecasts-against", "subject", subject, "days", days(one.period()), "figure", ClaimText.figure(one),
                "compared", row.multiple().map(multiple -> ClaimText.compared(multiple, check.claim().factor())).orElseGet(() -> Texts.of("claim.nothing")));
    }

    /// Of what is compared the one that nobody reported.
    private static Exhibit expected(Row row) {
        return row.value() instanceof Exhibit value && row.baseline().status().isActual() ? value : row.baseline();
    }

    private String noValue(Interval days) {
        return Texts.of("claim.lack.no-value", "subject", subject, "days", days(days), "there", there(days));
    }

    /// The years that there are, the newest first; other periods where there are no years.
    private String there(@Nullable Interval days) {
        if (known.isEmpty()) {
            return Texts.of("claim.there.none");
        }
        var years = known.stream().filter(Lacking::isYear).toList();
        var near = known.stream().filter(one -> days != null && !isYear(days) && one.start().getYear() == days.start().getYear()).toList();
        var shown = !near.isEmpty() ? near : years.isEmpty() ? known : years;
        var names = shown.stream().limit(MOST_PERIODS).map(Lacking::period).collect(Collectors.joining(", "));
        return shown.size() > MOST_PERIODS ? Texts.of("claim.there.more", "periods", names, "count", shown.size() - MOST_PERIODS) : Texts.of("claim.there.some", "periods", names);
    }

    private static boolean isYear(Interval days) {
        return days.period().filter(period -> period.frequency() == Frequency.ANNUAL).isPresent();
    }

    private static String days(Interval days) {
        return SpanText.said(days);
    }

    /// As it is written into a claim; in other languages than English in words.
    static String period(Interval days) {
        return Language.current() == Language.ENGLISH ? days.toString() : SpanText.said(days);
    }
}
