package kervan.ui.find;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.find.RouteLine.Cargo;
import kervan.language.Texts;

/// What the address of the map or of the flows asks for: `?cargo=gas&year=2024`. What cannot be understood is left out, and told.
///
/// @param year empty where none, or none that is one, was written
/// @param misunderstood what was written for a year and is none; empty otherwise
/// @param unknownCargo what was written for a cargo and is none; empty otherwise
record YearAddress(Cargo cargo, Optional<Integer> year, Optional<String> misunderstood, Optional<String> unknownCargo) {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");

    static YearAddress of(QueryParameters parameters) {
        var written = written(parameters, "year");
        var year = written.filter(text -> YEAR.matcher(text).matches()).map(Integer::valueOf);
        var cargo = written(parameters, "cargo");
        return new YearAddress(cargo.filter("gas"::equals).isPresent() ? Cargo.GAS : Cargo.OIL, year, written.filter(text -> year.isEmpty()).map(YearAddress::shown),
                cargo.filter(text -> !List.of("oil", "gas").contains(text)).map(YearAddress::shown));
    }

    /// What could not be understood of a year and a cargo, in sentences; empty when all was.
    String notice() {
        return Stream.concat(unknownCargo.stream().map(text -> Texts.of("find.address.cargo", "text", text)), yearNotice().stream()).collect(Collectors.joining(" "));
    }

    /// The same of the year alone, where there is no cargo to choose.
    Optional<String> yearNotice() {
        return misunderstood.map(text -> Texts.of("find.address.year", "text", text, "example", "2024"));
    }

    private static Optional<String> written(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40);
    }

    static QueryParameters query(Cargo cargo, String year) {
        var parameters = new LinkedHashMap<String, String>();
        if (cargo == Cargo.GAS) {
            parameters.put("cargo", "gas");
        }
        if (!year.isEmpty()) {
            parameters.put("year", year);
        }
        return QueryParameters.simple(parameters);
    }
}
