package kervan.analytics;

import java.util.OptionalInt;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// How periods lie within years and within one another.
final class Calendar {

    private Calendar() {
    }

    /// Empty where a year is not made of whole ones.
    static OptionalInt periodsAYear(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> OptionalInt.of(1);
            case HALF_YEARLY -> OptionalInt.of(2);
            case QUARTERLY -> OptionalInt.of(4);
            case MONTHLY -> OptionalInt.of(12);
            case WEEKLY, DAILY, HOURLY -> OptionalInt.empty();
        };
    }

    /// The first part of a longer period.
    static TimePeriod first(TimePeriod whole, Frequency parts) {
        return TimePeriod.containing(whole.start(), parts);
    }

    /// How many parts make up a longer period.
    static int parts(TimePeriod whole, Frequency parts) {
        return (int) first(whole, parts).until(first(whole.plus(1), parts));
    }

    static String words(Frequency frequency) {
        return Texts.of("words.frequency." + frequency.name());
    }
}
