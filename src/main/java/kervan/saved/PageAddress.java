package kervan.saved;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kervan.language.Texts;

/// The address of one of Kervan's own pages, from the root on: `/explore?s=btc_kz&f=M`.
///
/// It can lead nowhere else: it begins with one slash and the name of a page, and has nothing but printable ASCII. Letters of other scripts are percent-encoded.
///
/// @param text at most [#LONGEST] characters
public record PageAddress(String text) {

    public static final int LONGEST = 4000;
    /// The version of the parameters in which addresses are written today.
    public static final int GRAMMAR = 1;
    /// The pages that can be kept, by the first part of their path.
    public static final List<String> PAGES = List.of("explore", "series", "target", "catalogue", "map", "flows", "board");

    private static final List<String> WITH_A_KEY = List.of("series", "target", "board");
    private static final int SHOWN = 80;

    public PageAddress {
        if (objection(text).isPresent()) {
            throw new IllegalArgumentException("no address of a page: " + shortened(text));
        }
    }

    /// What came of reading a text as an address: one of the two.
    public record Read(Optional<PageAddress> address, Optional<Objection> objection) {

        private static Read refused(Objection objection) {
            return new Read(Optional.empty(), Optional.of(objection));
        }
    }

    /// Reads what a person or a program wrote, with or without the slash at its beginning.
    public static Read read(String written) {
        var stripped = written.strip();
        if (stripped.length() > LONGEST) {
            return Read.refused(Objection.of("long-address", "length", stripped.length(), "most", LONGEST));
        }
        var encoded = AddressText.encoded(stripped.startsWith("/") ? stripped : "/" + stripped);
        return objection(encoded).map(Read::refused).orElseGet(() -> WorkbenchAddress.canonical(encoded));
    }

    /// The page that it leads to: `explore`, `series`.
    public String page() {
        return text.substring(1).split("[/?]", 2)[0];
    }

    /// Path and query as links within Kervan have them, which begin at its root: `explore?s=btc_kz`.
    public String link() {
        return text.substring(1);
    }

    /// What stands behind the question mark; empty where nothing does.
    public String query() {
        var mark = text.indexOf('?');
        return mark < 0 ? "" : text.substring(mark + 1);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Optional<Objection> objection(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(Objection.of("long-address", "length", text.length(), "most", LONGEST));
        }
        if (!AddressText.isPlain(text)) {
            return Optional.of(Objection.of("unreadable-address", "address", shortened(text)));
        }
        return isOfAPage(text) ? Optional.empty() : Optional.of(Objection.of("foreign-address", "address", shortened(text), "pages", Texts.of("saved.pages")));
    }

    private static boolean isOfAPage(String text) {
        var path = text.split("\\?", 2)[0];
        var parts = path.substring(1).split("/", -1);
        var named = parts.length == 2 && parts[1].matches("[A-Za-z0-9_-]{1,100}");
        return PAGES.contains(parts[0]) && (WITH_A_KEY.contains(parts[0]) ? named : parts.length == 1);
    }

    private static String shortened(String text) {
        var clean = text.replaceAll("[^\\P{C}]", "?");
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }
}
