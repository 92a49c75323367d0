package kervan.figure;

import java.util.Arrays;
import java.util.Optional;

/// How an observation came about.
public enum Derivation {

    /// A figure covers exactly the period.
    PUBLISHED("published"),
    /// Figures of the parts were added.
    SUMMED("summed"),
    /// Figures that cover more were subtracted from one another, such as years to date.
    DIFFERENCED("differenced");

    private final String word;

    Derivation(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// The one that is written so in files.
    public static Optional<Derivation> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.word.equals(code)).findFirst();
    }
}
