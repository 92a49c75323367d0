package kervan.watch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A claim as it was written down: texts by the names of its parts, digits as given. What is left empty is left out.
///
/// @param members in the order of [#NAMES]
public record ClaimWords(Map<String, String> members) {

    /// The parts that a claim can have.
    public static final List<String> NAMES = List.of("series", "scope", "value", "unit", "qualifier", "relation", "factor", "factorQualifier", "change", "period", "valuePeriod",
            "baseline", "asOf", "barrelsPerTonne");

    public ClaimWords {
        var kept = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            Optional.ofNullable(members.get(name)).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> kept.put(name, text));
        }
        members = kept;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name));
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public ClaimWords without(String name) {
        var fewer = new LinkedHashMap<>(members);
        fewer.remove(name);
        return new ClaimWords(fewer);
    }

    /// As the address of a page has it: `series=btc_kz&value=2.2&unit=Mt`. The same claim gives the same text.
    public String query() {
        return members.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
