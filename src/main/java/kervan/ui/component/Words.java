package kervan.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kervan.dashboard.Overview.Line;
import kervan.dashboard.Overview.Phrase;
import kervan.dashboard.Overview.Tag;
import kervan.figure.WebAddress;
import org.jspecify.annotations.Nullable;

/// Lines, phrases and tags as elements of a page.
public final class Words {

    private Words() {
    }

    static Paragraph line(Line line) {
        var paragraph = new Paragraph();
        line.phrases().forEach(phrase -> paragraph.getElement().appendChild(phrase(phrase)));
        return paragraph;
    }

    public static Element phrase(Phrase phrase) {
        return phrase.address().map(address -> (WebAddress.of(address).isPresent() ? document(phrase.text(), address) : new Anchor(address, phrase.text())).getElement())
                .orElseGet(() -> phrase.strong() ? new Element("strong").setText(phrase.text()) : new Element("span").setText(phrase.text()));
    }

    /// Words in which a line never ends between a number and what it counts.
    public static String unbroken(String words) {
        return words.replaceAll("(?<=\\d) (?=\\S)", "\u00A0");
    }

    /// Words of which those between `<b>` and `</b>` are strong.
    public static List<Element> marked(String words) {
        return Stream.of(words.split("(?=<b>)|(?<=</b>)")).filter(part -> !part.isEmpty())
                .map(part -> part.startsWith("<b>") ? new Element("strong").setText(part.replaceAll("^<b>|</b>$", "")) : new Element("span").setText(part)).toList();
    }

    /// A standing, in words and in the colour of its tone.
    public static Span tag(Tag tag, String className) {
        var span = new Span(tag.words());
        span.addClassNames(className, tag.tone().name().toLowerCase(Locale.ROOT));
        return span;
    }

    /// The text, leading to the document where its address is known. An address that leads to no page of the web is printed beside the text: whatever was recorded, the page can be made.
    ///
    /// All addresses that were stored, rather than made by Kervan, are shown by this.
    public static Component document(String text, @Nullable String address) {
        if (address == null || address.isBlank()) {
            return new Span(text);
        }
        return WebAddress.of(address).<Component>map(link -> link(text, link)).orElseGet(() -> new Span(text.equals(address) ? text : "%s (%s)".formatted(text, address)));
    }

    private static Anchor link(String text, String address) {
        var link = new Anchor(address, text, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
