package kervan.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import org.jspecify.annotations.Nullable;

/// By whom, for which calendar periods and when figures of a series were published that count; those set aside do not.
///
/// @param frequencies those of the periods that figures cover; none where all cover other stretches, such as January to August
/// @param publishers as the documents name themselves, in the order of their letters
/// @param advances the days on which a later day was told of than ever before, in their order; a document of unknown day tells none
public record Publications(Set<Frequency> frequencies, SortedSet<String> publishers, List<LocalDate> advances) {

    /// So many advances tell what is usual.
    public static final int ENOUGH = 4;

    /// A stretch of days that a document told of.
    ///
    /// @param published null where its day is not known
    record Printed(SeriesKey series, Interval days, String publisher, @Nullable PartialDate published) {
    }

    static Publications of(Collection<Printed> printed) {
        var frequencies = printed.stream().map(one -> one.days().period().map(TimePeriod::frequency)).flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Frequency.class)));
        var publishers = printed.stream().map(Printed::publisher).collect(Collectors.toCollection(TreeSet::new));
        return new Publications(frequencies, publishers, advances(printed));
    }

    /// A date that is known to the month or year only counts from its last day on.
    private static List<LocalDate> advances(Collection<Printed> printed) {
        var told = new TreeMap<LocalDate, LocalDate>();
        printed.stream().filter(one -> one.published() != null)
                .forEach(one -> told.merge(Objects.requireNonNull(one.published()).latest(), one.days().lastDay(), (left, right) -> left.isAfter(right) ? left : right));
        var advances = new ArrayList<LocalDate>();
        var newest = LocalDate.MIN;
        for (var day : told.entrySet()) {
            if (day.getValue().isAfter(newest)) {
                newest = day.getValue();
                advances.add(day.getKey());
            }
        }
        return List.copyOf(advances);
    }

    /// The usual number of days from one advance to the next: the middle of them, the smaller of two. Empty with fewer than [#ENOUGH] advances.
    public Optional<Long> usualWait() {
        if (advances.size() < ENOUGH) {
            return Optional.empty();
        }
        var waits = new ArrayList<Long>();
        for (var at = 1; at < advances.size(); at++) {
            waits.add(advances.get(at).toEpochDay() - advances.get(at - 1).toEpochDay());
        }
        waits.sort(Comparator.naturalOrder());
        return Optional.of(waits.get((waits.size() - 1) / 2));
    }
}
