package kervan.figure;

import java.util.Arrays;
import java.util.Optional;

/// How values of shorter periods make up that of a longer one.
public enum Aggregation {

    /// Volumes: twelve months add up to the year, and a year to date can be differenced.
    SUM("sum"),
    /// Rates, such as barrels a day: neither added nor differenced.
    MEAN("mean");

    private final String code;

    Aggregation(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Aggregation> ofCode(String code) {
        return Arrays.stream(values()).filter(aggregation -> aggregation.code.equals(code)).findFirst();
    }
}
