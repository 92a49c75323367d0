package kervan.analytics;

import kervan.language.Texts;

/// What a text turned out to be: a formula, or why it is none.
public sealed interface FormulaAnswer permits Formula, FormulaAnswer.Unreadable {

    /// A text that is no formula.
    ///
    /// @param position of the character where reading stopped, 1 for the first; one more than the length at the end
    /// @param sentence what is wrong there, and what to write instead, in the language of who asked
    record Unreadable(int position, String sentence) implements FormulaAnswer {

        static Unreadable at(int position, String code, Object... named) {
            return new Unreadable(position, Texts.of("analytics.formula.at", "position", position, "what", Texts.of("analytics.formula." + code, named)));
        }
    }
}
