package kervan.ui.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kervan.explore.Exploration;

/// Where the reader is, and how the page leads elsewhere.
interface Going {

    Exploration here();

    /// Leads to another state, which the browser's own way back knows.
    void to(Exploration wanted);

    /// The same, with something to tell of how it came about.
    void to(Exploration wanted, List<String> notices);

    /// The same page with another address: what is shown is there already.
    void quietly(Exploration wanted);

    Trail trail();

    static Map<String, List<String>> query(Exploration exploration) {
        var query = new LinkedHashMap<String, List<String>>();
        exploration.parameters().forEach((name, text) -> query.put(name, List.of(text)));
        return query;
    }
}
