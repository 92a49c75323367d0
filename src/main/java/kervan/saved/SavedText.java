package kervan.saved;

import java.util.Optional;
import kervan.archive.Spoken;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// Titles, notes and names as people type them.
final class SavedText {

    static final int TITLE = 120;
    static final int NOTE = 1000;

    private SavedText() {
    }

    /// @param what `title`, `note`, `name` or `text`
    /// @param longest in characters
    static Optional<Objection> objection(String what, @Nullable String written, int longest) {
        var spoken = Spoken.of(what, written, longest);
        if (spoken.problem().isEmpty()) {
            return Optional.empty();
        }
        var length = written == null ? 0 : written.length();
        var thing = Texts.of("saved.thing", "thing", what);
        return Optional.of(length > longest ? Objection.of("long", "thing", thing, "length", length, "most", longest) : Objection.of("unprintable", "thing", thing));
    }

    /// On one line; null when nothing was written, or nothing that can be kept.
    static @Nullable String line(@Nullable String written, int longest) {
        return Spoken.of("", written, longest).text();
    }
}
