package kervan.explore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.analytics.Completeness;
import kervan.analytics.Formula;
import kervan.analytics.Method;
import kervan.analytics.Smoothing;
import kervan.analytics.Transformation;
import kervan.analytics.TrendMethod;
import kervan.catalogue.Series;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// Everything that decides what a workbench shows: series, what is computed of them, how it is drawn, and as known on which day.
///
/// It is the same as its address, and two that show the same have the same address: what is as usual is left out of it, and what is said is said in one way. What is
/// usual never depends on the figures, so that a link means tomorrow what it means today.
public final class Exploration {

    /// Of a workbench without series.
    public static final Exploration EMPTY = new Exploration(Map.of());

    private final Map<Parameter, String> said;

    private Exploration(Map<Parameter, String> said) {
        this.said = new EnumMap<>(Parameter.class);
        said.forEach((parameter, text) -> {
            if (!text.isEmpty()) {
                this.said.put(parameter, text);
            }
        });
    }

    /// What an address says, and what of it could not be understood.
    ///
    /// @param notices a sentence for each parameter that was left out
    public record Understood(Exploration exploration, List<String> notices) {
    }

    /// Reads the parameters of an address, in any order, by any name that they have; those of other pages (`lang`) are passed over.
    public static Understood of(Map<String, List<String>> query) {
        var said = new EnumMap<Parameter, String>(Parameter.class);
        var notices = new ArrayList<String>();
        Spellings.migrated(query).forEach((name, texts) -> {
            var text = String.join(",", texts).strip();
            Parameter.named(name).ifPresentOrElse(parameter -> {
                var fewer = Optional.of(text).filter(all -> parameter == Parameter.SERIES).flatMap(Meaning::fewer);
                fewer.ifPresent(kept -> notices.add(Texts.of("explore.notice.too-many", "count", Meaning.MOST_LINES)));
                Meaning.of(parameter, fewer.orElse(text)).ifPresentOrElse(meant -> said.putIfAbsent(parameter, meant), () -> {
                    if (!text.isEmpty()) {
                        notices.add(Notices.unreadable(parameter, text));
                    }
                });
            }, () -> Notices.unknown(name).ifPresent(notices::add));
        });
        return new Understood(new Exploration(said), notices);
    }

    public static Exploration of(List<SeriesKey> series) {
        return EMPTY.with(Parameter.SERIES, series.stream().map(SeriesKey::text).collect(Collectors.joining(",")));
    }

    /// The same with something else said; without the parameter when the text is null or empty.
    ///
    /// @throws IllegalArgumentException when the text says nothing there
    public Exploration with(Parameter parameter, @Nullable String text) {
        var changed = new EnumMap<Parameter, String>(Parameter.class);
        changed.putAll(said);
        changed.put(parameter, text == null || text.isEmpty() ? "" : Meaning.of(parameter, text)
                .orElseThrow(() -> new IllegalArgumentException("%s cannot be %s".formatted(parameter.code(), text))));
        return new Exploration(changed);
    }

    /// The same without several things that were said.
    public Exploration without(Parameter... parameters) {
        var changed = new EnumMap<Parameter, String>(Parameter.class);
        changed.putAll(said);
        Arrays.asList(parameters).forEach(changed::remove);
        return new Exploration(changed);
    }

    public List<SeriesKey> series() {
        return parts(Parameter.SERIES, ",").map(SeriesKey::new).toList();
    }

    public List<Formula> formulas() {
        return parts(Parameter.FORMULA, ";").map(text -> (Formula) Formula.parse(text)).toList();
    }

    public Frequency frequency() {
        return text(Parameter.FREQUENCY).flatMap(Frequency::ofCode).orElse(Frequency.ANNUAL);
    }

    public Optional<UnitOfMeasure> unit() {
        return text(Parameter.UNIT).flatMap(UnitOfMeasure::ofCode);
    }

    public Optional<BigDecimal> barrelsPerTonne() {
        return text(Parameter.FACTOR).map(BigDecimal::new);
    }

    /// How longer periods are made of shorter ones; empty for the way of the series.
    public Optional<Method> method() {
        return text(Parameter.METHOD).flatMap(Method::ofCode);
    }

    public Completeness completeness() {
        return text(Parameter.COMPLETENESS).flatMap(Completeness::parse).orElse(Completeness.ALL);
    }

    /// How a series is changed into other units: with the barrels in a tonne that were asked for, where it has a factor at all.
    UnitConversion conversion(Series series) {
        return barrelsPerTonne().filter(barrels -> series.factor() != null).map(UnitConversion::new).orElse(series.conversion());
    }

    public boolean isPerDay() {
        return said.containsKey(Parameter.PER_DAY);
    }

    public Transformation transformation() {
        return Transformation.parse(text(Parameter.TRANSFORMATION).orElse("lin")).orElseThrow();
    }

    public Optional<Smoothing> smoothing() {
        return text(Parameter.SMOOTHING).flatMap(Smoothing::parse);
    }

    /// How a straight line is laid through what is shown of each line; empty for none.
    public Optional<TrendMethod> trend() {
        return text(Parameter.TREND).flatMap(TrendMethod::ofCode);
    }

    /// What is computed of each series.
    public Calculation calculation() {
        return new Calculation(frequency(), method(), completeness(), isPerDay(), transformation(), smoothing());
    }

    /// The first period that is shown; empty where a preset or the data decide.
    public Optional<TimePeriod> from() {
        return text(Parameter.FROM).flatMap(Meaning::period);
    }

    /// The last period that is shown, included.
    public Optional<TimePeriod> to() {
        return text(Parameter.TO).flatMap(Meaning::period);
    }

    public Optional<Preset> range() {
        return text(Parameter.RANGE).flatMap(Preset::ofCode);
    }

    /// How it is drawn: as said, otherwise bars for the yearly values of one series unless their axis is logarithmic, and curves for all else.
    public View view() {
        return text(Parameter.VIEW).flatMap(View::ofCode).orElse(usualView());
    }

    /// The same as far as it can be done: lines where bars would have no zero to begin at, and where a year has no parts to be laid over each other.
    View drawn() {
        var wanted = view();
        return wanted == View.BAR && isLogarithmic() || wanted == View.SEASON && frequency() == Frequency.ANNUAL ? View.LINE : wanted;
    }

    private View usualView() {
        return !isLogarithmic() && series().size() == 1 && formulas().isEmpty() && frequency() == Frequency.ANNUAL && transformation().code().equals("lin") && smoothing().isEmpty() ? View.BAR : View.LINE;
    }

    public Set<Overlay> overlays() {
        var shown = text(Parameter.SHOW).map(text -> Arrays.stream(text.split(",")).flatMap(code -> Overlay.ofCode(code).stream()).toList()).orElse(Meaning.USUALLY_SHOWN);
        return shown.isEmpty() ? Set.of() : EnumSet.copyOf(shown);
    }

    /// With something more drawn over the series, or less.
    public Exploration showing(Overlay overlay, boolean shown) {
        var all = EnumSet.noneOf(Overlay.class);
        all.addAll(overlays());
        if (shown) {
            all.add(overlay);
        } else {
            all.remove(overlay);
        }
        return with(Parameter.SHOW, all.isEmpty() ? Meaning.NOTHING : all.stream().map(Overlay::code).collect(Collectors.joining(",")));
    }

    public boolean isLogarithmic() {
        return parts(Parameter.Y, ",").anyMatch("log"::equals);
    }

    /// Whether each of several charts has a value axis of its own.
    public boolean hasFreeAxes() {
        return parts(Parameter.Y, ",").anyMatch("free"::equals);
    }

    /// The lines that stand out, by their names: keys of series, and `x1` for the first formula.
    public List<String> focus() {
        return parts(Parameter.FOCUS, ",").toList();
    }

    public Tab tab() {
        return text(Parameter.TAB).flatMap(Tab::ofCode).orElse(Tab.CHART);
    }

    public Optional<TimePeriod> pinned() {
        return text(Parameter.PIN).flatMap(Meaning::period);
    }

    public Vintage vintage() {
        return text(Parameter.AS_OF).map(day -> Vintage.asOf(LocalDate.parse(day))).orElse(Vintage.LATEST);
    }

    /// The parameters of its address, by their names, in their order.
    public Map<String, String> parameters() {
        var named = new LinkedHashMap<String, String>();
        said.forEach((parameter, text) -> named.put(parameter.code(), text));
        return named;
    }

    /// What stands in the address behind the question mark; empty for the empty workbench.
    public String query() {
        return parameters().entrySet().stream().map(one -> one.getKey() + "=" + Spellings.encoded(one.getValue())).collect(Collectors.joining("&"));
    }

    /// `explore?s=btc_kz&f=M`, seen from the root of Kervan.
    public String address() {
        var query = query();
        return query.isEmpty() ? "explore" : "explore?" + query;
    }

    private Optional<String> text(Parameter parameter) {
        return Optional.ofNullable(said.get(parameter));
    }

    private Stream<String> parts(Parameter parameter, String separator) {
        return text(parameter).stream().flatMap(text -> Arrays.stream(text.split(separator)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exploration one && one.said.equals(said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    @Override
    public String toString() {
        return address();
    }
}
