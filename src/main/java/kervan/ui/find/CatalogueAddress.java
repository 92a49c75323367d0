package kervan.ui.find;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.find.Facet;
import kervan.find.Selection;

/// The selection as an address: `catalogue?q=Баку&route=BTC&route=CPC`. Whatever stands there is understood; a value that no series has finds nothing and can be taken back.
final class CatalogueAddress {

    static final String PATH = "catalogue";

    private static final int LONGEST = 200;
    private static final int MOST = 40;

    private CatalogueAddress() {
    }

    static Selection read(QueryParameters parameters) {
        var chosen = new LinkedHashMap<Facet, Set<String>>();
        Arrays.stream(Facet.values()).forEach(facet -> chosen.put(facet, values(parameters, facet.code()).collect(Collectors.toCollection(LinkedHashSet::new))));
        return new Selection(values(parameters, "q").findFirst().orElse(""), chosen);
    }

    private static Stream<String> values(QueryParameters parameters, String name) {
        return parameters.getParameters().getOrDefault(name, List.of()).stream().map(String::strip).filter(text -> !text.isEmpty()).limit(MOST)
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }

    static QueryParameters query(Selection selection) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!selection.text().isEmpty()) {
            parameters.put("q", List.of(selection.text()));
        }
        selection.chosen().forEach((facet, values) -> parameters.put(facet.code(), List.copyOf(values)));
        return new QueryParameters(parameters);
    }

    static String write(Selection selection) {
        var query = query(selection).getParameters().entrySet().stream().flatMap(CatalogueAddress::pairs).collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static Stream<String> pairs(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream().map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
