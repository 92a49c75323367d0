package kervan.target;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.archive.Spoken;
import kervan.language.Texts;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// What the texts of an announcement may be: whether the needed ones are there, printable and not too long.
final class TextRules {

    private static final int LINE = 300;
    private static final int NOTE = 2000;

    private TextRules() {
    }

    static List<Flaw> flaws(Proposal one) {
        var flaws = new ArrayList<Flaw>();
        needed(flaws, "title", "title", "title", one.title());
        needed(flaws, "announcedBy", "announcer", "announcer", one.announcedBy());
        needed(flaws, "publisher", "publisher", "publisher of the document", one.document().publisher());
        needed(flaws, "sourceTitle", "source-title", "title of the document", one.document().title());
        optional(flaws, "printed", "printed number", one.printed(), LINE);
        optional(flaws, "baseline", "baseline", one.compared().words(), LINE);
        optional(flaws, "note", "note", one.note(), NOTE);
        one.bodies().forEach(body -> optional(flaws, "bodies", "name of a body", body, Spoken.NAME));
        key(flaws, "key", one.key());
        key(flaws, "target", one.target());
        address(one.document().address()).ifPresent(flaws::add);
        return flaws;
    }

    private static void needed(List<Flaw> flaws, String field, String name, String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            flaws.add(new Flaw(field, Texts.of("rules.missing." + name), Texts.of("rules.missing." + name + "-why")));
        } else {
            optional(flaws, field, what, text, LINE);
        }
    }

    private static void optional(List<Flaw> flaws, String field, String what, @Nullable String text, int longest) {
        Spoken.of(what, text, longest).problem().ifPresent(problem -> flaws.add(new Flaw(field, problem.title(), problem.sentence())));
    }

    private static void key(List<Flaw> flaws, String field, @Nullable String key) {
        if (key != null && !SeriesKey.isValid(key)) {
            flaws.add(new Flaw(field, Texts.of("rules.no-key"), Texts.of("rules.no-key-why", "text", shortened(key), "field", field)));
        }
    }

    /// Only what leads to a page: an address is shown as a link.
    private static Optional<Flaw> address(@Nullable String address) {
        return address == null || address.length() <= NOTE && leadsToAPage(address) ? Optional.empty()
                : Optional.of(new Flaw("address", Texts.of("rules.no-address"), Texts.of("rules.no-address-why", "text", shortened(address))));
    }

    private static boolean leadsToAPage(String address) {
        try {
            var uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme())) && uri.getHost() != null && uri.getHost().indexOf('.') > 0
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return address.matches("https?://[^\\s@/\"<>]+\\.[^\\s@/\"<>]+(/[^\\s\"<>]*)?");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
