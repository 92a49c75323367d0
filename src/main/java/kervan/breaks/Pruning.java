package kervan.breaks;

/// When a beginning of a segment is put aside while the best division is looked for.
public enum Pruning {
    /// Once it can be in no best division any more: what is found costs least.
    EXACT,
    /// As in R's changepoint 2.3: at once, although segments of more than one value, or with MBIC, could still need it. The same breaks as in R; some cost more than need be.
    CHANGEPOINT
}
