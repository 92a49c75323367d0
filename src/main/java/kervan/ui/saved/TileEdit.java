package kervan.ui.saved;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import kervan.language.Texts;
import kervan.saved.Tile;

/// The fields of a tile: its title and, of a text, the text.
class TileEdit extends Div {

    private final Tile tile;
    private final Input title = Parts.input("tile-title", 120);
    private final Element text = new Element("textarea").setAttribute("name", "tile-words").setAttribute("maxlength", "2000").setAttribute("rows", "5");

    /// @param own what stands above it where no title is written
    TileEdit(Tile tile, String own) {
        this.tile = tile;
        addClassName("fields");
        title.setValue(tile.title());
        add(Parts.field(Texts.of("saved.tile.title"), title));
        if (tile.kind() == Tile.Kind.TEXT) {
            text.addPropertyChangeListener("value", "change", event -> { });
            text.setProperty("value", tile.content());
            getElement().appendChild(new Element("label").setAttribute("class", "field").appendChild(new Element("span").setAttribute("class", "label").setText(Texts.of("saved.tile.text")), text));
        } else {
            title.getElement().setAttribute("placeholder", own);
        }
    }

    void focus() {
        title.focus();
    }

    String title() {
        return title.getValue().strip();
    }

    String content() {
        return tile.kind() == Tile.Kind.TEXT ? text.getProperty("value", "").strip() : tile.content();
    }

    /// Why it cannot be taken.
    Optional<String> refusal() {
        return content().isEmpty() ? Optional.of(Texts.of("saved.form.nothing-written")) : Optional.empty();
    }
}
