package kervan.find;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What is asked of the catalogue: words, and choices of facets. Within a facet one of the choices is enough, of several facets each must hold.
///
/// @param text words in any order and language; empty for all series
/// @param chosen by facet; a facet that is not there restricts nothing
public record Selection(String text, Map<Facet, Set<String>> chosen) {

    public static final Selection ALL = new Selection("", Map.of());

    public Selection {
        text = text.strip();
        chosen = chosen.entrySet().stream().filter(one -> !one.getValue().isEmpty())
                .collect(TreeMap::new, (map, one) -> map.put(one.getKey(), new LinkedHashSet<>(one.getValue())), TreeMap::putAll);
    }

    public boolean isAll() {
        return text.isEmpty() && chosen.isEmpty();
    }

    public boolean has(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    public Selection withText(String other) {
        return new Selection(other, chosen);
    }

    /// With the value chosen, or no longer chosen when it was.
    public Selection toggled(Facet facet, String value) {
        var values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        var changed = new TreeMap<>(chosen);
        changed.put(facet, values);
        return new Selection(text, changed);
    }

    public Selection without(Facet facet) {
        var changed = new TreeMap<>(chosen);
        changed.remove(facet);
        return new Selection(text, changed);
    }

    boolean admits(Listing listing) {
        return chosen.keySet().stream().allMatch(facet -> admits(listing, facet));
    }

    private boolean admits(Listing listing, Facet facet) {
        return facet.values(listing).stream().anyMatch(chosen.get(facet)::contains);
    }
}
