package kervan.check;

import java.util.List;
import java.util.stream.Stream;
import kervan.language.Texts;

/// That a figure and figures of parts of its days cannot all be true.
///
/// @param parts without overlap, in the order of time
/// @param above whether the parts exceed the whole; otherwise they fill its days and fall short of it
/// @param blamed the one without which the fewest other contradictions of the year are left
/// @param sure whether it is the only such one
record Imbalance(Claim whole, List<Claim> parts, boolean above, Claim blamed, boolean sure) {

    Imbalance(Claim whole, List<Claim> parts, boolean above) {
        this(whole, parts, above, whole, false);
    }

    Imbalance blaming(Claim claim, boolean sure) {
        return new Imbalance(whole, parts, above, claim, sure);
    }

    /// The question for readers.
    String question() {
        return sure ? Texts.of("check.question.blamed", "days", Words.days(blamed.interval())) : Texts.of("check.question.which");
    }

    /// A part alone is above what contains it, as when a year to date decreases.
    boolean isDecrease() {
        return parts.size() == 1;
    }

    Stream<Claim> members() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }

    /// Whether the question is put to this claim: the one that is blamed, or the first that comes in when that one is held already.
    boolean isAskedOf(Claim claim) {
        return blamed.incoming() ? blamed == claim : members().filter(Claim::incoming).findFirst().filter(claim::equals).isPresent();
    }
}
