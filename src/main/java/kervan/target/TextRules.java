package kervan.target;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.archive.Spoken;
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
        needed(flaws, "title", "title", one.title(), "Write in a line what is promised.", LINE);
        needed(flaws, "announcedBy", "announcer", one.announcedBy(), "Write who announced it, as the document says.", LINE);
        needed(flaws, "publisher", "publisher of the document", one.document().publisher(), "Write who published it.", LINE);
        needed(flaws, "sourceTitle", "title of the document", one.document().title(), "Write the title of the document.", LINE);
        optional(flaws, "printed", "printed number", one.printed(), LINE);
        optional(flaws, "baseline", "baseline", one.compared().words(), LINE);
        optional(flaws, "note", "note", one.note(), NOTE);
        one.bodies().forEach(body -> optional(flaws, "bodies", "name of a body", body, Spoken.NAME));
        key(flaws, "key", one.key());
        key(flaws, "target", one.target());
        address(one.document().address()).ifPresent(flaws::add);
        return flaws;
    }

    private static void needed(List<Flaw> flaws, String field, String what, @Nullable String text, String advice, int longest) {
        if (text == null || text.isBlank()) {
            flaws.add(new Flaw(field, "Missing " + what.split(" ")[0], "There is no %s. %s".formatted(what, advice)));
        } else {
            optional(flaws, field, what, text, longest);
        }
    }

    private static void optional(List<Flaw> flaws, String field, String what, @Nullable String text, int longest) {
        Spoken.of(what, text, longest).problem().ifPresent(problem -> flaws.add(new Flaw(field, problem.title(), problem.sentence())));
    }

    private static void key(List<Flaw> flaws, String field, @Nullable String key) {
        if (key != null && !SeriesKey.isValid(key)) {
            flaws.add(new Flaw(field, "Not a key", "%s cannot be a %s. Write at most 63 small letters, digits and underscores, a letter first, such as kz_btc_2025.".formatted(shortened(key), field)));
        }
    }

    /// Only what leads to a page: an address is shown as a link.
    private static Optional<Flaw> address(@Nullable String address) {
        return address == null || address.length() <= NOTE && leadsToAPage(address) ? Optional.empty()
                : Optional.of(new Flaw("address", "Not an address", "%s is no address of a page. Copy it whole, from https:// on, or leave it out.".formatted(shortened(address))));
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
