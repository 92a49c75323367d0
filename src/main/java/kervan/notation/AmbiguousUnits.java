package kervan.notation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.language.Texts;

/// Abbreviations that are in use for two units that differ a thousandfold, or for two things.
final class AmbiguousUnits {

    private static final List<String> TONNES = List.of("metric tons", "million tonnes", "thousand metric tons");
    private static final List<String> BARRELS = List.of("thousand barrels", "million barrels");
    private static final List<String> RATES = List.of("thousand barrels a day", "million barrels a day");

    private static final Map<String, List<String>> MEANINGS = Map.ofEntries(
            Map.entry("m", List.of("million", "metres", "thousand")), Map.entry("м", List.of("million", "metres")),
            Map.entry("mt", TONNES), Map.entry("mts", TONNES), Map.entry("m t", List.of("metric tons", "million tonnes")),
            Map.entry("m tons", List.of("metric tons", "million tonnes")), Map.entry("m tonnes", List.of("metric tonnes", "million tonnes")),
            Map.entry("мт", List.of("million tonnes", "metric tons")),
            Map.entry("mb", BARRELS), Map.entry("mbbl", BARRELS), Map.entry("mbbls", BARRELS), Map.entry("m bbl", BARRELS), Map.entry("m barrels", BARRELS),
            Map.entry("mb/d", RATES), Map.entry("mbd", RATES), Map.entry("mbpd", RATES), Map.entry("mbbl/d", RATES), Map.entry("mbopd", RATES),
                    Map.entry("m b/d", RATES),
            Map.entry("b", List.of("barrels", "billion")), Map.entry("bt", List.of("billion tonnes", "another unit")),
            Map.entry("gt", List.of("billion tonnes", "gross tons")), Map.entry("k", List.of("thousand",
                    "kilograms")),
            Map.entry("m m3", List.of("million cubic metres", "thousand cubic metres")), Map.entry("mm3", List.of("million cubic metres",
                    "cubic millimetres")));

    private AmbiguousUnits() {
    }

    /// The meanings of an abbreviation, most used first; empty when it has at most one.
    static Optional<List<String>> find(String normalised) {
        return Optional.ofNullable(MEANINGS.get(normalised)).map(all -> all.stream().map(one -> Texts.of("notation.meaning." + one.replace(' ', '-'))).toList());
    }
}
