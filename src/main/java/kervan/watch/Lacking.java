package kervan.watch;

import java.util.List;
import java.util.stream.Collectors;
import kervan.claim.Answer;
import kervan.claim.ClaimCheck;
import kervan.claim.Exhibit;
import kervan.claim.Row;
import kervan.conflict.ConflictText;
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
        return "Not checkable: " + lack(unknown);
    }

    private String lack(Answer.NotCheckable unknown) {
        var days = check.claim().period();
        return switch (unknown.lack()) {
            case NO_FIGURE -> "there is no figure of %s for %s. %s".formatted(subject, days(days), there(days));
            case ONLY_FORECASTS -> "only forecasts of %s are known for %s%s.".formatted(subject, days(unknown.row().map(Lacking::expected).map(Exhibit::period).orElse(days)), unknown.row().map(row -> ": %s %s it would be %s".formatted(
                    expected(row) == row.value() ? "with" : "against", ClaimText.figure(expected(row)), row.multiple().map(one -> ClaimText.compared(one, check.claim().factor())).orElse("nothing"))).orElse(""));
            case NOTHING_CARRIED -> "the figure of %s for %s is zero, and nothing is a multiple of nothing.".formatted(subject, days(days));
            case NO_VALUE -> noValue(check.claim().valuePeriod() == null ? days : check.claim().valuePeriod());
        };
    }

    /// Of what is compared the one that nobody reported.
    private static Exhibit expected(Row row) {
        return row.value() instanceof Exhibit value && row.baseline().status().isActual() ? value : row.baseline();
    }

    private String noValue(Interval days) {
        return "the record has no value of %s for %s. %s".formatted(subject, days(days), there(days));
    }

    /// The years that there are, the newest first; other periods where there are no years.
    private String there(@Nullable Interval days) {
        if (known.isEmpty()) {
            return "There is none at all.";
        }
        var years = known.stream().filter(Lacking::isYear).toList();
        var near = known.stream().filter(one -> days != null && !isYear(days) && one.start().getYear() == days.start().getYear()).toList();
        var shown = !near.isEmpty() ? near : years.isEmpty() ? known : years;
        var names = shown.stream().limit(MOST_PERIODS).map(Interval::toString).collect(Collectors.joining(", "));
        return "There are figures for %s%s.".formatted(names, shown.size() > MOST_PERIODS ? " and %d more".formatted(shown.size() - MOST_PERIODS) : "");
    }

    private static boolean isYear(Interval days) {
        return days.period().filter(period -> period.frequency() == Frequency.ANNUAL).isPresent();
    }

    private static String days(Interval days) {
        return ConflictText.within(days);
    }
}
