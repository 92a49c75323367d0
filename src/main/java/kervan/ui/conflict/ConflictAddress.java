package kervan.ui.conflict;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.Conflict.Kind;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// What the address of the page asks for: `?series=btc_kz&kind=reported&asOf=2024-06-30`.
///
/// @param asOf as it was written; null for what is known now
/// @param problem a sentence when something in the address is not understood; then nothing is asked for
record ConflictAddress(@Nullable SeriesKey series, @Nullable Kind kind, @Nullable String asOf, Optional<String> problem) {

    static ConflictAddress of(QueryParameters parameters) {
        var problems = new ArrayList<String>();
        var series = understood(parameters, "series", text -> Optional.of(text).filter(SeriesKey::isValid).map(SeriesKey::new), "conflict.address.no-series", problems);
        var kind = understood(parameters, "kind", Kind::ofCode, "conflict.address.no-kind", problems);
        var day = understood(parameters, "asOf", text -> date(text).map(date -> text), "conflict.address.no-date", problems);
        return new ConflictAddress(series, kind, day, problems.stream().findFirst());
    }

    private static <T> @Nullable T understood(QueryParameters parameters, String name, Function<String, Optional<T>> understand, String problem, List<String> problems) {
        var kinds = Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));
        var given = given(parameters, name);
        var found = given.flatMap(understand);
        if (given.isPresent() && found.isEmpty()) {
            problems.add(Texts.of(problem, name.equals("asOf") ? "day" : name, given.get(), "kinds", kinds));
        }
        return found.orElse(null);
    }

    ConflictAddress refused(String sentence) {
        return new ConflictAddress(series, kind, asOf, Optional.of(sentence));
    }

    ConflictAddress withSeries(@Nullable String key) {
        return new ConflictAddress(key == null || key.isEmpty() ? null : new SeriesKey(key), kind, asOf, Optional.empty());
    }

    ConflictAddress withKind(@Nullable Kind other) {
        return new ConflictAddress(series, other, asOf, Optional.empty());
    }

    ConflictAddress withDay(@Nullable String day) {
        return new ConflictAddress(series, kind, day == null || day.isEmpty() ? null : day, Optional.empty());
    }

    Vintage vintage() {
        return Optional.ofNullable(asOf).flatMap(ConflictAddress::date).map(PartialDate::latest).map(Vintage::asOf).orElse(Vintage.LATEST);
    }

    /// The last day of what is asked for, as a field of a form takes it.
    String day() {
        return vintage().day().map(Object::toString).orElse("");
    }

    /// The address of the page, or of the API's file of the same rows.
    String of(String path) {
        var query = parameters().entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    QueryParameters query() {
        return QueryParameters.simple(parameters());
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        Optional.ofNullable(series).ifPresent(key -> parameters.put("series", key.text()));
        Optional.ofNullable(kind).ifPresent(one -> parameters.put("kind", one.code()));
        Optional.ofNullable(asOf).ifPresent(day -> parameters.put("asOf", day));
        return parameters;
    }

    private static Optional<String> given(QueryParameters parameters, String name) {
        return parameters.getParameters().getOrDefault(name, List.of()).stream().findFirst().map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
