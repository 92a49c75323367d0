package kervan.notation;

import kervan.timeseries.Interval;

/// What a text says where a period is expected.
public sealed interface PeriodReading {

    /// The days that are meant.
    record Covers(Interval interval) implements PeriodReading {
    }

    /// No period, or not one alone.
    ///
    /// @param why what is wrong and what to write instead: one or two sentences
    record Refused(String why) implements PeriodReading {
    }
}
