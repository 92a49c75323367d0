package kervan.analytics;

import java.util.function.Function;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// Why a period has no value.
public sealed interface Gap {

    /// A clause in the language of who reads.
    ///
    /// @param written how periods are written there
    String sentence(Function<TimePeriod, String> written);

    /// The clause with periods as they stand in files and addresses: `2024-Q3`.
    default String sentence() {
        return sentence(TimePeriod::toString);
    }

    /// What the reconciliation of the figures said.
    record Reported(String clause) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return clause;
        }
    }

    /// The period is not over, or its figure is not due yet.
    record NotYetDue() implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.not-yet-due");
        }
    }

    /// Nothing is known of a period that is needed too, or only a part of it.
    record NoValueOf(TimePeriod needed) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.no-value-of", "period", written.apply(needed));
        }
    }

    /// The period itself is known in part only, and takes no part in change and growth.
    record OnlyPartOf(TimePeriod period) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.only-part-of", "period", written.apply(period));
        }
    }

    /// The value that growth is measured against is zero.
    record ZeroBase(TimePeriod base) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.zero-base", "period", written.apply(base));
        }
    }

    /// The value that growth is measured against is below zero.
    record NegativeBase(TimePeriod base) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.negative-base", "period", written.apply(base));
        }
    }

    /// Rounding alone could make zero of the value that something is divided by, or whose logarithm is taken.
    record LostInRounding(TimePeriod base) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.lost-in-rounding", "period", written.apply(base));
        }
    }

    /// Logarithms, and growth that is compounded, need values above zero.
    record NotAboveZero(TimePeriod period) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.not-above-zero", "period", written.apply(period));
        }
    }

    /// Too few of the shorter periods have a value: 11 of 12 months.
    record Incomplete(Coverage coverage, Frequency parts) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.incomplete." + parts.name(), "have", coverage.have(), "of", coverage.of());
        }
    }

    /// A line of a formula has no value in the period.
    record NoValueIn(char line, TimePeriod period) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.no-value-in", "line", String.valueOf(line), "period", written.apply(period));
        }
    }

    /// What a formula divides by is zero.
    record DivisionByZero(TimePeriod period) implements Gap {

        @Override
        public String sentence(Function<TimePeriod, String> written) {
            return Texts.of("analytics.gap.division-by-zero", "period", written.apply(period));
        }
    }
}
