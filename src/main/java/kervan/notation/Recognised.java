package kervan.notation;

import java.util.List;

/// How a file is written, as far as samples of it tell.
///
/// @param notation the one that reads most of the samples; of equals, the plainest
/// @param alternatives others that read as many of them, and some of them as something else; none when the samples decide
/// @param ambiguous the samples that an alternative reads as something else
/// @param unread the samples that the notation refuses
public record Recognised<T>(T notation, List<T> alternatives, List<String> ambiguous, List<String> unread) {

    public Recognised {
        alternatives = List.copyOf(alternatives);
        ambiguous = List.copyOf(ambiguous);
        unread = List.copyOf(unread);
    }

    /// Whether the samples leave no other way to read them. Nobody has to be asked then.
    public boolean isDecided() {
        return alternatives.isEmpty();
    }
}
