package kervan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.figure.Relation;
import kervan.language.Texts;

/// Asks whether a value belongs to another scope: *312.6 kt from Aktau to Baku* is all of Aktau, to Baku went 152.4.
///
/// Definition: a whole, a part or a sibling has this value for the same days, within rounding; other figures of the series
/// for these days contradict it and lie more than five roundings away; no more documents confirm it than contradict it.
///
/// Choices: only figures of exactly the same days are compared.
///
/// Source: a rule of this project, made for stories that name the wrong subject.
///
/// When not: the series has no other figure of the days, because a part can well be all of its whole.
final class Misattributed implements Check {

    private static final double INFORMATIVE = 5;

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        var beside = inquiry.own().at(claim.interval());
        if (claim.isForecast() || claim.value() <= 0 || beside.size() < 2 || inquiry.relatives().isEmpty()) {
            return Optional.empty();
        }
        var others = inquiry.own().evidence(claim.interval(), other -> other != claim);
        var against = others.stream().filter(other -> other.contradicts(claim) && Math.abs(other.value() - claim.value()) > INFORMATIVE * (other.halfWidth() + claim.halfWidth())).toList();
        if (against.isEmpty() || documents(others.stream().filter(claim::agreesWith)) > documents(against.stream())) {
            return Optional.empty();
        }
        return inquiry.relatives().stream().filter(related -> !related.is(Relation.SAME))
                .flatMap(related -> related.claims().evidence(claim.interval(), claim::agreesWith).stream().map(same -> finding(claim, related, same, against.getFirst())))
                .findFirst();
    }

    private static long documents(Stream<Claim> claims) {
        return claims.map(claim -> claim.figure().source()).distinct().count();
    }

    private static Finding finding(Claim claim, Related related, Claim same, Claim own) {
        var name = Words.series(related.relative());
        return new Finding(Finding.Kind.MISATTRIBUTED, claim.figure(), () -> Texts.of("check.misattributed", "figure", Words.figure(claim), "series", name.get(),
                "same", Words.figure(same), "own", Words.figure(own)), List.of(same.figure(), own.figure()));
    }
}
