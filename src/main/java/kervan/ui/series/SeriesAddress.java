package kervan.ui.series;

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
import kervan.timeseries.Frequency;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// What the address of a page of a series says. What it leaves out is as usual; what cannot be understood is left out, and told.
///
/// @param parameters those that are known to the page, as they were written
record SeriesAddress(String key, Map<String, String> parameters) {

    static final List<String> TABS = List.of("chart", "table", "figures", "targets", "revisions", "sources");

    private static final List<String> KNOWN = List.of("frequency", "unit", "asOf", "tab", "since");

    static SeriesAddress of(String key, QueryParameters query) {
        var parameters = new LinkedHashMap<String, String>();
        KNOWN.forEach(name -> query.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> parameters.put(name, text)));
        return new SeriesAddress(key, parameters);
    }

    Optional<Frequency> frequency() {
        return read("frequency", Frequency::ofCode);
    }

    Optional<UnitOfMeasure> unit() {
        return read("unit", UnitOfMeasure::ofCode);
    }

    Vintage vintage() {
        return day("asOf").map(Vintage::asOf).orElse(Vintage.LATEST);
    }

    Optional<LocalDate> day(String name) {
        return read(name, SeriesAddress::lastDay);
    }

    /// The position of the tab in [#TABS].
    int tab() {
        return Math.max(0, TABS.indexOf(parameters.getOrDefault("tab", "chart")));
    }

    /// A sentence for each parameter that could not be understood.
    List<String> notices() {
        var notices = new ArrayList<String>();
        note(notices, "frequency", frequency().isPresent(), Texts.of("seriespage.notice.frequency"));
        note(notices, "unit", unit().isPresent(), Texts.of("seriespage.notice.unit"));
        note(notices, "asOf", day("asOf").isPresent(), Texts.of("seriespage.notice.day"));
        note(notices, "since", day("since").isPresent(), Texts.of("seriespage.notice.day"));
        note(notices, "tab", TABS.contains(parameters.getOrDefault("tab", "chart")), Texts.of("seriespage.notice.tab", "tabs", String.join(", ", TABS)));
        return notices;
    }

    /// The same address with another value; without the parameter where that is as usual.
    SeriesAddress with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new SeriesAddress(key, changed);
    }

    String path() {
        return "series/" + key;
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
            notices.add(Texts.of("seriespage.notice", "name", name, "value", parameters.get(name)) + " " + advice);
        }
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> understand) {
        return Optional.ofNullable(parameters.get(name)).flatMap(understand);
    }

    private static Optional<LocalDate> lastDay(String text) {
        try {
            return Optional.of(PartialDate.parse(text).latest());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
