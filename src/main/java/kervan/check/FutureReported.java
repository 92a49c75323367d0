package kervan.check;

import java.util.List;
import java.util.Optional;
import kervan.figure.Figure;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// Asks whether a forecast is reported as if it had happened: *December: 1,140 kb/d*, published on 25 December.
///
/// Definition: the status is reported or provisional, and the last day lies after the last day on which the document can have been published,
/// or is later than today.
///
/// Choices: a document of an unknown day is held against today only. Days that end with the day of publication have been.
///
/// Source: a rule of this project.
///
/// When not: estimates and forecasts, which may speak of what comes.
final class FutureReported implements Check {

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        var last = claim.interval().lastDay();
        if (!claim.figure().status().isReported()) {
            return Optional.empty();
        }
        if (last.isAfter(inquiry.today())) {
            return Optional.of(finding(claim, null));
        }
        return claim.figure().source().published().filter(day -> last.isAfter(day.latest()))
                .map(day -> finding(claim, day));
    }

    /// @param published null where the day lies after today, whenever it was published
    private static Finding finding(Claim claim, @Nullable PartialDate published) {
        return new Finding(Finding.Kind.FUTURE_REPORTED, claim.figure(), () -> words(claim.figure(), published), List.of());
    }

    private static String words(Figure figure, @Nullable PartialDate published) {
        var status = Texts.of("words.status." + figure.status().name());
        var last = Words.day(figure.interval().lastDay());
        return published == null ? Texts.of("check.future.not-come", "figure", Words.figure(figure), "status", status, "last", last)
                : Texts.of("check.future.published", "figure", Words.figure(figure), "status", status, "last", last, "day", Words.day(published));
    }
}
