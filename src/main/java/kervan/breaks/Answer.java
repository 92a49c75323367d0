package kervan.breaks;

import java.util.function.Function;

/// What a method says of values: what it found, or why it cannot say.
///
/// @param <T> what it looks for; "none" is found as well, as an empty list of it
public sealed interface Answer<T> {

    /// What was found.
    record Found<T>(T value) implements Answer<T> {}

    /// Why nothing can be said of these values.
    record Unanswered<T>(Shortfall reason) implements Answer<T> {}

    /// What was found in another form.
    default <U> Answer<U> map(Function<T, U> form) {
        return switch (this) {
            case Found<T>(var value) -> new Found<>(form.apply(value));
            case Unanswered<T>(var reason) -> new Unanswered<>(reason);
        };
    }
}
