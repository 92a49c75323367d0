package kervan.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kervan.notation.Flags;
import kervan.notation.NumberNotation;
import kervan.notation.Reading;
import kervan.timeseries.ObservationStatus;
import org.jspecify.annotations.Nullable;

/// What the marks of a foreign file say of a value: a status that Kervan has, and in words what that status does not say.
///
/// @param lost null when nothing is
record ForeignStatus(ObservationStatus status, @Nullable String lost) {

    private static final ForeignStatus REPORTED = new ForeignStatus(ObservationStatus.NORMAL, null);

    private static final Map<Integer, String> LOST_FLAGS = Map.of((int) 'b', "break in the series", (int) 'c', "confidential", (int) 'd', "definition differs",
            (int) 'n', "not significant", (int) 'r', "revised", (int) 's', "estimated by Eurostat", (int) 'z', "not applicable");

    private static final Map<String, ForeignStatus> CODES = Map.ofEntries(Map.entry("B", lost("break in the series")), Map.entry("D", lost("definition differs")),
            Map.entry("I", new ForeignStatus(ObservationStatus.ESTIMATED, "imputed")), Map.entry("N", lost("not significant")), Map.entry("G", lost("experimental")),
            Map.entry("S", lost("affected by a strike")), Map.entry("T", lost("another treatment of the source")), Map.entry("V", lost("unvalidated")),
            Map.entry("W", lost("includes data of another category")), Map.entry("K", lost("included in another category")));

    private static final Map<String, ObservationStatus> WORDS = Map.ofEntries(Map.entry("actual", ObservationStatus.NORMAL), Map.entry("final", ObservationStatus.NORMAL),
            Map.entry("reported", ObservationStatus.NORMAL), Map.entry("provisional", ObservationStatus.PROVISIONAL), Map.entry("preliminary", ObservationStatus.PROVISIONAL),
            Map.entry("estimate", ObservationStatus.ESTIMATED), Map.entry("estimated", ObservationStatus.ESTIMATED), Map.entry("forecast", ObservationStatus.FORECAST),
            Map.entry("projection", ObservationStatus.FORECAST), Map.entry("plan", ObservationStatus.FORECAST), Map.entry("low reliability", ObservationStatus.LOW_RELIABILITY));

    private static ForeignStatus lost(String words) {
        return new ForeignStatus(ObservationStatus.NORMAL, words);
    }

    /// A code of SDMX, or a word for it; null when it is neither.
    static @Nullable ForeignStatus ofCode(String text) {
        var known = ObservationStatus.ofCode(text);
        if (known.isPresent()) {
            return new ForeignStatus(known.get(), null);
        }
        var word = WORDS.get(text.toLowerCase(Locale.ROOT));
        return word != null ? new ForeignStatus(word, null) : CODES.get(text);
    }

    /// Letters of Eurostat, such as `bd`; null when they are none.
    static @Nullable ForeignStatus ofFlags(String letters) {
        if (letters.isEmpty()) {
            return REPORTED;
        }
        var read = Flags.read("1 " + letters, NumberNotation.PLAIN);
        return read.reading() instanceof Reading.Value ? of(read) : null;
    }

    static ForeignStatus of(Flags flags) {
        var lost = flags.letters().chars().filter(LOST_FLAGS::containsKey).mapToObj(LOST_FLAGS::get).collect(Collectors.joining(", "));
        return new ForeignStatus(flags.status(), lost.isEmpty() ? null : "flagged %s: %s".formatted(flags.letters(), lost));
    }

    /// JODI's assessment: 1 and 2 are comparable with other sources, anything else is to be used with care.
    static ForeignStatus ofAssessment(String code) {
        return code.isEmpty() || code.equals("1") || code.equals("2") ? REPORTED : new ForeignStatus(ObservationStatus.LOW_RELIABILITY, null);
    }
}
