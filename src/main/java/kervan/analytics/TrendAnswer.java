package kervan.analytics;

import kervan.language.Texts;

/// A straight line through values, or why there is none.
public sealed interface TrendAnswer permits Trend, TrendAnswer.TooFew {

    /// Through two values goes a line that says nothing but these two.
    int LEAST = 3;

    /// Not enough values that happened and are known for the whole of their period.
    ///
    /// @param count how many there are
    record TooFew(int count) implements TrendAnswer {

        /// What lacks, and what to do, in the language of who asked.
        public String sentence() {
            return Texts.of("analytics.trend.too-few", "count", count, "least", LEAST);
        }
    }
}
