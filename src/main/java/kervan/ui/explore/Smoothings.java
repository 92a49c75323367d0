package kervan.ui.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kervan.explore.Exploration;
import kervan.language.Texts;
import kervan.timeseries.Frequency;

/// The means and sums that make sense at a frequency.
final class Smoothings {

    private Smoothings() {
    }

    static Map<String, String> options(Exploration here) {
        var options = new LinkedHashMap<String, String>();
        options.put("", Texts.of("explore.smoothing.none"));
        lengths(here.frequency()).forEach(length -> options.put("ma:" + length, Texts.of("explore.smoothing.ma", "count", length)));
        if (here.frequency() != Frequency.ANNUAL) {
            var year = lengths(here.frequency()).getLast();
            options.put("ms:" + year, Texts.of("explore.smoothing.ms", "count", year));
            lengths(here.frequency()).stream().filter(length -> length < year).forEach(length -> options.put("ar:" + length, Texts.of("explore.smoothing.ar", "count", length)));
        }
        here.smoothing().ifPresent(own -> options.putIfAbsent(own.code(), own.code()));
        return options;
    }

    private static List<Integer> lengths(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> List.of(3, 6, 12);
            case QUARTERLY -> List.of(2, 4);
            case HALF_YEARLY -> List.of(2);
            default -> List.of(2, 3, 5);
        };
    }
}
