package kervan.ui.find;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import kervan.find.RouteLine.Cargo;

/// What the address of the map or of the flows asks for: `?cargo=gas&year=2024`. What cannot be understood is left out, and told.
///
/// @param year empty where none, or none that is one, was written
/// @param misunderstood what was written for a year and is none; empty otherwise
record YearAddress(Cargo cargo, Optional<Integer> year, Optional<String> misunderstood) {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");

    static YearAddress of(QueryParameters parameters) {
        var written = parameters.getSingleParameter("year").map(String::strip).filter(text -> !text.isEmpty());
        var year = written.filter(text -> YEAR.matcher(text).matches()).map(Integer::valueOf);
        var gas = parameters.getSingleParameter("cargo").filter("gas"::equals).isPresent();
        return new YearAddress(gas ? Cargo.GAS : Cargo.OIL, year, written.filter(text -> year.isEmpty()).map(text -> text.length() <= 40 ? text : text.substring(0, 40)));
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
