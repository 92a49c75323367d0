package kervan.api;

import java.util.Locale;
import java.util.Optional;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.timeseries.SeriesKey;
import org.springframework.stereotype.Component;

/// Finds the series that an address names, or refuses.
@Component
class SeriesNames {

    private final Catalogue catalogue;

    SeriesNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Series find(String key) {
        return Optional.of(key).filter(SeriesKey::isValid).map(SeriesKey::new).flatMap(catalogue::find)
                .orElseThrow(() -> Refusal.notFound("Unknown series", "There is no series %s. %sGET /api/v1/series lists all of them.".formatted(key, meant(key))));
    }

    /// The series whose key has the same letters and digits, as a question; nothing when there is none.
    private String meant(String key) {
        return catalogue.all().stream().map(series -> series.key().text()).filter(known -> letters(known).equals(letters(key))).findFirst()
                .map("Did you mean %s? "::formatted).orElse("");
    }

    private static String letters(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
