package kervan.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.chart.Annotation;
import kervan.chart.Chart;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.Mark;
import kervan.chart.Mark.Point;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.dashboard.Overview.Panel;
import kervan.event.Event;
import kervan.export.Tables;
import kervan.figure.Derivation;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.Qualifier;
import kervan.figure.ReconciledObservation;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.timeseries.Frequency;
import kervan.timeseries.Quantity;

/// The large chart of the overview: every figure for a year, every promise for one.
record Headline(Facts facts) {

    Panel panel(String finding) {
        var listed = facts.figures().stream().filter(figure -> figure.interval().start().getYear() >= facts.firstYear()).toList();
        var sources = Stream.concat(listed.stream().map(Figure::source), promises().stream().map(Announcement::source)).distinct().toList();
        return new Panel("headline", Texts.of("overview.headline"), Texts.of("overview.headline.about", "unit", spokenUnit()),
                Optional.empty(), chart(finding), Tables.figures(facts.annual().series(), facts.vintage(), listed).with("why", listed.stream().map(this::why).toList()), sources,
                "/api/v1/series/%s/figures.csv?from=%d%s".formatted(facts.annual().series().key(), facts.firstYear(), Facts.asOf(facts.vintage())));
    }

    /// Why a figure is the preferred one of its year; empty when it is not.
    private String why(Figure figure) {
        return years().stream().flatMap(one -> one.published().stream()).filter(preferred -> preferred.figure().equals(figure)).findFirst().map(PreferredFigure::words).orElse("");
    }

    private Chart chart(String finding) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Bars(Texts.of("overview.mark.preferred"), years().stream().filter(one -> !one.isMissing() && one.observation().status().isActual()).map(this::bar).toList()));
        marks.add(new Mark.Outlines(Texts.of("overview.mark.promised"), outlines(true), false));
        marks.add(new Mark.Outlines(Texts.of("overview.mark.before"), outlines(false), true));
        marks.add(new Mark.Spans(Texts.of("overview.mark.disagree"), years().stream()
                .flatMap(one -> one.spread().map(spread -> new Mark.Spans.Span(Facts.year(one.period()), spread.low(), spread.high())).stream()).toList()));
        marks.add(new Mark.Dots(Texts.of("overview.mark.expected"), dots(false), true));
        marks.add(new Mark.Dots(Texts.of("overview.mark.reported"), dots(true), false));
        marks.add(new Mark.Happenings(Texts.of("overview.mark.events"), happenings()));
        return new Chart(facts.firstYear(), lastYear(), top(), unit(), finding, false, marks, annotations());
    }

    private List<Annotation> annotations() {
        var annotations = new ArrayList<Annotation>();
        annotations.add(new Annotation.NotYet(facts.latestYear() + 0.5, lastYear() + 0.5, Texts.of("overview.no-figures-yet")));
        annotations.add(new Annotation.Today(DateText.position(facts.today()), Texts.of("overview.today")));
        annotations.add(new Annotation.TargetLine(value(facts.target()), String.join("\n", Texts.of("amount.a-year", "amount", NumberText.of(facts.target().value())), Texts.of("overview.agreed"),
                facts.target().announcedBy().replace(" and ", ",\n"), DateText.of(facts.target().announcedOn()))));
        duePromises().filter(promise -> value(promise).compareTo(top()) > 0)
                .forEach(promise -> annotations.add(new Annotation.OffScale(promise.dueOn().getYear(), Terms.qualified(promise.qualifier(), NumberText.of(promise.value())), tip(promise))));
        return annotations;
    }

    private Point bar(ReconciledObservation one) {
        var tip = new ArrayList<String>();
        var figure = one.published().map(PreferredFigure::figure);
        tip.add("%s: %s, %s".formatted(FigureText.period(one.period()),
                Terms.qualified(figure.map(Figure::qualifier).orElse(Qualifier.EXACTLY), NumberText.of(one.observation().value()) + " " + spokenUnit()),
                figure.map(taken -> Texts.of("figure.preferred")).orElseGet(() -> one.derivation().map(Terms::of).orElse(""))));
        tip.add(figure.map(taken -> FigureText.document(taken.source())).orElseGet(() -> String.join("; ", one.sources().stream().map(Source::publisher).toList())));
        tip.add(Texts.of("figure.because", "why", one.why()));
        one.spread().ifPresent(spread -> tip.add(Texts.of("figure.reported", "range", NumberText.range(spread.low(), spread.high()) + " " + spokenUnit(), "count", spread.figures())));
        return new Point(Facts.year(one.period()), one.observation().value(), NumberText.of(one.observation().value()), tip);
    }

    /// Dots that would touch share one label, so that none is left out.
    private List<Point> dots(boolean reported) {
        var figures = drawnFigures().stream().filter(figure -> figure.isAccepted() && figure.status().isReported() == reported).toList();
        return figures.stream().map(this::dot).toList();
    }

    private Point dot(Figure figure) {
        var value = quantity(figure).value();
        var near = touching(figure);
        var speaks = near.get(near.size() / 2).equals(figure);
        var label = speaks ? near.reversed().stream().map(this::printed).distinct().collect(Collectors.joining("\n")) : "";
        var tip = new ArrayList<String>();
        tip.add("%s: %s".formatted(FigureText.days(figure.interval()), words(figure)));
        tip.add(FigureText.document(figure.source()));
        Optional.ofNullable(figure.note()).ifPresent(tip::add);
        near.stream().filter(other -> !other.equals(figure)).forEach(other -> tip.add(Texts.of("overview.beside", "figure", words(other), "document", FigureText.document(other.source()))));
        return new Point(figure.interval().start().getYear(), value, label, tip);
    }

    private static String words(Figure figure) {
        return FigureText.printed(figure) + ", " + Terms.of(figure.status());
    }

    /// What was printed, in the unit of the chart: the ends of a range, otherwise the value.
    private String printed(Figure figure) {
        return figure.printedRange().filter(range -> figure.unit() == facts.plan().unit()).map(range -> NumberText.range(range.low(), range.high()))
                .orElseGet(() -> NumberText.of(quantity(figure).value()));
    }

    /// The figures of the same year whose dots touch that of the figure, directly or through others; lowest first.
    private List<Figure> touching(Figure figure) {
        var group = new ArrayList<Figure>();
        for (var other : drawnFigures().stream().filter(one -> one.interval().equals(figure.interval()))
                .sorted(Comparator.comparing((Figure one) -> quantity(one).value()).thenComparing(Figure.IN_ORDER)).toList()) {
            var apart = !group.isEmpty() && quantity(other).value().subtract(quantity(group.getLast()).value()).compareTo(closeness()) > 0;
            if (apart && group.contains(figure)) {
                return group;
            }
            if (apart) {
                group.clear();
            }
            group.add(other);
        }
        return group;
    }

    private List<Point> outlines(boolean current) {
        return duePromises().filter(promise -> value(promise).compareTo(top()) <= 0 && isCurrent(promise) == current).map(this::outline).toList();
    }

    private Point outline(Announcement promise) {
        var label = Terms.qualified(promise.qualifier(), NumberText.of(promise.value()));
        return new Point(promise.dueOn().getYear(), value(promise), isCurrent(promise) || isHighest(promise) ? label : "", tip(promise));
    }

    private List<String> tip(Announcement promise) {
        return List.of(Texts.of("overview.promised", "amount", Terms.qualified(promise.qualifier(), NumberText.of(promise.value()) + " " + spokenUnit()), "year", String.valueOf(promise.dueOn().getYear())),
                promise.announcer() + ", " + DateText.of(promise.announcedOn()), scope(promise));
    }

    private String scope(Announcement promise) {
        return promise.series().equals(facts.annual().series().key()) ? facts.plan().scope() : Texts.of("overview.another-scope", "title", promise.title());
    }

    /// Newest promise for its year about the very series.
    private boolean isCurrent(Announcement promise) {
        return duePromises().filter(other -> other.dueOn().getYear() == promise.dueOn().getYear() && other.series().equals(facts.annual().series().key()))
                .reduce((earlier, later) -> later).filter(promise::equals).isPresent();
    }

    private boolean isHighest(Announcement promise) {
        return duePromises().filter(other -> other.dueOn().getYear() == promise.dueOn().getYear()).noneMatch(other -> value(other).compareTo(value(promise)) > 0);
    }

    private List<Point> happenings() {
        return facts.events().stream()
                .filter(event -> event.startsOn().earliest().getYear() >= facts.firstYear() && event.startsOn().earliest().getYear() <= lastYear())
                .map(event -> new Point(DateText.position(event.startsOn().earliest()), BigDecimal.ZERO, "", List.of(
                        event.title(), days(event) + ", " + event.kind(),
                        event.source().publisher())))
                .toList();
    }

    private static String days(Event event) {
        var from = DateText.of(event.startsOn());
        return event.end().map(end -> Texts.of("days.from-to", "from", from, "to", DateText.of(end))).orElse(from);
    }

    /// Figures of whole years that are drawn, quarantined ones left out.
    private List<Figure> drawnFigures() {
        return facts.figures().stream()
                .filter(figure -> figure.isAccepted() && figure.interval().period().filter(period -> period.frequency() == Frequency.ANNUAL).isPresent())
                .filter(figure -> figure.interval().start().getYear() >= facts.firstYear())
                .toList();
    }

    private List<ReconciledObservation> years() {
        return facts.annual().observations().stream().filter(one -> Facts.year(one.period()) >= facts.firstYear()).toList();
    }

    private List<Announcement> promises() {
        return facts.announcements().stream().filter(Announcement::isLevel).toList();
    }

    private Stream<Announcement> duePromises() {
        return promises().stream().filter(promise -> promise.dueOn() != null && promise.isOfAYear() && promise.dueOn().getYear() >= facts.firstYear());
    }

    private int lastYear() {
        return duePromises().mapToInt(promise -> promise.dueOn().getYear()).reduce(Math.max(facts.today().getYear(), facts.latestYear()), Math::max);
    }

    /// A little above the highest figure and the target in force; a promise far beyond becomes an arrow.
    private BigDecimal top() {
        var highest = Stream.concat(drawnFigures().stream().map(figure -> quantity(figure).value()), Stream.of(value(facts.target())))
                .max(BigDecimal::compareTo).orElseThrow();
        var half = new BigDecimal("0.5");
        return highest.multiply(new BigDecimal("1.08")).divide(half, 0, RoundingMode.CEILING).multiply(half);
    }

    private BigDecimal closeness() {
        return top().multiply(new BigDecimal("0.035"));
    }

    private Quantity quantity(Figure figure) {
        return facts.annual().series().conversion().convert(figure.quantity(), facts.plan().unit(), figure.interval().days()).orElseThrow();
    }

    private BigDecimal value(Announcement promise) {
        return promise.unit().to(facts.plan().unit(), promise.value());
    }

    private String spokenUnit() {
        return Terms.of(facts.plan().unit());
    }

    private String unit() {
        return facts.plan().unit().code();
    }
}
