package kervan.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kervan.figure.ReconciledObservation.Term;
import kervan.language.Texts;
import kervan.language.Writing;

/// Why a period has no value.
///
/// @param terms what contradicts itself, with signs; none for other reasons
public record Absence(Reason reason, List<Term> terms) {

    /// What kept a value from being found.
    public enum Reason {

        /// Nothing was published that touches the period.
        NO_FIGURE,
        /// A rate of which no figure covers exactly the period.
        RATE,
        /// Figures that do not add up to the period.
        NO_WAY,
        /// A difference below zero, by no more than its rounding.
        LOST_IN_ROUNDING,
        /// A difference below zero by more than its rounding.
        CONTRADICTION
    }

    static Absence of(Reason reason) {
        return new Absence(reason, List.of());
    }

    /// A clause for readers, in their language.
    public String words() {
        return switch (reason) {
            case NO_FIGURE -> Texts.of("figure.gap.no-figure");
            case RATE -> Texts.of("figure.gap.rate");
            case NO_WAY -> Texts.of("figure.gap.no-way");
            case LOST_IN_ROUNDING -> Texts.of("figure.gap.lost");
            case CONTRADICTION -> Texts.of("figure.gap.contradiction", "arithmetic", arithmetic());
        };
    }

    /// What is added and what is subtracted, as printed: `2.0 Mt - 2.2 Mt`.
    private String arithmetic() {
        return terms.stream().sorted(Comparator.comparing(Term::added).reversed()).map(Absence::signed).collect(Collectors.joining(" ")).replaceFirst("^\\+ ", "");
    }

    private static String signed(Term term) {
        var figure = term.preferred().figure();
        return "%s%s %s".formatted(term.added() ? "+ " : "- ", Writing.number(figure.value()), Texts.of("words.unit." + figure.unit().name()));
    }
}
