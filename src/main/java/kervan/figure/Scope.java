package kervan.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// What exactly is counted: which cargo, of which origin, at which point of which route.
///
/// Figures of equal scope are comparable, whichever series they stand in. Those of a part are checked against those of the
/// whole. Others are never compared without saying so.
///
/// @param key its name in files and addresses: small letters, digits and underscores
/// @param partOf the key of the scope that counts all of this and more; null at the root of a tree
/// @param partsExhaustIt whether its known parts, added, are all of it
/// @param partsOverlap whether something can be counted in two of its parts, so that they are never added
/// @param note on what that rests; null when it is plain
public record Scope(String key, String name, @Nullable String partOf, boolean partsExhaustIt, boolean partsOverlap, @Nullable String note) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public Scope {
        if (!isValidKey(key)) {
            throw new IllegalArgumentException("not a key of a scope: " + key);
        }
        if (key.equals(partOf)) {
            throw new IllegalArgumentException(Texts.of("problem.why.part-of-itself", "key", key));
        }
        if (partsExhaustIt && partsOverlap) {
            throw new IllegalArgumentException(Texts.of("problem.why.overlap", "key", key));
        }
    }

    public static boolean isValidKey(String text) {
        return FORM.matcher(text).matches();
    }

    /// The key of the scope that it is a part of; empty at the root of a tree.
    public Optional<String> whole() {
        return Optional.ofNullable(partOf);
    }
}
