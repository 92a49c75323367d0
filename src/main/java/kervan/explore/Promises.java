package kervan.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kervan.analytics.CompoundUnit;
import kervan.chart.Axis;
import kervan.chart.DateText;
import kervan.chart.Mark;
import kervan.chart.Mark.Look;
import kervan.chart.Mark.Point;
import kervan.chart.NumberText;
import kervan.chart.Terms;
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
        BiFunction<Plotted, Predicate<Promise>, List<Point>> points = (line, wanted) -> all.stream().filter(one -> line.series().filter(series -> series.key().equals(one.judged().series().key())).isPresent())
                .filter(wanted).flatMap(one -> point(one, exploration, unit.single().orElseThrow(), stretch, axis).stream()).map(point -> lines.size() == 1 ? point : named(point, line)).toList();
        return lines.stream().flatMap(line -> bars ? Stream.<Mark>of(new Mark.Outlines(Texts.of("explore.promised-before"), points.apply(line, one -> !one.force()), true),
                new Mark.Outlines(Texts.of("explore.promised"), points.apply(line, Promise::force), false))
                : Stream.<Mark>of(new Mark.Diamonds(Texts.of("explore.promised"), lines.size() == 1 ? 0 : line.hue(), points.apply(line, one -> true)))).filter(Promises::hasPoints).toList();
    }

    /// Of several lines it is said whose promise it is.
    private static Point named(Point point, Plotted line) {
        return new Point(point.x(), point.y(), point.label(), Stream.concat(Stream.of(line.name()), point.tip().stream()).toList(), point.id(), point.look());
    }

    /// Those in force that are for exactly this period, where they can be read off the axis.
    List<Promise> inForce(SeriesKey series, TimePeriod at, Exploration exploration) {
        return isDrawn(exploration) ? all.stream().filter(one -> one.force() && one.judged().series().key().equals(series) && one.judged().days().flatMap(days -> period(days, exploration)).filter(at::equals).isPresent()).toList()
                : List.of();
    }

    /// What was promised, in the unit of the axis, with every digit that comes out.
    Optional<Quantity> promised(Promise one, Quantity announced, UnitOfMeasure unit, Exploration exploration) {
        return UnitConversion.isExact(announced.unit(), unit) ? Optional.of(announced.in(unit))
                : one.judged().days().flatMap(days -> exploration.conversion(one.judged().series()).ratio(announced.unit(), unit, days.days())).map(ratio -> announced.times(ratio, unit));
    }

    /// What was promised in the unit of the axis, in brackets, where it was said in one of another dimension: ` (11 Mbbl)` behind tonnes; otherwise the empty text.
    String converted(Promise one, UnitOfMeasure unit, Exploration exploration) {
        var announcement = one.judged().announcement();
        if (UnitConversion.isExact(announcement.unit(), unit)) {
            return "";
        }
        var high = promised(one, announcement.quantity(), unit, exploration).map(Quantity::honest);
        var low = lower(one, unit, exploration).map(Quantity::honest);
        return high.flatMap(most -> low.map(least -> " (%s %s)".formatted(NumberText.range(least.value(), most.value()), Terms.of(unit)))).orElse("");
    }

    /// The lower end of what was promised, in the unit of the axis; all of it where it is no range.
    Optional<Quantity> lower(Promise one, UnitOfMeasure unit, Exploration exploration) {
        var announcement = one.judged().announcement();
        return promised(one, announcement.low() == null ? announcement.quantity() : Quantity.of(announcement.low(), announcement.unit()), unit, exploration);
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
                        one.force() ? NumberText.of(promised.value()) : "", List.of(one.words() + converted(one, unit, exploration), one.verdict(), DateText.of(announcement.announcedOn()) + ", " + announcement.announcer()),
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
