package kervan.saved;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kervan.language.Texts;

/// What differs between two addresses, parameter by parameter, in sentences.
final class AddressChanges {

    private AddressChanges() {
    }

    static List<String> between(PageAddress from, PageAddress to) {
        if (!path(from).equals(path(to))) {
            return List.of(Texts.of("saved.change.page", "from", from.text(), "to", to.text()));
        }
        var before = parameters(from);
        var after = parameters(to);
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().flatMap(name -> change(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))).stream()).toList();
    }

    private static Optional<String> change(String name, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        var what = Texts.find("saved.parameter." + name).orElse(name);
        if (name.equals("s") && before.isPresent() && after.isPresent()) {
            return Optional.of(lists(what, before.get(), after.get()));
        }
        var usual = Texts.of("saved.usual");
        return Optional.of(Texts.of("saved.change.parameter", "name", what, "from", before.orElse(usual), "to", after.orElse(usual)));
    }

    private static String lists(String what, String before, String after) {
        var old = List.of(before.split(","));
        var now = List.of(after.split(","));
        var added = Stream.of(after.split(",")).filter(one -> !old.contains(one)).toList();
        var removed = Stream.of(before.split(",")).filter(one -> !now.contains(one)).toList();
        return added.isEmpty() && removed.isEmpty() ? Texts.of("saved.change.order", "name", what)
                : Stream.of(added.isEmpty() ? "" : Texts.of("saved.change.added", "name", what, "items", String.join(", ", added)),
                        removed.isEmpty() ? "" : Texts.of("saved.change.removed", "name", what, "items", String.join(", ", removed)))
                        .filter(one -> !one.isEmpty()).reduce((one, other) -> one + " " + other).orElseThrow();
    }

    private static String path(PageAddress address) {
        return address.text().split("\\?", 2)[0];
    }

    private static Map<String, String> parameters(PageAddress address) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(address.query().split("&")).filter(part -> !part.isEmpty()).map(part -> part.split("=", 2))
                .forEach(part -> parameters.put(decoded(part[0]), part.length > 1 ? decoded(part[1]) : ""));
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
