package kervan.notation;

import java.util.List;
import java.util.regex.Pattern;
import kervan.notation.PeriodTokens.Part;

/// What stands before and behind a period in a line of text, where it changes what the period is.
final class PeriodSurroundings {

    private static final Pattern NOT_BEHIND = Pattern.compile("(?:beginning of|start of|since|end of|end-|by|to|till|until|through|as of|after|before|"
            + "compared with|"
            + "compared to|than in|than|against|versus|vs|начала|конца|концу|после|до|по|против|чем в|сравнению с) (?:the )?$");
    private static final Pattern NOT_BEHIND_ALONE = Pattern.compile("(?:from|с|со) (?:the )?$");
    private static final Pattern STRETCH = Pattern.compile("[-–—/]|\\b(?:to|till|until|through|thru)\\b| по ");
    private static final Pattern NOT_BEFORE = Pattern.compile("^[ '-]*(?:(?:n?c[iuü]|il|ilin|yili|yilin|yilinin|жылдың|жыл|года|год) ){0,3}(?:əvvəl|sonun|"
            + "sonuna|başin|basin|басынан|соңын|bəri|müqayisə|nisbətən)");
    private static final Pattern NUMBER_GOES_ON = Pattern.compile("^(?:[ \\u00a0\\u202f]\\d{3}(?!\\d)|[.,]\\d)");

    private PeriodSurroundings() {
    }

    /// Whether the period is named to compare with, or as one end of a stretch whose other end is not read.
    static boolean isOnlyNamed(String text, int start, int end) {
        var before = Folding.fold(text.substring(0, start));
        var alone = !STRETCH.matcher(text.substring(start, end)).find();
        return NOT_BEHIND.matcher(before).find() || alone && NOT_BEHIND_ALONE.matcher(before).find()
                || NOT_BEFORE.matcher(Folding.fold(text.substring(end))).find();
    }

    /// Whether the last number of what looks like a period belongs to an amount: `March 9 028,8 min ton`, `17M tons`, `2024 kt`.
    static boolean isAmount(String text, List<Part> parts) {
        var last = parts.getLast();
        if (last.kind() == 'm') {
            return PhraseUnits.behind(text, last.start()).filter(unit -> unit.endExclusive() > last.end()).isPresent();
        }
        var glued = parts.size() > 1 && parts.get(parts.size() - 2).end() == last.start();
        return last.kind() == 'n' && !glued && (NUMBER_GOES_ON.matcher(text.substring(last.end())).find() || isCounted(text, last.start(), last.end()))
                || last.kind() == 'Y' && parts.size() == 1 && isCounted(text, last.start(), last.end());
    }

    /// Whether a unit or a count word stands behind a number.
    static boolean isCounted(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(one -> one >= '0' && one <= '9' || one == '.')
                && (PhraseUnits.behind(text, end).isPresent() || PhraseAmounts.bareCount(text, end).isPresent());
    }
}
