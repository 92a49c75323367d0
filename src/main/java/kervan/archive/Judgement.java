package kervan.archive;

import kervan.figure.Standing;
import org.jspecify.annotations.Nullable;

/// What a steward, or the rule where no steward spoke, made of a figure that comes in.
///
/// @param number the place of the figure in the file
/// @param standing null when the figure is left out
/// @param finding what is questionable about it
/// @param reason why it was accepted or quarantined; null where nobody has said
public record Judgement(int number, @Nullable Standing standing, @Nullable String finding, @Nullable String reason) {
}
