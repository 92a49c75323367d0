package kervan.figure;

/// How the scope of one series stands to that of another.
public enum Relation {

    /// The same scope, told by another account or in another unit: values are comparable.
    SAME,
    /// The other counts all of this and more: no value of this one exceeds it.
    WHOLE,
    /// The other counts some of this.
    PART,
    /// Both are parts of one whole: their sum does not exceed it.
    SIBLING
}
