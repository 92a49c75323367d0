package kervan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.PeriodNotation.Serials;
import kervan.notation.PeriodReading.Covers;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// What the periods of a file tell about their notation.
final class PeriodRecognition {

    private static final List<PeriodNotation> KNOWN = Stream.of(PeriodNotation.PLAIN, PeriodNotation.PLAIN.with(Habit.COMPACT),
                    PeriodNotation.PLAIN.with(Serials.FROM_1900), PeriodNotation.PLAIN.with(Serials.FROM_1904), PeriodNotation.PLAIN.with(Habit.SHORT_YEARS))
            .flatMap(one -> Stream.of(one, one.with(DayOrder.DAY_FIRST), one.with(DayOrder.MONTH_FIRST))).toList();

    private static final Pattern SHORT_END = Pattern.compile("\\D.*\\D\\d{2}|\\d{1,2}\\D.*\\D\\d{2}");

    private PeriodRecognition() {
    }

    static Recognised<PeriodNotation> of(List<String> samples) {
        var candidates = KNOWN.stream().filter(one -> !one.has(Habit.SHORT_YEARS) || yearsRecur(samples)).toList();
        var found = new Recognition<PeriodNotation, PeriodReading>(PeriodNotation::read, PeriodReading.Refused.class::isInstance).among(candidates, samples);
        return found.isDecided() ? withMonths(found, samples) : undecided(found, samples);
    }

    /// Takes back what the samples do not decide, so that nothing is read in one way that could be meant in the other.
    private static Recognised<PeriodNotation> undecided(Recognised<PeriodNotation> found, List<String> samples) {
        var alternatives = new ArrayList<>(List.of(found.notation()));
        alternatives.addAll(found.alternatives());
        var one = found.notation();
        for (var other : found.alternatives()) {
            one = other.dayOrder() == one.dayOrder() ? one : one.with(DayOrder.UNDECIDED);
            one = other.serials() == one.serials() ? one : one.with(Serials.NONE);
        }
        var notation = one;
        var unread = samples.stream().distinct().filter(text -> notation.read(text) instanceof PeriodReading.Refused).toList();
        return new Recognised<>(notation, alternatives, found.ambiguous(), unread);
    }

    /// Days that are all first or all last of their month may stand for months: days stay days, and the other is told.
    private static Recognised<PeriodNotation> withMonths(Recognised<PeriodNotation> found, List<String> samples) {
        var days = samples.stream().distinct().filter(text -> day(found.notation(), text) != null).toList();
        var ends = days.stream().map(text -> day(found.notation(), text)).distinct().toList();
        var likeMonths = ends.size() > 1 && (ends.stream().allMatch(day -> day.start().getDayOfMonth() == 1)
                || ends.stream().allMatch(day -> day.endExclusive().getDayOfMonth() == 1));
        return likeMonths ? new Recognised<>(found.notation(), List.of(found.notation().with(Habit.DAYS_ARE_MONTHS)), days, found.unread()) : found;
    }

    private static @Nullable Interval day(PeriodNotation notation, String text) {
        return notation.read(text) instanceof Covers covers && covers.interval().days() == 1 ? covers.interval() : null;
    }

    /// Whether the numbers of two digits at the end are years: they exceed any day, or they stay while what stands before them changes
    /// (`Jan-24`, `Feb-24`), which days do not (`Mar 10`, `Mar 11`).
    private static boolean yearsRecur(List<String> samples) {
        var ends = samples.stream().map(Spaces::strip).distinct().filter(text -> SHORT_END.matcher(text).matches()).toList();
        var heads = ends.stream().map(text -> text.substring(0, text.length() - 2)).toList();
        var numbers = ends.stream().map(text -> text.substring(text.length() - 2)).toList();
        return numbers.stream().anyMatch(number -> number.compareTo("31") > 0) || changes(heads) > changes(numbers);
    }

    private static long changes(List<String> texts) {
        return IntStream.range(1, texts.size()).filter(at -> !texts.get(at).equals(texts.get(at - 1))).count();
    }
}
