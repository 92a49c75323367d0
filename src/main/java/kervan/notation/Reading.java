package kervan.notation;

import java.math.BigDecimal;
import kervan.figure.Qualifier;
import kervan.timeseries.ObservationStatus;

/// What a text says where a number is expected.
public sealed interface Reading {

    /// A number, with the word beside it.
    ///
    /// @param value with the digits that were printed: `33.0` keeps its zero. The scale is negative where the text tells that the last
    ///         digits are not printed ones: `1.2E+3` and `1,2 min` are known to a hundred, not to one
    record Value(BigDecimal value, Qualifier qualifier) implements Reading {

        static Value exactly(BigDecimal value) {
            return new Value(value, Qualifier.EXACTLY);
        }
    }

    /// A mark that stands for a number that is not there; never zero.
    ///
    /// @param mark as written
    record Missing(String mark, ObservationStatus status) implements Reading {
    }

    /// Neither.
    ///
    /// @param why what is wrong and what to write instead: one or two sentences
    record Refused(String why) implements Reading {
    }
}
