package kervan.check;

import java.util.List;
import java.util.Optional;

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
            return Optional.of(finding(claim, "ends on %s, which has not come yet".formatted(last)));
        }
        return claim.figure().source().published().filter(day -> last.isAfter(day.latest()))
                .map(day -> finding(claim, "ends on %s, but was published on %s".formatted(last, day)));
    }

    private static Finding finding(Claim claim, String why) {
        return new Finding(Finding.Kind.FUTURE_REPORTED, claim.figure(),
                "%s is %s and %s. Is it a forecast?".formatted(Words.figure(claim), claim.figure().status().word(), why), List.of());
    }
}
