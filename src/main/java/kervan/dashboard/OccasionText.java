package kervan.dashboard;

import java.util.regex.Pattern;
import kervan.language.Texts;

/// What brought a new check about, which is kept in English, in the language of who reads; as it was kept where it is none that Kervan writes.
final class OccasionText {

    private static final Pattern IMPORT = Pattern.compile("import (\\d+), (.*)");
    private static final Pattern UNDONE = Pattern.compile("taking back import (\\d+), (.*)");
    private static final Pattern PREFERENCE = Pattern.compile("a preference, (.*)");
    private static final Pattern JUDGEMENT = Pattern.compile("a judgement, (.*)");

    private OccasionText() {
    }

    static String of(String kept) {
        return switch (kept) {
            case "saved" -> Texts.of("claim.occasion.saved");
            case "saved again" -> Texts.of("claim.occasion.again");
            case "start" -> Texts.of("claim.occasion.start");
            default -> change(kept);
        };
    }

    private static String change(String kept) {
        var file = IMPORT.matcher(kept);
        var undone = UNDONE.matcher(kept);
        var preference = PREFERENCE.matcher(kept);
        var judgement = JUDGEMENT.matcher(kept);
        return file.matches() ? Texts.of("claim.occasion.import", "number", file.group(1), "file", file.group(2))
                : undone.matches() ? Texts.of("claim.occasion.undone", "number", undone.group(1), "file", undone.group(2))
                : preference.matches() ? Texts.of("claim.occasion.preference", "what", preference.group(1))
                : judgement.matches() ? Texts.of("claim.occasion.judgement", "what", judgement.group(1)) : kept;
    }
}
