package kervan.dashboard;

import java.util.ArrayList;
import java.util.List;
import kervan.dashboard.Overview.Line;
import kervan.dashboard.Overview.Phrase;

/// A sentence in which `<b>` and `</b>` enclose what is strong: the words of a language decide where that stands.
final class MarkedText {

    private MarkedText() {
    }

    static List<Phrase> phrases(String marked) {
        var phrases = new ArrayList<Phrase>();
        for (var part : marked.split("(?=<b>)|(?<=</b>)")) {
            if (part.startsWith("<b>") && part.endsWith("</b>")) {
                phrases.add(Phrase.strong(part.substring("<b>".length(), part.length() - "</b>".length())));
            } else if (!part.isEmpty()) {
                phrases.add(Phrase.plain(part));
            }
        }
        return List.copyOf(phrases);
    }

    static Line line(String marked) {
        return new Line(phrases(marked));
    }
}
