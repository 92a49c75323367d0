package kervan.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kervan.timeseries.SeriesKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The series there are.
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final SeriesStore store;

    Catalogue(SeriesStore store) {
        this.store = store;
    }

    /// All series in the order of their keys.
    public List<Series> all() {
        return store.all();
    }

    public Optional<Series> find(SeriesKey key) {
        return store.find(key);
    }

    public List<ConversionFactor> conversionFactors() {
        return store.conversionFactors();
    }

    /// Keeps the series, replacing what was said of those that exist.
    ///
    /// @return how many were new or changed
    @Transactional
    public int recordSeries(Collection<Series> series) {
        return series.stream().mapToInt(store::record).sum();
    }

    /// Keeps the factors, replacing what was said of those that exist.
    ///
    /// @return how many were new or changed
    @Transactional
    public int recordFactors(Collection<ConversionFactor> factors) {
        return factors.stream().mapToInt(store::record).sum();
    }
}
