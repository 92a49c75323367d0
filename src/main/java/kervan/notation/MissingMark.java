package kervan.notation;

import java.util.Optional;
import java.util.Set;
import kervan.timeseries.ObservationStatus;

/// The marks that stand where a value is not there, and what they say of it.
///
/// A dash is one of them and never zero; a source that means zero prints `0`.
public final class MissingMark {

    private static final Set<String> SIGNS = Set.of("", "-", "--", "---", "–", "—", "−", "‑", ".", "..", "...", "…", ":", "*", "**");
    private static final Set<String> WORDS = Set.of("na", "n/a", "n.a.", "n.a", "#n/a", "nan", "null", "none", "ie", "н/д", "н.д.", "m/y", "məlumat yoxdur",
            "no data", "not available", "нет данных");
    private static final Set<String> CONFIDENTIAL = Set.of("x", "c", "(c)", "confidential", "withheld", "w");

    private MissingMark() {
    }

    /// The mark in a column of numbers: signs such as `..` and words such as `NA`; `x` and `: c` are confidential.
    public static Optional<Reading.Missing> inNumbers(String text) {
        var mark = Spaces.strip(text);
        if (mark.length() > 20) {
            return Optional.empty();
        }
        if (mark.startsWith(":") && mark.length() > 1) {
            return flagged(mark);
        }
        var folded = Folding.fold(mark);
        if (CONFIDENTIAL.contains(folded)) {
            return Optional.of(new Reading.Missing(mark, ObservationStatus.CONFIDENTIAL));
        }
        return SIGNS.contains(mark) || WORDS.contains(folded) ? Optional.of(missing(mark)) : Optional.empty();
    }

    /// The mark in a column of codes or words: signs only, since `NA` is Namibia and `x` may be a code.
    public static Optional<Reading.Missing> inCodes(String text) {
        var mark = Spaces.strip(text);
        return SIGNS.contains(mark) ? Optional.of(missing(mark)) : Optional.empty();
    }

    /// `: c` and `:bc` of Eurostat: a colon with flags behind it.
    private static Optional<Reading.Missing> flagged(String mark) {
        var flags = Spaces.strip(mark.substring(1));
        if (!Flags.areFlags(flags)) {
            return Optional.empty();
        }
        return Optional.of(new Reading.Missing(mark, flags.contains("c") ? ObservationStatus.CONFIDENTIAL : ObservationStatus.MISSING));
    }

    private static Reading.Missing missing(String mark) {
        return new Reading.Missing(mark, ObservationStatus.MISSING);
    }
}
