package kervan.ui.saved;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import kervan.chart.Chart;
import kervan.chart.EChartsOption;
import kervan.language.Texts;
import kervan.saved.Tile;
import kervan.ui.echarts.ECharts;

/// A tile: its title, what it shows, and the handles by which it is moved, resized, edited and removed.
class TileCard extends Article {

    /// What a reader does with a tile.
    interface Acts {

        void remove(TileCard card);

        void edit(TileCard card, String title, String content);

        /// The reader has left the fields of the tile of this name, which may be made anew.
        void left(String id);
    }

    private final String id;
    private final Tile tile;
    private final Acts acts;
    private final NativeButton edit = new NativeButton(Texts.of("saved.tile.edit"), click -> edit());
    private Optional<EditInPlace> form = Optional.empty();

    TileCard(Tile tile, TileContent content, Acts acts) {
        this.id = tile.id();
        this.tile = tile;
        this.acts = acts;
        addClassNames("panel", "tile", tile.kind().code());
        setId("tile-" + id);
        getElement().setAttribute("data-tile", id);
        size(tile);
        var name = content.title().isEmpty() ? Texts.of("saved.tile.text") : content.title();
        getElement().setAttribute("aria-label", name);
        add(head(content, name));
        if (!content.finding().isEmpty()) {
            add(Parts.line("says", content.finding()));
        }
        content.remarks().forEach(remark -> add(Parts.line("remark", remark)));
        if (tile.kind() == Tile.Kind.TEXT) {
            add(text(tile.content()));
        }
        content.charts().forEach(chart -> add(chart(chart)));
        var corner = new Element("span").setAttribute("class", "resize").setAttribute("aria-hidden", "true");
        getElement().appendChild(corner);
    }

    String id() {
        return id;
    }

    final void size(Tile tile) {
        getStyle().set("--w", Integer.toString(tile.width())).set("--h", Integer.toString(tile.height()));
    }

    /// Takes what is written in fields that are open.
    void finish() {
        form.ifPresent(EditInPlace::finish);
    }

    /// Where a reader who has edited it goes on.
    void focusEdit() {
        edit.focus();
    }

    private void edit() {
        if (form.isPresent()) {
            return;
        }
        var fields = new TileEdit(tile, tile.title().isEmpty() ? getElement().getAttribute("aria-label") : "");
        var open = new EditInPlace(edit.getElement().getAttribute("aria-label"), fields, () -> {
            var refusal = fields.refusal();
            if (refusal.isEmpty() && !(fields.title().equals(tile.title()) && fields.content().equals(tile.content()))) {
                acts.edit(this, fields.title(), fields.content());
            }
            return refusal;
        }, () -> form = Optional.empty(), () -> acts.left(id));
        form = Optional.of(open);
        addComponentAtIndex(1, open);
        fields.focus();
    }

    private Component head(TileContent content, String name) {
        var move = new NativeButton(Texts.of("saved.tile.move"));
        move.addClassName("move");
        move.getElement().setAttribute("aria-label", Texts.of("saved.tile.move-named", "title", name)).setAttribute("aria-pressed", "false").setAttribute("title", Texts.of("saved.tile.move-how"));
        var away = new NativeButton(Texts.of("saved.tile.remove"), click -> acts.remove(this));
        away.addClassName("remove");
        away.getElement().setAttribute("aria-label", Texts.of("saved.tile.remove-named", "title", name));
        var title = new H2(content.title().isEmpty() ? new Span() : content.address().isEmpty() ? new Span(content.title()) : new Anchor(content.address(), content.title()));
        title.getElement().setAttribute("hidden", content.title().isEmpty());
        edit.getElement().setAttribute("aria-label", Texts.of("saved.tile.edit-named", "title", name));
        var tools = new Div(move, edit, away);
        tools.addClassName("tools");
        var head = new Div(title, tools);
        head.addClassName("tile-head");
        return head;
    }

    private static Component chart(Chart chart) {
        var drawn = new ECharts(() -> EChartsOption.of(chart));
        drawn.setDescription(chart.finding());
        return drawn;
    }

    private static Div text(String content) {
        var text = new Div();
        text.addClassName("words");
        List.of(content.split("\\R")).forEach(line -> text.add(new Paragraph(line)));
        return text;
    }
}
