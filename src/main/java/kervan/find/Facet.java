package kervan.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kervan.catalogue.SeriesWords;
import kervan.chart.Terms;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.UnitOfMeasure;

/// One thing that series are told apart by.
public enum Facet {

    CORRIDOR("corridor", listing -> listing.corridors().stream().map(Corridor::code).toList(), Corridor::words),
    ROUTE("route", listing -> List.of(listing.series().route()), SeriesWords::route),
    ORIGIN("origin", listing -> List.of(listing.series().origin()), SeriesWords::origin),
    COMMODITY("commodity", listing -> List.of(listing.series().commodity()), SeriesWords::commodity),
    MEASURE("measure", listing -> List.of(listing.series().measure()), SeriesWords::measure),
    UNIT("unit", listing -> List.of(listing.series().unit().code()), code -> UnitOfMeasure.ofCode(code).map(Terms::of).orElse(code)),
    FREQUENCY("frequency", listing -> listing.publications().stream().flatMap(one -> one.frequencies().stream()).map(Frequency::code).toList(),
            code -> Frequency.ofCode(code).map(Terms::of).orElse(code)),
    PUBLISHER("publisher", listing -> listing.publications().stream().flatMap(one -> one.publishers().stream()).toList(), UnaryOperator.identity());

    private final String code;
    private final Function<Listing, List<String>> values;
    private final UnaryOperator<String> words;

    Facet(String code, Function<Listing, List<String>> values, UnaryOperator<String> words) {
        this.code = code;
        this.values = values;
        this.words = words;
    }

    /// Its name in addresses.
    public String code() {
        return code;
    }

    public static Optional<Facet> ofCode(String code) {
        return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }

    /// Its name for people.
    public String words() {
        return Texts.of("find.facet." + code);
    }

    /// What a value of it is called.
    ///
    /// @param value as it stands in addresses
    public String words(String value) {
        return words.apply(value);
    }

    /// What a series has of it; several where it lies in several.
    public List<String> values(Listing listing) {
        return values.apply(listing);
    }
}
