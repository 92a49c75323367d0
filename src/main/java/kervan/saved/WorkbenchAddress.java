package kervan.saved;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.explore.Exploration;
import kervan.saved.PageAddress.Read;

/// Addresses of the workbench, in their one form: the same exploration has the same address.
///
/// What the workbench would leave out is refused instead: a link that is kept must not say more than it shows.
public final class WorkbenchAddress {

    private WorkbenchAddress() {
    }

    /// The exploration that an address of the workbench leads to.
    public static Exploration exploration(PageAddress address) {
        return Exploration.of(parameters(address.query())).exploration();
    }

    /// @param plain begins with the name of a page of Kervan
    static Read canonical(String plain) {
        var address = new PageAddress(plain);
        if (!address.page().equals("explore")) {
            return new Read(Optional.of(address), Optional.empty());
        }
        var understood = Exploration.of(parameters(address.query()));
        return understood.notices().isEmpty() ? new Read(Optional.of(new PageAddress("/" + understood.exploration().address())), Optional.empty())
                : new Read(Optional.empty(), Optional.of(Objection.of("misread-address", "notices", String.join(" ", understood.notices()))));
    }

    private static Map<String, List<String>> parameters(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : query.split("&")) {
            var sides = part.split("=", 2);
            if (!sides[0].isEmpty()) {
                parameters.computeIfAbsent(decoded(sides[0]), name -> new ArrayList<>()).add(sides.length > 1 ? decoded(sides[1]) : "");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
