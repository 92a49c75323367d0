package kervan.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kervan.analytics.CompoundUnit;
import kervan.catalogue.Series;
import kervan.chart.Axis;
import kervan.chart.DateText;
import kervan.chart.Mark;
import kervan.chart.Mark.Look;
import kervan.chart.Mark.Point;
import kervan.chart.NumberText;
import kervan.dashboard.TargetText;
import kervan.dashboard.VerdictText;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Judged;
import kervan.target.Reading;
import kervan.target.Standpoint;
import kervan.target.Target;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// What was promised of the series on the workbench, as known in its vintage.
///
/// A promise is drawn where it can be read off the axis: over the values themselves, or what has added up, in a period that is exactly its days.
///
/// @param all those in force, and those before them where they are drawn
/// @param baseline the first day of what the newest promise was compared with, of those that say so
record Promises(List<Promise> all, Optional<LocalDate> baseline) {

    /// @param force whether it is the one that counts
    record Promise(Target target, Judged judged, boolean force) {

        String words() {
            return TargetText.promised(judged.announcement());
        }

        String verdict() {
            return VerdictText.tag(judged).words();
        }
    }

    static Promises of(Exploration exploration, List<Plotted> lines, Reading reading, LocalDate today) {
        var vintage = exploration.vintage();
        var standpoint = new Standpoint(vintage, vintage.day().orElse(today), null, null, null, null);
        var chains = reading.all(vintage);
        var made = lines.stream().flatMap(line -> line.series().stream()).flatMap(series -> chains.stream().filter(target -> target.inForce().series().equals(series.key()))
                .flatMap(target -> target.announcements().stream().filter(Announcement::isLevel).map(one -> new Made(target, one)))).toList();
        var told = made.stream().filter(one -> one.isInForce() || isDrawn(exploration)).toList();
        reading.expect(told.stream().map(Made::announcement).toList());
        return new Promises(told.stream().map(one -> new Promise(one.target(), reading.judge(one.announcement(), standpoint), one.isInForce())).toList(), baseline(made));
    }

    private record Made(Target target, Announcement announcement) {

        boolean isInForce() {
            return announcement.equals(target.inForce());
        }
    }

    private static Optional<LocalDate> baseline(List<Made> made) {
        return made.stream().map(Made::announcement).sorted(Comparator.comparing(one -> one.announcedOn().earliest(), Comparator.reverseOrder()))
                .flatMap(one -> Stream.ofNullable(one.compared().period())).map(Interval::start).findFirst();
    }

    /// The last day by which something that is drawn over the lines is due.
    Optional<LocalDate> lastDue(Exploration exploration) {
        return isDrawn(exploration) ? all.stream().filter(Promise::force).flatMap(one -> one.judged().days().stream()).filter(days -> period(days, exploration).isPresent()).map(Interval::lastDay).max(Comparator.naturalOrder()) : Optional.empty();
    }

    /// The marks of those of some lines of one unit that stand in the stretch.
    List<Mark> marks(Exploration exploration, List<Plotted> lines, CompoundUnit unit, Stretch stretch, Axis axis, boolean bars) {
        if (!isDrawn(exploration) || unit.single().isEmpty()) {
            return List.of();
        }
        var keys = lines.stream().flatMap(line -> line.series().stream()).map(Series::key).toList();
        var told = all.stream().filter(one -> keys.contains(one.judged().series().key())).toList();
        Function<Predicate<Promise>, List<Point>> points = wanted -> told.stream().filter(wanted)
                .flatMap(one -> point(one, exploration, unit.single().orElseThrow(), stretch, axis).stream()).toList();
        return (bars ? Stream.<Mark>of(new Mark.Outlines(Texts.of("explore.promised-before"), points.apply(one -> !one.force()), true),
                new Mark.Outlines(Texts.of("explore.promised"), points.apply(Promise::force), false))
                : Stream.<Mark>of(new Mark.Diamonds(Texts.of("explore.promised"), points.apply(one -> true)))).filter(Promises::hasPoints).toList();
    }

    /// Those in force that are for exactly this period, where they can be read off the axis.
    List<Promise> inForce(SeriesKey series, TimePeriod at, Exploration exploration) {
        return isDrawn(exploration) ? all.stream().filter(one -> one.force() && one.judged().series().key().equals(series) && one.judged().days().flatMap(days -> period(days, exploration)).filter(at::equals).isPresent()).toList()
                : List.of();
    }

    /// What was promised, in the unit of the axis, with every digit that comes out.
    Optional<Quantity> promised(Promise one, Quantity announced, UnitOfMeasure unit, Exploration exploration) {
        var series = one.judged().series();
        var conversion = exploration.barrelsPerTonne().filter(barrels -> series.factor() != null).map(UnitConversion::new).orElse(series.conversion());
        return UnitConversion.isExact(announced.unit(), unit) ? Optional.of(announced.in(unit))
                : one.judged().days().flatMap(days -> conversion.ratio(announced.unit(), unit, days.days())).map(ratio -> announced.times(ratio, unit));
    }

    private static boolean hasPoints(Mark mark) {
        return switch (mark) {
            case Mark.Outlines outlines -> !outlines.points().isEmpty();
            case Mark.Diamonds diamonds -> !diamonds.points().isEmpty();
            default -> true;
        };
    }

    private static boolean isDrawn(Exploration exploration) {
        var code = exploration.transformation().code();
        return exploration.overlays().contains(Overlay.TARGETS) && (code.equals("lin") || code.equals("ytd")) && !exploration.isPerDay() && exploration.smoothing().isEmpty();
    }

    private Optional<Point> point(Promise one, Exploration exploration, UnitOfMeasure unit, Stretch stretch, Axis axis) {
        var announcement = one.judged().announcement();
        return one.judged().days().flatMap(days -> period(days, exploration).filter(stretch::contains)
                .flatMap(period -> promised(one, announcement.quantity(), unit, exploration).map(promised -> new Point(axis.middle(period), promised.value(),
                        one.force() ? NumberText.of(promised.value()) : "", List.of(one.words(), one.verdict(), DateText.of(announcement.announcedOn()) + ", " + announcement.announcedBy()),
                        period.toString(), Look.PLAIN))));
    }

    /// Where it stands: in the period that is its days, or where what has added up comes to its end.
    private static Optional<TimePeriod> period(Interval days, Exploration exploration) {
        if (exploration.transformation().code().equals("ytd")) {
            return days.start().getDayOfYear() == 1 && days.lastDay().getYear() == days.start().getYear()
                    ? Optional.of(TimePeriod.containing(days.lastDay().atStartOfDay(), exploration.frequency())) : Optional.empty();
        }
        return days.period().filter(period -> period.frequency() == exploration.frequency());
    }

    List<Workbench.Promised> told() {
        return all.stream().filter(Promise::force).map(one -> new Workbench.Promised(one.judged().announcement().title(), one.words(), one.verdict(), "target/" + one.target().key())).toList();
    }
}
