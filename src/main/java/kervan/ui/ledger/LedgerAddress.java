package kervan.ui.ledger;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import kervan.target.Announcement;

/// What the address of the ledger asks for: `?series=btc_kz&find=socar`.
///
/// @param series key; empty for all
/// @param find words that occur; empty for none
/// @param written the number of an entry that was just written; 0 for none
record LedgerAddress(String series, String find, long written) {

    static LedgerAddress of(QueryParameters parameters) {
        var number = given(parameters, "written");
        return new LedgerAddress(given(parameters, "series"), given(parameters, "find"), number.matches("\\d{1,18}") ? Long.parseLong(number) : 0);
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "series", series);
        put(parameters, "find", find);
        put(parameters, "written", written == 0 ? "" : String.valueOf(written));
        return QueryParameters.simple(parameters);
    }

    /// Whether every word occurs somewhere in it.
    boolean shows(Announcement one) {
        var text = String.join(" ", one.key(), one.target(), one.title(), one.announcedBy(), one.announcer(), String.join(" ", one.bodies()), one.source().publisher(), one.source().title(),
                one.announcedOn().toString()).toLowerCase(Locale.ROOT);
        return (series.isEmpty() || one.series().text().equals(series)) && List.of(find.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(text::contains);
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, String text) {
        if (!text.isEmpty()) {
            parameters.put(name, text);
        }
    }

    private static String given(QueryParameters parameters, String name) {
        return parameters.getParameters().getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }
}
