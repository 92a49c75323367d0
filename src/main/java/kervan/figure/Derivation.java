package kervan.figure;

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
}
