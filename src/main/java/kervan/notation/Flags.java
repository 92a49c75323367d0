package kervan.notation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import kervan.timeseries.ObservationStatus;

/// A cell of Eurostat: a number or a mark, and the letters behind it, such as `12.3 p` or `12.3bd`.
///
/// @param reading without the letters
/// @param letters as written: b break, c confidential, d differs in definition, e estimated, f forecast, n not significant, p provisional,
///         r revised, s Eurostat's own estimate, u of low reliability, z not applicable; none when there are none
/// @param status what they say of the value, the least certain of them; that of the mark where there is no value
public record Flags(Reading reading, String letters, ObservationStatus status) {

    private static final Pattern CELL = Pattern.compile("(.*[\\d.,:])\\s*([a-z]{1,4})", Pattern.DOTALL);
    private static final String KNOWN = "bcdefnprsuz";

    /// Reads a cell; never throws. Letters that are no flags are refused.
    public static Flags read(String text, NumberNotation notation) {
        var stripped = Spaces.strip(text);
        var cell = stripped.length() > 200 ? null : CELL.matcher(stripped);
        if (cell == null || !cell.matches() || !areFlags(cell.group(2))) {
            return of(notation.read(stripped), "");
        }
        return of(notation.read(cell.group(1).equals(":") ? stripped : cell.group(1)), cell.group(2));
    }

    private static Flags of(Reading reading, String letters) {
        return new Flags(reading, letters, reading instanceof Reading.Missing missing ? missing.status() : status(letters));
    }

    static boolean areFlags(String letters) {
        return !letters.isEmpty() && letters.length() <= 4 && letters.chars().allMatch(one -> KNOWN.indexOf(one) >= 0)
                && letters.chars().distinct().count() == letters.length();
    }

    /// The status that the letters give to a value.
    private static ObservationStatus status(String letters) {
        return statuses(letters).stream().reduce(ObservationStatus.NORMAL, ObservationStatus::and);
    }

    private static Set<ObservationStatus> statuses(String letters) {
        var found = EnumSet.noneOf(ObservationStatus.class);
        letters.chars().forEach(one -> {
            switch (one) {
                case 'p' -> found.add(ObservationStatus.PROVISIONAL);
                case 'e', 's' -> found.add(ObservationStatus.ESTIMATED);
                case 'u' -> found.add(ObservationStatus.LOW_RELIABILITY);
                case 'f' -> found.add(ObservationStatus.FORECAST);
                default -> { }
            }
        });
        return found;
    }
}
