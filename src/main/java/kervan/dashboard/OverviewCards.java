package kervan.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.dashboard.Overview.Bullet;
import kervan.dashboard.Overview.Card;
import kervan.dashboard.Overview.Line;
import kervan.dashboard.Overview.Phrase;
import kervan.dashboard.Overview.Tag;
import kervan.dashboard.Overview.Tone;
import kervan.figure.Derivation;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.target.Announcement;
import kervan.timeseries.UnitOfMeasure;

/// The four questions of a manager: how much, how far, is the claim true, what is needed.
record OverviewCards(Facts facts) {

    private static final MathContext WIDE = MathContext.DECIMAL64;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<Card> cards() {
        return List.of(volume(), share(), multiple(), required());
    }

    private Card volume() {
        var reported = Facts.reported(facts.latest());
        var byValue = new LinkedHashMap<BigDecimal, Figure>();
        facts.latest().published().ifPresent(preferred -> {
            byValue.put(inUnit(preferred.figure()), preferred.figure());
            preferred.reported().forEach(figure -> byValue.putIfAbsent(inUnit(figure), figure));
        });
        var phrases = new ArrayList<Phrase>();
        byValue.forEach((value, figure) -> {
            phrases.add(Phrase.strong(NumberText.of(value) + " "));
            phrases.add(Phrase.from(figure.source()));
            phrases.add(Phrase.plain(Writing.sentence(figure.source().published().map(on -> ", " + DateText.of(on)).orElse("")) + " "));
        });
        if (byValue.isEmpty()) {
            phrases.add(Phrase.plain(Texts.of("overview.made-from", "how", facts.latest().derivation().map(Terms::of).orElse(""))));
            facts.latest().sources().forEach(source -> phrases.add(Phrase.from(source)));
        }
        var tag = byValue.size() > 1 ? Optional.of(new Tag(Texts.of("overview.disagree"), Tone.WARN)) : Optional.<Tag>empty();
        return new Card(Texts.of("overview.volume", "year", String.valueOf(facts.latestYear())), NumberText.range(reported.low(), reported.high()), Terms.of(unit()), tag, Optional.empty(),
                List.of(new Line(phrases)));
    }

    private Card share() {
        var reported = Facts.reported(facts.latest());
        var target = target();
        var low = reported.low().divide(target, WIDE);
        var high = reported.high().divide(target, WIDE);
        var percent = NumberText.range(low.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP), high.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP));
        var scale = 1.2;
        return new Card(Texts.of("overview.share"), percent, Texts.of("overview.share.of", "target", NumberText.of(target) + " " + Terms.of(unit())), Optional.empty(),
                Optional.of(new Bullet(low.doubleValue() / scale, high.doubleValue() / scale, 1 / scale, Texts.of("overview.share.reached", "percent", percent))),
                List.of(Line.of(Phrase.strong(facts.target().announcer()), Phrase.plain(Texts.of("overview.share.by", "day", DateText.of(facts.target().announcedOn()))),
                        Phrase.from(facts.target().source()), Phrase.plain("; " + due()))));
    }

    private String due() {
        return facts.target().due().map(due -> Texts.of("overview.due", "day", DateText.of(due))).orElseGet(() -> Texts.of("overview.no-deadline"));
    }

    private Card multiple() {
        var baseline = facts.plan().baseline();
        var narrow = Facts.preferred(facts.narrower(), baseline).orElseThrow();
        var wide = Facts.preferred(facts.annual(), baseline).orElseThrow();
        var now = Facts.reported(facts.latest());
        var base = inUnit(wide.figure());
        return new Card(Texts.of("overview.double", "target", NumberText.of(target()) + " " + Terms.of(unit()), "year", String.valueOf(baseline)),
                times(target(), narrow) + " ×", Texts.of("overview.or", "times", times(target(), wide) + " ×"), Optional.of(doubling(narrow, wide)), Optional.empty(),
                List.of(basis(facts.plan().narrowerScope(), narrow), basis(Texts.of("overview.scope.all"), wide),
                        Line.of(Phrase.plain(Texts.of("overview.itself", "year", String.valueOf(facts.latestYear()), "baseline", String.valueOf(baseline), "times",
                                NumberText.range(now.low().divide(base, 2, RoundingMode.HALF_UP), now.high().divide(base, 2, RoundingMode.HALF_UP)))),
                                new Phrase(Texts.of("overview.check"), false, Optional.of("claims?series=%s&value=%s&unit=%s&relation=double&period=%d".formatted(
                                        facts.plan().series(), facts.target().value().toPlainString(), facts.target().unit().code(), baseline))))));
    }

    private Tag doubling(PreferredFigure narrow, PreferredFigure wide) {
        var narrowDoubles = doubles(narrow);
        var wideDoubles = doubles(wide);
        return narrowDoubles && wideDoubles ? new Tag(Texts.of("overview.double.both"), Tone.GOOD)
                : narrowDoubles ? new Tag(Texts.of("overview.double.narrow"), Tone.PROMISE)
                : new Tag(Texts.of("overview.double.none"), Tone.WARN);
    }

    private boolean doubles(PreferredFigure baseline) {
        return target().compareTo(inUnit(baseline.figure()).multiply(BigDecimal.TWO)) >= 0;
    }

    private Line basis(String scope, PreferredFigure preferred) {
        var value = inUnit(preferred.figure());
        return Line.of(Phrase.strong(NumberText.of(value) + " " + Terms.of(unit()) + " "), Phrase.plain(scope + ", "), Phrase.from(preferred.figure().source()));
    }

    private String times(BigDecimal target, PreferredFigure baseline) {
        return NumberText.rounded(target.divide(inUnit(baseline.figure()), WIDE), 2);
    }

    private Card required() {
        var kilotonnes = UnitOfMeasure.KILOTONNE;
        var needed = unit().to(kilotonnes, target()).divide(MONTHS, WIDE);
        var reported = Facts.reported(facts.latest());
        var mean = NumberText.range(monthlyMean(reported.low()), monthlyMean(reported.high()));
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Phrase.strong(mean + kilotonnes()), Phrase.plain(Texts.of("overview.needed.mean", "year", String.valueOf(facts.latestYear())))));
        facts.monthly().observations().stream().filter(one -> !one.isMissing() && one.observation().status().isActual())
                .max(Comparator.comparing(one -> one.observation().value()))
                .ifPresent(best -> lines.add(Line.of(Phrase.strong(NumberText.of(facts.monthly().unit().to(kilotonnes, best.observation().value())) + kilotonnes()),
                        Phrase.plain(Texts.of("overview.needed.best", "rounding", NumberText.of(facts.monthly().unit().to(kilotonnes, best.rounding().halfWidth())), "count", known(),
                                "month", DateText.month(best.period()) + best.derivation().filter(how -> how != Derivation.PUBLISHED).map(how -> " (" + Terms.of(how) + ")").orElse(""),
                                "scope", facts.plan().monthlyScope())), Phrase.from(best.sources().getFirst()))));
        nextDue().ifPresent(promise -> lines.add(Line.of(
                Phrase.strong(NumberText.of(promise.unit().to(kilotonnes, promise.value()).divide(MONTHS, 0, RoundingMode.HALF_UP)) + kilotonnes()),
                Phrase.plain(Texts.of("overview.needed.next", "value", NumberText.of(promise.value()), "year", String.valueOf(promise.dueOn().getYear()), "who", promise.announcer())))));
        return new Card(Texts.of("overview.needed", "target", NumberText.of(target())), NumberText.rounded(needed, 0), Terms.of(kilotonnes), Optional.empty(), Optional.empty(), lines);
    }

    /// Behind a number, before words.
    private static String kilotonnes() {
        return " " + Terms.of(UnitOfMeasure.KILOTONNE) + " ";
    }

    private long known() {
        return facts.monthly().observations().stream().filter(one -> !one.isMissing() && one.observation().status().isActual()).count();
    }

    /// The newest promise for the series among those that fall due first.
    private Optional<Announcement> nextDue() {
        var open = facts.announcements().stream().filter(promise -> promise.isLevel() && promise.series().equals(facts.plan().series())
                && promise.due().filter(due -> !due.isBefore(facts.today())).isPresent()).toList();
        return open.stream().map(Announcement::dueOn).min(Comparator.naturalOrder())
                .flatMap(first -> open.stream().filter(promise -> first.equals(promise.dueOn())).reduce((earlier, later) -> later));
    }

    private BigDecimal monthlyMean(BigDecimal annual) {
        return unit().to(UnitOfMeasure.KILOTONNE, annual).divide(MONTHS, 0, RoundingMode.HALF_UP);
    }

    private BigDecimal inUnit(Figure figure) {
        return figure.quantity().in(unit()).value();
    }

    private BigDecimal target() {
        return facts.target().unit().to(unit(), facts.target().value());
    }

    private UnitOfMeasure unit() {
        return facts.plan().unit();
    }
}
