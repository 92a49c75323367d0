package kervan.target;

/// What is wrong with one part of what somebody wants to write into the ledger.
///
/// @param field the part, as the API names it; `by` and `reason` for what is said of the writing itself
/// @param title what is wrong, in two or three words
/// @param sentence what is wrong and what to do instead
public record Flaw(String field, String title, String sentence) {
}
