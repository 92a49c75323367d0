package kervan.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kervan.figure.Qualifier;
import kervan.language.TypedNumber;
import kervan.target.SupposedTarget;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;

/// What the address of a volume that is asked about says: `/pace?series=btc_kz_tengiz&value=2.2&unit=Mt&year=2026&in=Mbbl`.
record SupposedTargetAddress(Map<String, String> asked, TargetAddress rest) {

    private static final int MOST_DIGITS = 20;

    static SupposedTargetAddress of(QueryParameters query) {
        var asked = new LinkedHashMap<String, String>();
        for (var name : new String[] {"series", "value", "unit", "qualifier", "in"}) {
            query.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> asked.put(name, text));
        }
        return new SupposedTargetAddress(asked, TargetAddress.of("", query).with("unit", null));
    }

    Optional<String> series() {
        return Optional.ofNullable(asked.get("series"));
    }

    /// Empty when a part is missing or no volume.
    Optional<SupposedTarget> supposed() {
        var unit = Optional.ofNullable(asked.get("unit")).flatMap(UnitOfMeasure::ofCode);
        var qualifier = Qualifier.ofCode(asked.getOrDefault("qualifier", "exactly"));
        return series().filter(SeriesKey::isValid).flatMap(series -> value().flatMap(value -> unit.flatMap(counted -> qualifier.map(word -> new SupposedTarget(new SeriesKey(series), value, counted, word)))));
    }

    private Optional<BigDecimal> value() {
        return Optional.ofNullable(asked.get("value")).map(TypedNumber::inAddress).filter(text -> text.length() <= MOST_DIGITS && text.matches("\\d+(\\.\\d+)?")).map(BigDecimal::new).filter(value -> value.signum() > 0);
    }

    /// The unit that it is told in; empty for that of the value.
    Optional<UnitOfMeasure> in() {
        return Optional.ofNullable(asked.get("in")).flatMap(UnitOfMeasure::ofCode);
    }

    /// All parameters, as links on the page keep them.
    Map<String, String> parameters() {
        var all = new LinkedHashMap<>(asked);
        all.putAll(rest.parameters());
        return all;
    }
}
