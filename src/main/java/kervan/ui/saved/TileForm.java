package kervan.ui.saved;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.saved.PageAddress;
import kervan.saved.SavedVersion;
import kervan.saved.Tile;
import kervan.target.Target;

/// Adds a tile to a dashboard: a saved view, an address of the workbench, a target, or a text. It unfolds in its place.
class TileForm extends Div {

    /// What a new tile shows.
    interface Added {

        void tile(Tile.Kind kind, String content, String title, int width, int height);
    }

    private static final int HALF = 6;

    private final Added added;
    private final Map<String, SavedVersion<PageAddress>> views = new HashMap<>();
    private final Paragraph refusal = Parts.refusal();
    private final Element view = new Element("select").setAttribute("name", "tile-view");
    private final Element target = new Element("select").setAttribute("name", "tile-target");
    private final Element text = new Element("textarea").setAttribute("name", "tile-text").setAttribute("maxlength", "2000").setAttribute("rows", "3");
    private final Input address = Parts.input("tile-address", PageAddress.LONGEST);

    TileForm(List<SavedVersion<PageAddress>> views, List<Target> targets, Added added) {
        this.added = added;
        addClassName("tile-form");
        view.appendChild(option("", Texts.of("saved.form.choose")));
        views.stream().filter(one -> one.content().page().equals("explore")).forEach(one -> {
            this.views.putIfAbsent(one.key(), one);
            view.appendChild(option(one.key(), one.title()));
        });
        target.appendChild(option("", Texts.of("saved.form.choose")));
        targets.stream().sorted(Comparator.comparing(one -> one.inForce().title(), Writing.order())).forEach(one -> target.appendChild(option(one.key(), one.inForce().title())));
        List.of(view, target, text).forEach(field -> field.addPropertyChangeListener("value", "change", event -> { }));
        var panel = new Element("details");
        panel.appendChild(new Element("summary").setAttribute("class", "action").setText(Texts.of("saved.form.add")));
        var body = new Div(row(Texts.of("saved.form.view"), view, this::addView), addressRow(), row(Texts.of("saved.form.target"), target, this::addTarget), row(Texts.of("saved.form.text"), text, this::addText), refusal);
        body.addClassName("save-body");
        panel.appendChild(body.getElement());
        getElement().appendChild(panel);
    }

    private Div addressRow() {
        address.getElement().setAttribute("placeholder", "/explore?s=btc_kz");
        var row = Parts.row(Parts.field(Texts.of("saved.form.address"), address), adding(Texts.of("saved.form.address"), () -> addExploration(address.getValue(), "")));
        row.addClassName("aligned");
        return row;
    }

    private Div row(String words, Element field, Runnable add) {
        var row = new Div();
        row.addClassNames("actions", "aligned");
        row.getElement().appendChild(new Element("label").setAttribute("class", "field").appendChild(new Element("span").setAttribute("class", "label").setText(words), field));
        row.add(adding(words, add));
        return row;
    }

    private NativeButton adding(String what, Runnable add) {
        var button = Parts.button(Texts.of("saved.form.add-this"), () -> {
            refusal.setText("");
            add.run();
        });
        button.getElement().setAttribute("aria-label", Texts.of("saved.ui.of-item", "what", Texts.of("saved.form.add-this"), "title", what));
        return button;
    }

    private void addView() {
        var chosen = view.getProperty("value", "");
        if (!views.containsKey(chosen)) {
            refusal.setText(Texts.of("saved.form.nothing-chosen"));
        } else {
            var kept = views.get(chosen);
            addExploration(kept.content().text(), kept.title());
        }
    }

    private void addExploration(String written, String title) {
        var read = PageAddress.read(pathOf(written));
        read.objection().ifPresent(objection -> refusal.setText(objection.sentence()));
        read.address().ifPresent(one -> {
            if (one.page().equals("explore")) {
                added.tile(Tile.Kind.EXPLORATION, one.text(), title, HALF, 2);
            } else {
                refusal.setText(Texts.of("saved.form.not-explore"));
            }
        });
    }

    /// People copy the whole address of the browser; scheme and host are those of this page, or the path is none of ours anyway.
    private static String pathOf(String written) {
        return written.strip().replaceFirst("^https?://[^/?#\\\\]*/", "/");
    }

    private void addTarget() {
        var chosen = target.getProperty("value", "");
        if (chosen.isEmpty()) {
            refusal.setText(Texts.of("saved.form.nothing-chosen"));
        } else {
            added.tile(Tile.Kind.TARGET, chosen, "", HALF, 2);
        }
    }

    private void addText() {
        var written = text.getProperty("value", "").strip();
        if (written.isEmpty()) {
            refusal.setText(Texts.of("saved.form.nothing-written"));
        } else {
            added.tile(Tile.Kind.TEXT, written, "", HALF, 1);
        }
    }

    private static Element option(String value, String words) {
        return new Element("option").setAttribute("value", value).setText(words);
    }
}
