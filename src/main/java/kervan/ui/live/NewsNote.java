package kervan.ui.live;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import kervan.language.Texts;

/// One change: what was done, what became of which series, and what can be done about it.
class NewsNote extends Div {

    /// @param away told when the reader puts it away
    /// @param show told when the reader wants to see the page as it is now
    NewsNote(News news, Consumer<NewsNote> away, Consumer<NewsNote> show) {
        addClassName("news");
        var headline = new Paragraph(news.headline());
        headline.addClassName("headline");
        add(headline);
        news.lines().forEach(line -> add(line(line)));
        add(quiet(news.more()), quiet(news.counts()), acts(news, away, show));
    }

    private static Paragraph line(News.Line line) {
        var paragraph = new Paragraph(new Anchor("series/" + line.series(), line.series()), new Span(": " + line.words()));
        paragraph.addClassName("line");
        return paragraph;
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        paragraph.setVisible(!words.isEmpty());
        return paragraph;
    }

    private Div acts(News news, Consumer<NewsNote> away, Consumer<NewsNote> show) {
        var acts = new Div(button("live.show", () -> show.accept(this)));
        acts.addClassName("acts");
        if (news.isOfAFile()) {
            acts.add(new Anchor("imports", Texts.of("live.import")));
        }
        acts.add(button("live.close", () -> away.accept(this)));
        return acts;
    }

    private static NativeButton button(String key, Runnable deed) {
        return new NativeButton(Texts.of(key), click -> deed.run());
    }
}
