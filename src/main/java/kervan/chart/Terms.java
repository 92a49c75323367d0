package kervan.chart;

import kervan.figure.Derivation;
import kervan.figure.Qualifier;
import kervan.figure.Revision;
import kervan.figure.Standing;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.UnitOfMeasure;

/// The terms of the field in the language of who reads. Files, addresses and the API carry the codes instead.
public final class Terms {

    private Terms() {
    }

    /// What stands beside a number: `kt`, `тыс. т`.
    public static String of(UnitOfMeasure unit) {
        return Texts.of("words.unit." + unit.name());
    }

    /// The unit in full: *thousand tonnes*.
    public static String words(UnitOfMeasure unit) {
        return Texts.of("words.unit-words." + unit.name());
    }

    /// The word in a sentence or a list: *annual*.
    public static String of(Frequency frequency) {
        return Texts.of("words.frequency." + frequency.name());
    }

    /// *reported*, *provisional*.
    public static String of(ObservationStatus status) {
        return Texts.of("words.status." + status.name());
    }

    /// The unit in a list to choose from: *kt, thousand tonnes*; once where the short form is the full one.
    public static String choice(UnitOfMeasure unit) {
        return of(unit).equals(words(unit)) ? of(unit) : of(unit) + ", " + words(unit);
    }

    /// An amount with the word beside it: *about 1.5 Mt*; of a plain number the amount.
    ///
    /// @param amount with its unit, as it stands in a sentence
    public static String qualified(Qualifier qualifier, String amount) {
        return qualifier == Qualifier.EXACTLY ? amount : Texts.of("amount." + dashed(qualifier), "amount", amount);
    }

    /// The word alone, for a list to choose from: *at least*.
    public static String of(Qualifier qualifier) {
        return Texts.of("amount.word." + dashed(qualifier));
    }

    private static String dashed(Qualifier qualifier) {
        return qualifier.code().replace(' ', '-');
    }

    /// How an observation came about, as a word: *summed*.
    public static String of(Derivation derivation) {
        return Texts.of("figure.derivation." + derivation.name());
    }

    /// *accepted*, *quarantined*.
    public static String of(Standing standing) {
        return Texts.of("figure.standing." + standing.name());
    }

    /// *new*, *revised*, *withdrawn*, of a figure.
    public static String of(Revision.Kind kind) {
        return Texts.of("figure.revision." + kind.name());
    }

    static String half(int year, int half) {
        return Texts.of("words.half", "year", Integer.toString(year), "half", Integer.toString(half));
    }
}
