package kervan.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.chart.Chart;
import kervan.chart.DateText;
import kervan.chart.Mark;
import kervan.chart.Mark.Look;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.pace.Verdict;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What would mislead a reader of a chart, found by rules before it is shared.
public final class ChartLint {

    /// Steps of this many times the length of others make another frequency.
    private static final int COARSER_TIMES = 2;

    private ChartLint() {
    }

    /// What is asked of every chart.
    public enum Rule {

        TRUNCATED_BAR_AXIS,
        MIXED_SCOPE,
        MIXED_UNIT,
        MIXED_FREQUENCY,
        PARTIAL_PERIOD_IN_TREND,
        STALE_DATA,
        TARGET_WITHOUT_DATE;

        /// What it looks for.
        public String words() {
            return Texts.of("board.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// @param subject the chart, by its title
    /// @param sentence what is wrong, and what to do
    public record Warning(Rule rule, String subject, String sentence) {

        public Warning {
            sentence = capital(sentence);
        }
    }

    /// A chart with what stands behind its marks.
    ///
    /// @param subject its title
    /// @param chart null where words only are shown
    /// @param day on which it is looked at
    public record Drawn(String subject, @Nullable Chart chart, List<Shown> shown, LocalDate day) {

        private Optional<Chart> drawing() {
            return Optional.ofNullable(chart);
        }

        private Stream<Mark> marks() {
            return drawing().stream().flatMap(one -> one.marks().stream());
        }

        private Stream<Measured> measured() {
            return shown.stream().filter(Measured.class::isInstance).map(Measured.class::cast);
        }
    }

    /// What a mark shows.
    public sealed interface Shown {

        String name();

        String scope();
    }

    /// Values that were published.
    ///
    /// @param units in which they were published
    /// @param monthsApart how many months lie between two values, on average; 0 where there is only one
    /// @param partial whether the last period is not over, while the others are whole
    /// @param lastDay that is known
    /// @param awaited whether more are to come
    public record Measured(String name, String scope, List<UnitOfMeasure> units, long monthsApart, boolean partial, LocalDate lastDay, boolean awaited) implements Shown {
    }

    /// What was promised.
    ///
    public record Promised(String name, String scope, UnitOfMeasure unit, @Nullable LocalDate due) implements Shown {
    }

    /// In the order of the rules.
    public static List<Warning> of(Drawn drawn) {
        return Stream.of(drawn.drawing().flatMap(ChartLint::truncated).map(words -> new Warning(Rule.TRUNCATED_BAR_AXIS, drawn.subject(), words)).stream(), mixedScope(drawn), mixedUnit(drawn),
                mixedFrequency(drawn), partial(drawn), stale(drawn), undated(drawn)).flatMap(warnings -> warnings).toList();
    }

    private static Optional<String> truncated(Chart chart) {
        var fromZero = chart.marks().stream().anyMatch(mark -> mark instanceof Mark.Bars || mark instanceof Mark.Outlines || mark instanceof Mark.Deviations || mark instanceof Mark.Bullets);
        var nearest = chart.bottom().signum() > 0 ? chart.bottom() : chart.top();
        return fromZero && (chart.bottom().signum() > 0 || chart.top().signum() < 0)
                ? Optional.of(Texts.of("board.lint.truncated", "value", NumberText.of(nearest), "unit", chart.unit())) : Optional.empty();
    }

    private static Stream<Warning> mixedScope(Drawn drawn) {
        var scopes = drawn.shown().stream().map(Shown::scope).distinct().toList();
        return scopes.size() < 2 ? Stream.empty() : Stream.of(new Warning(Rule.MIXED_SCOPE, drawn.subject(),
                Texts.of("board.lint.scope", "parts", listed(drawn.shown().stream().map(one -> Texts.of("board.lint.part", "name", one.name(), "scope", one.scope())).distinct().toList()))));
    }

    /// Units that change into each other exactly are one.
    private static Stream<Warning> mixedUnit(Drawn drawn) {
        return drawn.drawing().map(Chart::unit).map(unit -> mixedUnit(drawn, unit)).orElseGet(Stream::empty);
    }

    private static Stream<Warning> mixedUnit(Drawn drawn, String code) {
        var drawnIn = Stream.of(UnitOfMeasure.values()).filter(unit -> unit.code().equals(code) || Terms.of(unit).equals(code)).findFirst();
        var others = drawn.shown().stream().flatMap(one -> switch (one) {
            case Measured measured -> measured.units().stream();
            case Promised promised -> Stream.of(promised.unit());
        }).filter(unit -> drawnIn.filter(own -> UnitConversion.isExact(own, unit)).isEmpty()).map(Terms::of).distinct().toList();
        return others.isEmpty() ? Stream.empty() : Stream.of(new Warning(Rule.MIXED_UNIT, drawn.subject(),
                Texts.of("board.lint.unit", "unit", code, "others", listed(others))));
    }

    private static Stream<Warning> mixedFrequency(Drawn drawn) {
        var rows = drawn.measured().filter(one -> one.monthsApart() > 0).toList();
        var finest = rows.stream().mapToLong(Measured::monthsApart).min().orElse(0);
        var coarse = rows.stream().filter(one -> one.monthsApart() >= COARSER_TIMES * finest).map(Measured::name).toList();
        return finest == 0 || coarse.isEmpty() ? Stream.empty() : Stream.of(new Warning(Rule.MIXED_FREQUENCY, drawn.subject(),
                Texts.of("board.lint.frequency", "names", listed(coarse),
                        "steps", rows.stream().map(one -> Texts.of("board.lint.step", "name", one.name(), "months", one.monthsApart())).collect(Collectors.joining(", ")))));
    }

    private static Stream<Warning> partial(Drawn drawn) {
        var parts = drawn.measured().filter(Measured::partial).toList();
        var asTrend = drawn.marks().anyMatch(mark -> mark instanceof Mark.Line line && (!parts.isEmpty() || hasPart(line.points())));
        var asWhole = !parts.isEmpty() && drawn.marks().anyMatch(mark -> mark instanceof Mark.Bars bars && !hasPart(bars.points()));
        return !asTrend && !asWhole ? Stream.empty() : Stream.of(new Warning(Rule.PARTIAL_PERIOD_IN_TREND, drawn.subject(), asTrend
                ? Texts.of("board.lint.partial-line")
                : Texts.of("board.lint.partial-bar")));
    }

    private static boolean hasPart(List<Mark.Point> points) {
        return points.stream().anyMatch(point -> point.look() == Look.PARTIAL);
    }

    private static Stream<Warning> stale(Drawn drawn) {
        return drawn.measured().filter(one -> one.awaited() && one.lastDay().isBefore(drawn.day().minusDays(Verdict.STALE_AFTER_DAYS))).map(one -> new Warning(Rule.STALE_DATA, drawn.subject(),
                Texts.of("board.lint.stale", "name", one.name(), "day", DateText.of(one.lastDay()), "count", ChronoUnit.DAYS.between(one.lastDay(), drawn.day()))));
    }

    private static Stream<Warning> undated(Drawn drawn) {
        return drawn.shown().stream().filter(one -> one instanceof Promised promised && Objects.isNull(promised.due())).map(one -> new Warning(Rule.TARGET_WITHOUT_DATE, drawn.subject(),
                Texts.of("board.lint.undated", "name", one.name())));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Language.current().locale()) + words.substring(1);
    }

    private static String listed(List<String> names) {
        return Writing.list(names);
    }
}
