package kervan.ui.find;

import com.vaadin.flow.dom.Element;
import java.util.List;
import kervan.language.Folding;
import kervan.search.Match;

/// A text in which the words that were looked for are marked, in whatever alphabet they were asked for.
final class Marked {

    private Marked() {
    }

    /// Adds the text to the element.
    static Element in(Element element, String text, Match match) {
        var end = 0;
        for (var word : found(text, match)) {
            element.appendChild(Element.createText(text.substring(end, word.start())), new Element("mark").setText(text.substring(word.start(), word.end())));
            end = word.end();
        }
        return element.appendChild(Element.createText(text.substring(end)));
    }

    static boolean isIn(String text, Match.Reason reason) {
        return !found(text, new Match("", 0, List.of(reason))).isEmpty();
    }

    private static List<Folding.Word> found(String text, Match match) {
        return match.reasons().isEmpty() ? List.of() : Folding.words(text).stream().filter(word -> match.marks(word.folded())).toList();
    }
}
