package kervan.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import kervan.language.Texts;

/// A page that says in plain words why there is no other, and what to do.
class Notice extends Div implements HasDynamicTitle {

    private String title = "Kervan";

    void say(String title, String sentence) {
        this.title = title + " - Kervan";
        removeAll();
        addClassName("notice");
        add(new H1(title), new Paragraph(sentence), new Paragraph(new Anchor("", Texts.of("shell.to-overview"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
