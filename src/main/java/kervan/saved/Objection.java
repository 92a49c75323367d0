package kervan.saved;

import kervan.language.Texts;

/// Why something cannot be kept, and what to do instead.
///
/// @param title in two or three words
/// @param sentence in the language of who is answered
public record Objection(String title, String sentence) {

    /// That of the texts `saved.objection.<name>.title` and `saved.objection.<name>`.
    static Objection of(String name, Object... named) {
        return new Objection(Texts.of("saved.objection.%s.title".formatted(name)), Texts.of("saved.objection." + name, named));
    }
}
