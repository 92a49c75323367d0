package kervan.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.language.Texts;
import kervan.target.PaceChoice;
import kervan.target.Standpoint;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// What the address of a target's page says. What it leaves out is as usual; what cannot be understood is left out, and told.
///
/// @param parameters those that are known to the page, as they were written
record TargetAddress(String key, Map<String, String> parameters) {

    static final List<String> TABS = List.of("burnup", "deviation", "table", "sources");

    private static final List<String> KNOWN = List.of("announcement", "pace", "unit", "year", "asOf", "figuresTo", "tab");

    static TargetAddress of(String key, QueryParameters query) {
        var parameters = new LinkedHashMap<String, String>();
        KNOWN.forEach(name -> query.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> parameters.put(name, text)));
        return new TargetAddress(key, parameters);
    }

    Standpoint standpoint(LocalDate today) {
        var asOf = asOf().filter(day -> !day.isAfter(today));
        return new Standpoint(asOf.map(Vintage::asOf).orElse(Vintage.LATEST), asOf.orElse(today), null, pace().orElse(null), year().orElse(null), unit().orElse(null))
                .withFiguresTo(figuresTo().orElse(null));
    }

    Optional<String> announcement() {
        return Optional.ofNullable(parameters.get("announcement"));
    }

    Optional<PaceChoice> pace() {
        return read("pace", PaceChoice::parse);
    }

    Optional<UnitOfMeasure> unit() {
        return read("unit", UnitOfMeasure::ofCode);
    }

    Optional<Integer> year() {
        return read("year", text -> text.matches("(19|20|21)\\d\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    Optional<LocalDate> asOf() {
        return read("asOf", text -> parsed(text, day -> PartialDate.parse(day).latest()));
    }

    Optional<LocalDate> figuresTo() {
        return read("figuresTo", text -> parsed(text, days -> Interval.parse(days).lastDay()));
    }

    /// The position of the tab in [#TABS].
    int tab() {
        return Math.max(0, TABS.indexOf(parameters.getOrDefault("tab", "burnup")));
    }

    /// A sentence for each parameter that could not be understood.
    List<String> notices(LocalDate today) {
        var notices = new ArrayList<String>();
        note(notices, "pace", pace().isPresent(), Texts.of("target.notice.pace"));
        note(notices, "unit", unit().isPresent(), Texts.of("target.notice.unit"));
        note(notices, "year", year().isPresent(), Texts.of("target.notice.year"));
        note(notices, "asOf", asOf().filter(day -> !day.isAfter(today)).isPresent(), Texts.of("target.notice.as-of"));
        note(notices, "figuresTo", figuresTo().isPresent(), Texts.of("target.notice.figures-to"));
        note(notices, "tab", TABS.contains(parameters.getOrDefault("tab", "burnup")), Texts.of("target.notice.tab", "tabs", String.join(", ", TABS)));
        return notices;
    }

    /// The same address with another value; without the parameter where that is as usual.
    TargetAddress with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new TargetAddress(key, changed);
    }

    String path() {
        return "target/" + key;
    }

    QueryParameters query() {
        return QueryParameters.simple(parameters);
    }

    @Override
    public String toString() {
        var query = parameters.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    private void note(List<String> notices, String name, boolean understood, String advice) {
        if (parameters.containsKey(name) && !understood) {
            notices.add(Texts.of("target.notice", "name", name, "value", parameters.get(name), "advice", advice));
        }
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> understand) {
        return Optional.ofNullable(parameters.get(name)).flatMap(understand);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
