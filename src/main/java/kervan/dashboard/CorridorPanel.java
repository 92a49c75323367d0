package kervan.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.archive.ReconciledSeries;
import kervan.chart.Chart;
import kervan.chart.DateText;
import kervan.chart.Mark;
import kervan.chart.Mark.Point;
import kervan.chart.NumberText;
import kervan.dashboard.Overview.Panel;
import kervan.export.Tables;
import kervan.figure.ReconciledObservation;
import kervan.target.Announcement;
import kervan.target.Promise;

/// A small chart of another corridor: its years, and the dated promises for it.
///
/// @param annual the series by year, with at least one value of what happened
/// @param announcements those it is held against, in the order in which they were made
record CorridorPanel(String title, ReconciledSeries annual, List<Announcement> announcements) {

    /// Years shown at the most, so that the newest stay readable.
    private static final int YEARS = 8;

    Panel panel() {
        var latest = annual.latestActual();
        var number = latest.map(one -> NumberText.of(one.observation().value()));
        var finding = "%s: %s %s in %s. %s".formatted(title, number.orElse("no figure"), annual.unit().code(), latest.map(one -> one.period().toString()).orElse("any year"), promised());
        return new Panel(annual.series().key().text(), title, annual.unit().code() + latest.map(one -> ", " + one.period()).orElse("") + " · " + promised(), number, chart(finding),
                Tables.observations(shown(), annual.series().conversion()),
                Stream.concat(shown().observations().stream().flatMap(one -> one.sources().stream()), announcements.stream().map(Announcement::source)).distinct().toList(),
                "/api/v1/series/%s/observations.csv?frequency=A&from=%d%s".formatted(annual.series().key(), firstYear(), Facts.asOf(annual.vintage())));
    }

    private Chart chart(String finding) {
        var targets = dated().map(this::diamond).toList();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Line(title, shown().observations().stream().map(one -> isActual(one) ? point(one) : gap(one)).toList()));
        var expected = shown().observations().stream().filter(one -> !one.isMissing() && !isActual(one)).map(this::point).toList();
        if (!expected.isEmpty()) {
            marks.add(new Mark.Dots("Expected", expected, true));
        }
        if (!targets.isEmpty()) {
            marks.add(new Mark.Diamonds("Promised", targets));
        }
        var highest = marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Line line -> line.points().stream();
            case Mark.Diamonds diamonds -> diamonds.points().stream();
            case Mark.Dots dots -> dots.points().stream();
            default -> Stream.<Point>empty();
        }).flatMap(point -> Optional.ofNullable(point.y()).stream()).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var last = dated().mapToInt(promise -> promise.dueOn().getYear()).reduce(lastYear(), Math::max);
        return new Chart(firstYear(), last, highest.multiply(new BigDecimal("1.15")), annual.unit().code(), finding, true, marks, List.of());
    }

    private Point point(ReconciledObservation one) {
        var tip = new ArrayList<>(List.of("%s: %s %s".formatted(one.period(), NumberText.of(one.observation().value()), one.unit().code()),
                one.derivation().map(how -> how.word() + ", ").orElse("") + one.observation().status().word(), one.sources().getFirst().publisher()));
        one.spread().ifPresent(spread -> tip.add("reported: " + NumberText.range(spread.low(), spread.high())));
        return new Point(Facts.year(one.period()), one.observation().value(), "", tip);
    }

    private static Point gap(ReconciledObservation one) {
        return new Point(Facts.year(one.period()), null, "", List.of());
    }

    private static boolean isActual(ReconciledObservation one) {
        return !one.isMissing() && one.observation().status().isActual();
    }

    private Point diamond(Announcement promise) {
        return new Point(promise.dueOn().getYear(), value(promise), "", List.of(
                "%s%s %s promised for %d".formatted(promise.qualifier().before(), NumberText.of(value(promise)), annual.unit().code(), promise.dueOn().getYear()),
                promise.announcedBy() + ", " + DateText.of(promise.announcedOn())));
    }

    private String promised() {
        var year = dated().mapToInt(promise -> promise.dueOn().getYear()).max();
        if (year.isEmpty()) {
            return announcements.stream().filter(promise -> promise.promise().subject() == Promise.Subject.CAPACITY).reduce((earlier, later) -> later)
                    .map(promise -> "capacity of %s announced, no target".formatted(NumberText.of(promise.value()))).orElse("no target announced");
        }
        var values = dated().filter(promise -> promise.dueOn().getYear() == year.getAsInt())
                .map(promise -> promise.qualifier().before() + NumberText.of(value(promise))).toList();
        return "target for %d: %s".formatted(year.getAsInt(), String.join(", then ", values));
    }

    private Stream<Announcement> dated() {
        return announcements.stream().filter(promise -> promise.isLevel() && promise.dueOn() != null && promise.dueOn().getYear() >= firstYear()
                && promise.unit().dimension() == annual.unit().dimension());
    }

    private ReconciledSeries shown() {
        return annual.between(LocalDate.of(firstYear(), 1, 1), LocalDate.of(lastYear(), 12, 31));
    }

    private int firstYear() {
        return annual.observations().stream().filter(one -> !one.isMissing()).mapToInt(one -> Facts.year(one.period()))
                .filter(year -> year > lastYear() - YEARS).min().orElse(lastYear());
    }

    /// The newest year with a value of what happened; a forecast is not drawn as one.
    private int lastYear() {
        return annual.latestActual().map(one -> Facts.year(one.period())).orElseThrow();
    }

    private BigDecimal value(Announcement promise) {
        return promise.unit().to(annual.unit(), promise.value());
    }
}
