package kervan.explore;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import kervan.analytics.TimeSeries;
import kervan.catalogue.Series;
import kervan.chart.Terms;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes what a workbench shows of its state.
@Service
@Transactional(readOnly = true)
public class Explorations {

    private final Grounds grounds;
    private final Forecasts forecasts;
    private final Clock clock;

    Explorations(Grounds grounds, Forecasts forecasts, Clock clock) {
        this.grounds = grounds;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    /// A state that is good to begin with.
    public record Beginning(String words, Exploration exploration) {
    }

    /// What shows something on the shipped data.
    public List<Beginning> beginnings() {
        return List.of(beginning("btc", "btc_kz", null, "2022"), beginning("routes", "kz_export_cpc,kz_export_atyrau_samara,kz_export_china,btc_kz", null, "2022"),
                beginning("corridor", "titr_cargo_mot,titr_teu", "idx:2021", null), beginning("gas", "gas_europe,gas_turkiye,gas_georgia", null, "2023"));
    }

    private static Beginning beginning(String name, String series, @Nullable String transformation, @Nullable String from) {
        return new Beginning(Texts.of("explore.begin." + name), Exploration.EMPTY.with(Parameter.SERIES, series).with(Parameter.TRANSFORMATION, transformation).with(Parameter.FROM, from));
    }

    /// Makes a page on what all of these explorations need, read together.
    ///
    /// @param page makes it; what it fails at is read anew the next time
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public <T> T on(Collection<Exploration> explorations, Function<Ground, T> page) {
        var lent = grounds.lend(explorations);
        var made = page.apply(lent.ground());
        grounds.giveBack(lent);
        return made;
    }

    /// Everything that the page shows, in the language of who reads it.
    public Workbench workbench(Exploration exploration) {
        return on(List.of(exploration), ground -> workbench(exploration, ground));
    }

    /// The same on a page of several.
    ///
    /// @param ground of [#on], lent for this exploration among others
    public Workbench workbench(Exploration exploration, Ground ground) {
        var seen = seen(exploration, ground);
        var lines = seen.lines();
        var happened = Happened.of(exploration, lines, ground.events(exploration.vintage()));
        var trends = Trends.of(exploration, lines, seen.stretch());
        return new Workbench(exploration, seen.finding(), seen.findings().subtitle(), lines.stream().map(line -> line(line, seen.stretch())).toList(),
                seen.stretch().map(shown -> new Drawings(exploration, lines, shown, ground.scopes(), seen.shares(), seen.promises(), happened, trends, seen.outlooks(), seen.finding()).panels()).orElse(List.of()), seen.notices(),
                seen.stretch().map(shown -> new Tables(exploration, lines, shown, seen.shares(), seen.outlooks(), new AgainstTarget(exploration, seen.promises())).table()).orElse(new Workbench.Table(List.of(), List.of())), Order.steps(exploration, lines, seen.shares()), Stream.concat(trends.told().stream(), seen.outlooks().told().stream()).toList(),
                seen.stretch().map(shown -> Documents.of(exploration, lines, shown)).orElse(List.of()), seen.promises().told(), new Workbench.Choices(units(lines)), periods(lines), nothing(exploration, seen, ground));
    }

    /// How a series is expected to go on, as the workbench has it.
    ///
    /// @param horizon how many periods; fewer where nothing can be said of so many
    public Outlook outlook(TimeSeries series, OptionalInt horizon) {
        return Outlook.of(series.values(), series.frequency(), horizon, forecasts);
    }

    /// The same values for programs.
    public Results results(Exploration exploration) {
        return on(List.of(exploration), ground -> results(exploration, ground));
    }

    private Results results(Exploration exploration, Ground ground) {
        var seen = seen(exploration, ground);
        var values = seen.lines().stream().flatMap(line -> line.values().stream().filter(value -> seen.stretch().filter(shown -> shown.contains(value.period())).isPresent())
                .map(value -> Results.Result.of(line, value, seen.shares().at(line, value.period())))).toList();
        var refused = seen.lines().stream().flatMap(line -> line.outcome().refusal().map(why -> line.name() + ": " + why.sentence()).stream());
        return new Results(exploration, seen.finding(), values, Order.steps(exploration, seen.lines(), seen.shares()), Trends.of(exploration, seen.lines(), seen.stretch()).results(), seen.outlooks().results(), seen.unknown(), Stream.of(seen.notices().stream(), refused, nothing(exploration, seen, ground).map(Nothing::why).stream()).flatMap(told -> told).toList());
    }

    /// What chart, table and file have in common.
    private record Seen(List<Plotted> lines, Promises promises, Optional<Stretch> stretch, Shares shares, Outlooks outlooks, Findings findings, String finding, List<String> unknown, List<String> notices) {

        Emptiness.Glance glance() {
            return new Emptiness.Glance(lines, stretch);
        }
    }

    private Seen seen(Exploration exploration, Ground ground) {
        var made = new Lines(exploration, ground);
        var lines = made.all();
        var today = LocalDate.now(clock);
        var promises = Promises.of(exploration, lines, ground.promises(), today);
        var outlooks = Outlooks.of(exploration, lines, forecasts);
        var stretch = Stretch.of(exploration, lines, promises.baseline(), promises.lastDue(exploration), outlooks.end());
        var shares = Shares.of(exploration, lines, stretch, ground.scopes());
        var findings = new Findings(exploration, lines, stretch, shares);
        var notices = Stream.of(made.unknown(), made.notices(), Warnings.of(exploration, lines, stretch, ground.scopes(), promises)).flatMap(List::stream).toList();
        return new Seen(lines, promises, stretch, shares, outlooks, findings, findings.finding(), made.unknown(), notices);
    }

    private Optional<Nothing> nothing(Exploration exploration, Seen seen, Ground ground) {
        return new Emptiness(exploration, seen.glance(), other -> ground.bears(other) ? seen(other, ground).glance() : on(List.of(other), more -> seen(other, more).glance())).nothing();
    }

    /// With the newest value that is shown, or, where none is, that there is.
    private static Workbench.Line line(Plotted line, Optional<Stretch> stretch) {
        var unit = Drawings.unit(line);
        var newest = stretch.flatMap(line::newest).or(line::newest).map(value -> ValueText.full(value, unit) + ", " + ValueText.period(value.period())
                + (value.status().isActual() ? "" : ", " + Terms.of(value.status()))).orElse("");
        var why = line.outcome().refusal().map(refused -> refused.sentence()).or(() -> newest.isEmpty() ? Optional.of(Texts.of("explore.no-values")) : Optional.empty());
        return new Workbench.Line(line.id(), line.letter(), line.name(), line.hue(), unit.symbol(), newest, line.series().map(Series::key), why);
    }

    /// Those that some line can be shown in.
    private static List<UnitOfMeasure> units(List<Plotted> lines) {
        var series = lines.stream().flatMap(line -> line.series().stream()).toList();
        var units = EnumSet.noneOf(UnitOfMeasure.class);
        Stream.of(UnitOfMeasure.values()).filter(unit -> series.stream().anyMatch(one -> one.conversion().reaches(one.unit(), unit) && isRead(one, unit))).forEach(units::add);
        return List.copyOf(units);
    }

    /// Kilograms and the like are units of files: nobody reads a pipeline in them.
    private static boolean isRead(Series series, UnitOfMeasure unit) {
        return unit == series.unit() || switch (unit) {
            case KILOGRAM, HUNDRED_KILOGRAMS, GIGATONNE, MEGABARREL_PER_DAY -> false;
            default -> true;
        };
    }

    private static List<TimePeriod> periods(List<Plotted> lines) {
        return lines.stream().flatMap(line -> line.values().stream()).filter(value -> !value.isMissing()).map(value -> value.period()).distinct().sorted().toList();
    }
}
